"""The API gives the same facts as the pages, and does what its own description says."""

import re
from urllib.parse import quote, urlencode

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from support.facts import national_pay, state_pay, table

API = "/api/v1"


def read(client, path, **parameters):
    """A document of the API."""
    answer = client.get(API + path + ("?" + urlencode(parameters) if parameters else ""))
    assert (path, answer.status, answer.media_type) == (path, 200, "application/json")
    return answer.json


def read_all(client, path, **parameters):
    """Every item of a list, by following `next`."""
    items = []
    address = API + path + ("?" + urlencode(parameters) if parameters else "")
    while address:
        answer = client.get(address)
        assert answer.status == 200
        items += answer.json["items"]
        address = answer.json["next"]
    assert len(items) == answer.json["total"]
    return items


# MARK: The facts

@pytest.mark.parametrize("framework, clusters, pathways", [(None, 16, 79), ("classic", 16, 79), ("modern", 14, 72)])
def test_both_frameworks_are_whole(client, framework, clusters, pathways):
    chosen = {"framework": framework} if framework else {}
    found = read_all(client, "/clusters", **chosen)
    assert (len(found), len(read_all(client, "/pathways", **chosen))) == (clusters, pathways)
    assert sum(len(cluster["pathways"]) for cluster in found) == pathways
    assert {cluster["framework"] for cluster in found} == {framework or "classic"}
    for cluster in found:
        own = read_all(client, "/pathways", cluster=cluster["id"])
        assert [pathway["id"] for pathway in own] == cluster["pathways"]


@pytest.mark.parametrize("path, count, key", [
    ("/occupations", 1016, "code"), ("/programs", 2172, "code"), ("/courses", 1785, "code"),
])
def test_a_list_holds_everything_once(client, path, count, key):
    found = read_all(client, path, limit=500)
    assert len(found) == len({each[key] for each in found}) == count


def test_colleges_and_credentials_are_all_there(client):
    assert read(client, "/colleges", limit=1)["total"] >= 6000
    assert read(client, "/credentials", limit=1)["total"] >= 300


def test_pages_of_a_list_follow_each_other(client):
    whole = read(client, "/occupations", limit=50)["items"]
    first = read(client, "/occupations", limit=20)
    second = read(client, "/occupations", limit=20, offset=20)
    assert first["items"] + second["items"] == whole[:40]
    assert (first["total"], first["limit"], first["offset"]) == (1016, 20, 0)
    assert client.get(first["next"]).json == second
    last = read(client, "/occupations", limit=20, offset=1010)
    assert (len(last["items"]), last["next"]) == (6, None)
    assert read(client, "/occupations", offset=5000)["items"] == []


def test_filters_narrow_the_occupations_and_stay_in_the_next_address(client):
    chosen = {"cluster": "manufacturing", "skill-level": "mid", "state": "WA", "min-wage": 50000, "sort": "wage"}
    page = read(client, "/occupations", **chosen, limit=5)
    found = read_all(client, "/occupations", **chosen, limit=5)
    assert 5 < len(found) < 300
    for name, value in chosen.items():
        assert f"{name}={value}" in page["next"]
    pay = [each["medianWage"] for each in found]
    assert pay == sorted(pay, reverse=True) and min(pay) >= 50000
    assert {each["skillLevel"] for each in found} == {"mid"}
    assert {each["state"] for each in found} == {"WA"}
    assert all(any(id.startswith("manufacturing/") for id in each["pathways"]) for each in found)


def test_an_occupation_has_the_figures_that_its_publisher_gave(client):
    nation = read(client, "/occupations/29-1141.00")
    state = read(client, "/occupations/29-1141.00", state="WA")
    assert (nation["title"], nation["jobZone"], nation["skillLevel"]) == ("Registered Nurses", 4, "high")
    assert (nation["state"], state["state"]) == (None, "WA")
    assert f"${nation['medianWage']:,}" == national_pay()["29-1141"]
    assert f"${state['medianWage']:,}" == state_pay("WA")["29-1141"]
    own = {each["state"]: f"${each['annualMedian']:,}" for each in nation["wages"]["states"] if each["annualMedian"]}
    assert len(own) == 51
    assert own == {code: state_pay(code)["29-1141"] for code in own}


