"""Every page has a sound outline, and every link on it leads somewhere."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from support.http import Client
from support.kinds import EVERY_PAGE, PAGES, SPECIAL_PAGES
from support.outline import Outline


def outline(client, path, status=200) -> Outline:
    answer = client.get(path)
    assert (path, answer.status) == (path, status)
    assert answer.media_type == "text/html"
    return Outline(answer.text)


def sample(things: list[str], most: int) -> list[str]:
    """About `most` of the things, spread evenly, always the same ones."""
    step = max(1, -(-len(things) // most))
    return things[::step]


@pytest.fixture
def problems_of(program):
    """Reads many pages, two at a time, and tells what is wrong with which."""

    def problems_of(paths: list[str]) -> dict[str, list[str]]:
        def read(part):
            client = Client(program.port)
            found = {path: outline(client, path).problems for path in part}
            client.close()
            return found

        with ThreadPoolExecutor(2) as readers:
            first, second = readers.map(read, [paths[::2], paths[1::2]])
        return {path: problems for path, problems in (first | second).items() if problems}

    return problems_of


@pytest.mark.parametrize("path, status", EVERY_PAGE.values(), ids=EVERY_PAGE.keys())
def test_a_page_has_a_sound_outline(client, path, status):
    assert outline(client, path, status).problems == []


@pytest.mark.parametrize(
    "home, cluster_count, pathway_count", [("/", 16, 79), ("/?framework=modern", 14, 72)],
    ids=["classic", "modern"])
def test_every_cluster_and_pathway_of_a_framework_can_be_walked_to(
    client, problems_of, home, cluster_count, pathway_count
):
    clusters = outline(client, home).links_under("/clusters/")
    pathways = [path for cluster in clusters for path in pathways_of(client, cluster)]
    assert (len(clusters), len(pathways)) == (cluster_count, pathway_count)
    assert len(set(pathways)) == pathway_count
    assert problems_of(clusters + pathways) == {}


def pathways_of(client, cluster: str) -> list[str]:
    """The pathways that a cluster's page lists as its own; it also links to those of the other framework."""
    own = "/pathways/" + cluster.removeprefix("/clusters/") + "/"
    return outline(client, cluster).links_under(own)


def test_the_list_of_occupations_holds_each_of_the_1016_once(client):
    listed = occupations(client)
    assert len(listed) == 1016
    assert len(set(listed)) == 1016


def test_pages_of_occupations_are_sound(client, problems_of):
    assert problems_of(sample(occupations(client), 40)) == {}


def occupations(client) -> list[str]:
    """The pages of all occupations, by following "Next page"."""
    found, path = [], "/occupations"
    for _ in range(40):
        page = outline(client, path)
        found += page.links_under("/occupations/")
        after = [link for link in page.links_under("/occupations?page=") if number(link) > number(path)]
        if not after:
            break
        path = after[0]
    return found


def number(path: str) -> int:
    return int(path.partition("page=")[2] or 1)


def test_pages_of_courses_programs_credentials_and_colleges_are_sound(client, problems_of):
    pathways = [
        "/pathways/health-sciences/therapeutic-services", "/pathways/manufacturing/production",
        "/pathways/finance/accounting", "/pathways/information-technology/programming-software-development",
    ]
    reached = [outline(client, path) for path in pathways]
    courses = [link for page in reached for link in page.links_under("/courses/")]
    programs = [link for page in reached for link in page.links_under("/programs/")]
    colleges = [link for path in sample(programs, 6) for link in outline(client, path).links_under("/colleges/")]
    credentials = outline(client, "/credentials").links_under("/credentials/")
    assert len(credentials) >= 300
    for things, most in ((courses, 15), (programs, 15), (colleges, 15), (credentials, 25)):
        chosen = sample(sorted(set(things)), most)
        assert len(chosen) > most // 2
        assert problems_of(chosen) == {}


def test_every_link_on_each_kind_of_page_leads_to_a_page(client):
    links: dict[str, str] = {}
    for kind, path in (PAGES | SPECIAL_PAGES).items():
        # The long lists hold hundreds of links of one kind.
        for link in sample(outline(client, path).internal_links, 120):
            links.setdefault(link, kind)
    assert len(links) > 500
    broken = [(kind, link) for link, kind in links.items() if client.send("HEAD", link).status != 200]
    assert broken == []