def test_a_missing_figure_is_null_and_never_the_nations(client):
    assert "11-2011" in national_pay() and "11-2011" not in state_pay("WA")
    assert read(client, "/occupations/11-2011.00", state="WA")["medianWage"] is None
    assert read(client, "/occupations/11-2011.00")["medianWage"] is not None


def test_every_pay_of_a_state_is_the_one_published_for_it(client):
    own = state_pay("WA")
    soc = {row["occupation"]: row["soc"] for row in table("occupation_soc")}
    merged = {row["soc"] for row in table("soc_merges", "curated")}
    compared = 0
    for each in read_all(client, "/occupations", state="WA", limit=500):
        if each["code"] not in soc or soc[each["code"]] in merged:
            continue
        shown = each["medianWage"] if each["medianWage"] is None else f"${each['medianWage']:,}"
        assert (each["code"], shown) == (each["code"], own.get(soc[each["code"]]))
        compared += 1
    assert compared > 800


@pytest.mark.parametrize("text, kind, id", [
    ("registered nurse", "occupation", "29-1141.00"), ("regsitered nurse", "occupation", "29-1141.00"),
    ("29-1141", "occupation", "29-1141.00"), ("51.3801", "program", "51.3801"), ("14051", "course", "14051"),
    ("236948", "institution", "236948"), ("hvac", "occupation", "49-9021.00"),
    ("programer", "occupation", "15-1251.00"),
])
def test_search_finds_things_by_word_code_and_misspelling(client, text, kind, id):
    found = read(client, "/search", q=text, kind=kind)["items"]
    assert id in [each["id"] for each in found[:3]]
    assert {each["kind"] for each in found} == {kind}
    scores = [each["score"] for each in found]
    assert scores == sorted(scores, reverse=True)


def test_search_takes_every_kind_and_no_more_than_asked_for(client):
    found = read(client, "/search", q="nursing", limit=50)["items"]
    assert {"occupation", "program", "course"} <= {each["kind"] for each in found}
    assert len(read(client, "/search", q="nursing", limit=3)["items"]) == 3


def test_things_name_each_other(client):
    pathway = read(client, "/pathways/health-sciences/therapeutic-services")
    assert pathway["name"] == "Therapeutic Services"
    program = read(client, "/programs/51.3801")
    assert "29-1141.00" in [each["code"] for each in program["occupations"]]
    course = read(client, "/courses/14051")
    assert course["pathways"] == ["health-sciences/therapeutic-services"]
    college = read(client, "/colleges/236948")
    assert (college["name"], college["state"]) == ("University of Washington-Seattle Campus", "WA")
    assert college["offerings"]
    credential = read(client, "/credentials", limit=1)["items"][0]
    assert read(client, "/credentials/" + credential["id"])["name"] == credential["name"]


def test_what_a_learner_said_is_compared_and_kept_nowhere(client):
    answer = client.get(API + "/match?scores=16,27,9,33,12,22&state=WA&limit=5")
    assert answer.fields["cache-control"] == "private, no-store"
    found = answer.json
    assert len(found["occupations"]) == 5 and found["compared"] == 923
    assert "29-1141.00" in [match["code"] for match in found["occupations"]]
    assert (len(found["pathways"]), len(found["clusters"])) == (79, 16)
    assert found["clusters"][0]["id"] == "health-sciences"


def test_every_shipped_table_is_among_the_sources(client):
    from support.program import REPOSITORY

    # The licenses of states are an installation's own: none ship, and so nothing says where they come from.
    tables = {path.stem for path in (REPOSITORY / "Facts/published").glob("*.tsv") if len(path.read_text().splitlines()) > 1}
    sources = read_all(client, "/sources")
    assert tables <= {each["table"] for each in sources}
    assert all(each["publisher"] and each["licence"] and re.fullmatch("[0-9a-f]{64}", each["checksum"]) for each in sources)


# MARK: The way it answers

@pytest.mark.parametrize("path", [
    "/clusters", "/pathways?framework=modern", "/occupations?limit=5&offset=10", "/occupations/29-1141.00?state=WA",
    "/search?q=nurse", "/pathways/health-sciences/therapeutic-services/roadmap?state=WA", "/programs/51.3801", "/courses/14051", "/credentials", "/colleges/236948", "/sources",
    "/openapi.json",
])
def test_a_document_may_be_kept_and_asked_for_again(client, path):
    first = client.get(API + path)
    assert first.status == 200
    assert re.search(r"max-age=[1-9]", first.fields["cache-control"])
    again = client.get(API + path, If_None_Match=first.fields["etag"])
    assert (again.status, again.body) == (304, b"")
    assert client.get(API + path).body == first.body
    head = client.send("HEAD", API + path)
    assert (head.status, head.body, head.fields["etag"]) == (200, b"", first.fields["etag"])


def test_the_state_of_the_pages_does_not_change_a_document(client):
    path = API + "/occupations/29-1141.00"
    assert client.get(path, Cookie="state=WA").body == client.get(path).body


@pytest.mark.parametrize("method, path, status, told", [
    ("GET", "/occupations/99-9999.99", 404, "99-9999.99"),
    ("GET", "/occupations/nurse", 404, "nurse"),
    ("GET", "/clusters/health-science", 404, "health-science"),
    ("GET", "/pathways/health-sciences/nothing", 404, "nothing"),
    ("GET", "/pathways/health-sciences/nothing/roadmap", 404, "nothing"),
    ("GET", "/programs/51.9999999", 404, "51.9999999"),
    ("GET", "/courses/1", 404, '"1"'),
    ("GET", "/credentials/nothing", 404, "nothing"),
    ("GET", "/colleges/1", 404, '"1"'),
    ("GET", "/nothing", 404, ""),
    ("GET", "/occupations?colour=blue", 400, "colour"),
    ("GET", "/occupations?limit=0", 400, "limit"),
    ("GET", "/occupations?limit=501", 400, "501"),
    ("GET", "/occupations?offset=-1", 400, "offset"),
    ("GET", "/occupations?state=XX", 400, "XX"),
    ("GET", "/occupations?skill-level=expert", 400, "expert"),
    ("GET", "/occupations/29-1141.00?state=Washington", 400, "Washington"),
    ("GET", "/clusters?framework=mine", 400, "mine"),
    ("GET", "/search", 400, "q"),
    ("GET", "/search?q=nurse&kind=planet", 400, "planet"),
    ("GET", "/match", 400, "scores"), ("GET", "/match?scores=1,2,3", 400, "1,2,3"),
    ("GET", "/match?scores=5,5,5,5,5,5", 400, "equal"), ("GET", "/match?scores=1,2,3,4,5,nan", 400, "nan"),
    ("GET", "/match?form=short&a=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 400, "at least 3"),
    ("GET", "/match?code=SSX", 400, "SSX"), ("GET", "/match?code=S&s=9", 400, "35"),
    ("POST", "/occupations", 405, "GET"),
    ("GET", "/search?q=" + "a" * 5000, 414, "4,096"),
])
def test_an_error_is_a_problem_that_names_what_is_wrong(client, method, path, status, told):
    answer = client.send(method, API + path)
    assert (answer.status, answer.media_type) == (status, "application/problem+json")
    problem = answer.json
    assert problem["status"] == status
    assert problem["title"] and problem["type"]
    assert told in problem["detail"]
    assert problem["instance"] == (API + path).partition("?")[0]
    assert answer.fields["cache-control"] == "no-store"


# MARK: Its own description

@pytest.fixture
def description(client):
    return read(client, "/openapi.json")


def test_the_description_is_valid_openapi_31(description):
    assert description["openapi"].startswith("3.1.")
    assert [error.message for error in OpenAPIV31SpecValidator(description).iter_errors()] == []


def test_the_description_names_every_read(description):
    assert set(description["paths"]) == {
        "/clusters", "/clusters/{id}", "/pathways", "/pathways/{cluster}/{name}", "/pathways/{cluster}/{name}/roadmap",
        "/occupations", "/occupations/{code}",
        "/search", "/match", "/routes", "/reachable", "/programs", "/programs/{code}", "/courses", "/courses/{code}", "/credentials", "/credentials/{id}",
        "/colleges", "/colleges/{id}", "/sources", "/packs", "/packs/{id}", "/packs/{id}/requirements",
        "/packs/{id}/programs/{program}", "/audit", "/plan", "/balance", "/check",
    }
    assert [server["url"] for server in description["servers"]] == [API]


def example(parameter):
    """A value to try a parameter with: its example, its default, or something its schema allows."""
    schema = parameter["schema"]
    if "example" in parameter:
        return parameter["example"]
    if "enum" in schema:
        return schema["enum"][-1]
    if "default" in schema:
        return schema["default"]
    if schema.get("pattern") == "^[A-Z]{2}$":
        return "WA"
    return {"cluster": "health-sciences", "pathway": "health-sciences/therapeutic-services"}.get(
        parameter["name"], max(1, schema.get("minimum", 1)))


def errors(description, schema, document) -> list[str]:
    """What a document breaks of a schema of the description, taken strictly: no key that it does not name."""
    whole = {"$ref": "#/schema", "schema": schema, "components": description["components"]}
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(whole).iter_errors(document)]


def operations(description):
    for path, item in description["paths"].items():
        # What works on a body is tried by the server's own tests.
        if "get" not in item:
            continue
        parameters = item["get"].get("parameters", [])
        filled = path
        for each in parameters:
            if each["in"] == "path":
                filled = filled.replace("{" + each["name"] + "}", quote(str(example(each))))
        yield path, filled, item["get"], [each for each in parameters if each["in"] == "query"]


# The parts of a profile depend on each other: no parameter can be tried alone.
MATCH_TRIES = [
    {"scores": "16,27,9,33,12,22"}, {"scores": "1,2,3,4,5,7", "scale": "7"}, {"code": "SIC", "lang": "es"},
    {"form": "junior", "a": "442200412301x33210442200412301"}, {"s": "3" * 35}, {"v": "654321", "state": "WA"},
    {"code": "R", "levels": ",".join(["3.5"] * 34) + ",", "v": "123456", "limit": "1"},
    {"code": "RIA", "skill-level": "mid", "cluster": "health-sciences", "min-wage": "50000",
     "education": "associate", "growth": "faster", "state": "WY"},
]


def test_every_read_answers_as_described(client, description):
    seen = 0
    for path, filled, operation, parameters in operations(description):
        required = {each["name"]: example(each) for each in parameters if each.get("required")}
        if path == "/match":
            tries = MATCH_TRIES
        elif path == "/reachable":
            # All occupations are searched for: a build for tests takes long over more than a leg.
            tries = [required | {"within": "3", "legs": "1"}]
        elif path == "/routes":
            tries = [required | {"legs": "3"}, required | {"legs": "3", "state": "WA", "all": "1"}]
        else:
            tries = [required] + [required | {each["name"]: example(each)} for each in parameters]
        described = operation["responses"]["200"]
        for chosen in tries:
            answer = client.get(API + filled + ("?" + urlencode(chosen) if chosen else ""))
            assert (path, chosen, answer.status) == (path, chosen, 200)
            schema = described["content"][answer.media_type]["schema"]
            assert errors(description, schema, answer.json)[:3] == []
            for name in described["headers"]:
                assert name.lower() in answer.fields
            seen += 1
    assert seen > 30


@pytest.mark.parametrize("path, address", [
    ("/occupations", "/occupations?limit=500"), ("/occupations", "/occupations?limit=500&offset=500&state=WY"),
    # No figure at all; pay by the hour only; top-coded pay; a part of a larger group; not rated.
    *(("/occupations/{code}", f"/occupations/{code}?state=WY")
      for code in ("55-1011.00", "27-2011.00", "11-1011.00", "29-1141.01", "15-1299.00", "13-1021.00")),
    ("/programs", "/programs?limit=500"), ("/programs/{code}", "/programs/01.0207?state=WY"),
    ("/courses", "/courses?limit=500"), ("/courses/{code}", "/courses/01001"),
    ("/credentials", "/credentials?limit=500"), ("/colleges", "/colleges?limit=500"),
    ("/colleges", "/colleges?state=CA&limit=500"), ("/pathways", "/pathways?framework=modern"),
    ("/clusters", "/clusters?framework=modern"), ("/search", "/search?q=zzqxv"),
    ("/search", "/search?q=regsitered+nurse"), ("/sources", "/sources"),
    # No route at all; none within the limits; no step before the goal; from school with a job; a pathway.
    ("/routes", "/routes?to=55-1011.00"), ("/routes", "/routes?to=47-2111.00&months=1&cost=10"),
    ("/routes", "/routes?to=41-2031.00&from=occupation:41-2031.00:2&state=WY&lang=es"),
    ("/routes", "/routes?to=29-2061.00&from=grade:10&held=job:31-1131.00:1&state=WA&all=1"),
    ("/routes", "/routes?to=pathway:manufacturing/production:mid&held=credits:12&legs=2&earning=1"),
])
def test_rare_things_too_are_as_described(client, description, path, address):
    answer = client.get(API + address)
    assert answer.status == 200
    schema = description["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert errors(description, schema, answer.json)[:3] == []


def test_every_described_error_is_answered_as_described(client, description):
    for path, filled, operation, parameters in operations(description):
        tries = {400: API + filled + "?colour=blue"}
        if filled != path:
            tries[404] = API + path.replace("{", "no-").replace("}", "")
        for status, address in tries.items():
            answer = client.get(address)
            assert (path, answer.status) == (path, status)
            schema = operation["responses"][str(status)]["content"][answer.media_type]["schema"]
            assert errors(description, schema, answer.json) == []


def test_the_description_holds_every_key_that_a_document_has(client, description):
    """A key that appears but is not described is a promise nobody knows of."""
    unknown = set()

    def follow(schema):
        while "$ref" in schema:
            schema = description["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def properties(schema) -> dict:
        schema = follow(schema)
        found = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []) + schema.get("anyOf", []) + schema.get("oneOf", []):
            found |= properties(part)
        return found

    def is_open(schema) -> bool:
        schema = follow(schema)
        return "additionalProperties" in schema or any(
            is_open(part) for part in schema.get("allOf", []) + schema.get("anyOf", []) + schema.get("oneOf", []))

    def items(schema):
        schema = follow(schema)
        return schema.get("items") or next(
            (items(part) for part in schema.get("anyOf", []) + schema.get("oneOf", []) if items(part)), None)

    def look(schema, document, place):
        if isinstance(document, dict):
            known = properties(schema)
            for key, value in document.items():
                if key in known:
                    look(known[key], value, f"{place}.{key}")
                elif not is_open(schema):
                    unknown.add(f"{place}.{key}")
        elif isinstance(document, list):
            for each in document[:5]:
                look(items(schema) or {}, each, place + "[]")

    for path, filled, operation, parameters in operations(description):
        required = {each["name"]: example(each) for each in parameters if each.get("required")}
        if path == "/match":
            required = MATCH_TRIES[3] | MATCH_TRIES[4] | MATCH_TRIES[5]
        elif path == "/reachable":
            required |= {"within": "12", "legs": "2"}
        answer = client.get(API + filled + ("?" + urlencode(required) if required else ""))
        look(operation["responses"]["200"]["content"]["application/json"]["schema"], answer.json, path)
    assert not unknown, "not described: " + ", ".join(sorted(unknown))


def test_the_foot_of_every_page_leads_to_the_description(visitor):
    page = visitor.open("/")
    with page.expect_response("**/openapi.json") as response:
        page.get_by_role("link", name="Data for developers").click()
    assert response.value.status == 200
