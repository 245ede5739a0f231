"""Every rank is the one that NumPy gives for the same formula."""

import csv
import io
import json
import random

import numpy as np
import pytest

from conftest import REPOSITORY
from matching import World, fits, places

VALUE_WORDS = ["achievement", "workingConditions", "recognition", "relationships", "support", "independence"]


@pytest.fixture(scope="session")
def world():
    return World()


def given(numbers):
    return ",".join(f"{number:g}" for number in numbers)


def check(document, world, fit):
    """The program's document against NumPy's fits: the same occupations, fits and places."""
    place = places(fit)
    found = document["occupations"]
    assert len(found) == document["compared"] == int((place > 0).sum())
    for match in found:
        index = world.index[match["code"]]
        assert abs(match["fit"] - fit[index]) < 1e-6
        assert (match["code"], match["place"]) == (match["code"], place[index])
    order = [match["place"] for match in found]
    assert order == sorted(order)
    for match in found:
        assert match["sharing"] == order.count(match["place"])


@pytest.mark.parametrize("seed", range(8))
def test_ranks_by_interests_are_those_of_numpy(program, world, seed):
    chance = random.Random(seed)
    scores = [chance.randint(0, 400) / 10 for _ in range(6)]
    document = program.json("match", "--interests", given(scores), "--limit", "0")
    check(document, world, fits(world, scores))


@pytest.mark.parametrize("seed", range(8))
def test_ranks_by_interests_skills_and_values_are_those_of_numpy(program, world, seed, tmp_path):
    chance = random.Random(100 + seed)
    scores = [chance.randint(0, 40) for _ in range(6)]
    rated = world.skills if seed % 2 else chance.sample(world.skills, 9)
    levels = {skill: chance.randint(0, 14) / 2 for skill in rated}
    order = chance.sample(VALUE_WORDS, 6)
    file = tmp_path / "profile.json"
    file.write_text(json.dumps({
        "format": "waymark-profile", "version": 1, "skills": levels, "values": order,
        "interests": {"scores": dict(zip("RIASEC", scores)), "scale": 40},
    }))
    document = program.json("match", "--profile", str(file), "--limit", "0")
    fit = fits(
        world, scores, [levels.get(skill, np.nan) for skill in world.skills],
        [6 - order.index(word) for word in VALUE_WORDS])
    check(document, world, fit)


def test_each_occupations_own_profile_ranks_it_first(program, world, tmp_path):
    """All 923 at once, through the table for a whole school."""
    rated = [index for index in range(len(world.codes)) if not np.isnan(world.interests[index]).any()]
    table = tmp_path / "own.csv"
    with table.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "R", "I", "A", "S", "E", "C"])
        for index in rated:
            writer.writerow([world.codes[index], *world.interests[index]])
    answer = program.run("match", "--batch", str(table), "--scale", "7", "--limit", "12")
    assert answer.returncode == 0, answer.stderr
    first = {}
    for row in csv.DictReader(io.StringIO(answer.stdout)):
        if row["place"] == "1":
            first.setdefault(row["id"], set()).add(row["code"])
    assert len(first) == len(rated) > 900
    assert [code for code, best in first.items() if code not in best] == []


def test_a_whole_school_gets_what_each_learner_alone_gets(program, world, tmp_path):
    chance = random.Random(7)
    learners = {f"learner {n}": [chance.randint(0, 40) for _ in range(6)] for n in range(300)}
    table = tmp_path / "grade-9.csv"
    with table.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "id", "C", "E", "S", "A", "I", "R"])
        for id, scores in learners.items():
            writer.writerow(["not read", id, *reversed(scores)])
    answer = program.run("match", "--batch", str(table), "--limit", "0")
    assert answer.returncode == 0 and "Not used: the columns Name." in answer.stderr
    batch = {}
    for row in csv.DictReader(io.StringIO(answer.stdout)):
        batch.setdefault(row["id"], []).append(row)
    assert list(batch) == list(learners)
    for id, scores in learners.items():
        fit = fits(world, scores)
        place = places(fit)
        assert len(batch[id]) == int((place > 0).sum())
        for row in batch[id]:
            index = world.index[row["code"]]
            assert int(row["place"]) == place[index]
            assert abs(float(row["fit"]) - fit[index]) < 1e-6
    for id in chance.sample(sorted(learners), 3):
        single = program.json("match", "--interests", given(learners[id]), "--limit", "0")["occupations"]
        assert [(m["code"], m["place"], m["band"]) for m in single] == [
            (row["code"], int(row["place"]), row["band"]) for row in batch[id]]
        assert [m["fit"] for m in single] == [float(row["fit"]) for row in batch[id]]


def test_bands_follow_the_correlation(program):
    for match in program.json("match", "--interests", "SIC", "--limit", "0")["occupations"]:
        r = match["factors"]["interests"]
        band = "strong" if r >= 0.729 else "good" if r >= 0.608 else "some" if r > 0 else "low"
        assert match["band"] == band


def test_pathways_fit_by_the_expected_best_of_five_of_their_occupations(program, world):
    scores = [12, 30, 5, 35, 10, 20]
    document = program.json("match", "--interests", given(scores), "--limit", "0")
    fit = fits(world, scores)
    members = {}
    for pathway in program.json("pathways"):
        listed = program.json("occupations", "--pathway", pathway["id"])
        own = [fit[world.index[each["code"]]] for each in listed]
        members[pathway["id"]] = sorted((each for each in own if not np.isnan(each)), reverse=True)
    order = []
    for pathway in document["pathways"]:
        own = members[pathway["id"]]
        n = len(own)
        expected = sum(
            each * (((n - i) / n) ** 5 - ((n - i - 1) / n) ** 5) for i, each in enumerate(own))
        assert abs(pathway["fit"] - expected) < 1e-6
        assert pathway["compared"] == n
        assert pathway["wellFitting"] == sum(each >= 0.608 for each in own)
        order.append(pathway["fit"])
    assert len(order) == 79 and order == sorted(order, reverse=True)


@pytest.mark.parametrize("table, told", [
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\nb,1,2,3\n", "4 fields"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\nb,1,2,3,4,5,99\n", "99"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\nb,1,2,nan,4,5,6\n", "nan"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\nb,1,,3,4,5,6\n", "nothing"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\n\"b,1,2,3,4,5,6\n", "closing quote"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\n,1,2,3,4,5,6\n", "an id"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\nb,1;2;3,2,3,4,5,6\n", "1;2;3"),
    ("id,R,I,A,S,E,C\na,1,2,3,4,5,6\na,6,5,4,3,2,1\n", "one row for each id"),
])
def test_a_torn_or_wrong_line_is_named_and_the_others_are_matched(program, tmp_path, table, told):
    file = tmp_path / "school.csv"
    file.write_text(table)
    answer = program.run("match", "--batch", str(file), "--limit", "1")
    assert answer.returncode == 65
    assert "school.csv:3" in answer.stderr and told in answer.stderr
    assert [row["id"] for row in csv.DictReader(io.StringIO(answer.stdout))] == ["a"]


@pytest.mark.parametrize("bytes, told", [
    (b"", "empty"), (b"\x00\x01\x02", ""), (b"id,R,I,A,S,E\na,1,2,3,4,5\n", "unknown layout"),
    (b"id,R,I,A,S,E,C\n\xff\xfe,1,2,3,4,5,6\n", "UTF-8"), (b"id,R,I,A,S,E,C\n", "no learner"),
])
def test_a_table_that_cannot_be_read_is_one_clear_error(program, tmp_path, bytes, told):
    file = tmp_path / "school.csv"
    file.write_bytes(bytes)
    answer = program.run("match", "--batch", str(file))
    assert answer.returncode == 65
    assert told in answer.stderr and "school.csv" in answer.stderr


def test_hostile_text_in_a_table_comes_out_as_text(program, tmp_path):
    file = tmp_path / "school.csv"
    id = '=cmd|"/c calc"!A1,<script>\n\u202e'
    with file.open("w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "R", "I", "A", "S", "E", "C"])
        writer.writerow([id, 1, 2, 3, 4, 5, 6])
    answer = program.run("match", "--batch", str(file), "--limit", "1")
    assert answer.returncode == 0
    # Line breaks inside a value become spaces; everything else is kept.
    assert next(csv.DictReader(io.StringIO(answer.stdout)))["id"] == id.replace("\n", " ")
    document = json.loads(program.run("match", "--batch", str(file), "--limit", "1", "--json").stdout)
    assert document[0]["id"] == id.replace("\n", " ")


@pytest.mark.parametrize("arguments, code, told", [
    (["--interests", "1,2,3"], 65, "3 interest scores"), (["--interests", "1,2,3,4,5,41"], 65, "41"),
    (["--interests", "1,2,nan,4,5,6"], 65, "nan"), (["--interests", "1,2,3,4,5,inf"], 65, "inf"),
    (["--interests", "1,2,x,4,5,6"], 65, "x"), (["--interests", "5,5,5,5,5,5"], 65, "equal"),
    (["--interests", "SSI"], 65, "SSI"), (["--interests", "<script>"], 65, "<script>"),
    (["--interests", ""], 65, "interest code"), (["--interests", "1,2,3,4,5,6", "--scale", "5"], 65, "6"),
    (["--interests", "1,2,3,4,5,6", "--scale", "nan"], 65, "scale"),
    (["--interests", "SIC", "--limit", "-1"], 64, "--limit"), ([], 64, "--interests"),
    (["--interests", "SIC", "--state", "ZZ"], 65, "ZZ"), (["--interests", "SIC", "--cluster", "x"], 65, "x"),
    (["--interests", "SIC", "--why", "55-1011.00"], 65, "not rated"),
    (["--profile", "/nowhere.json"], 66, "/nowhere.json"), (["--batch", "/nowhere.csv"], 66, "/nowhere.csv"),
    (["--batch", "x.csv", "--interests", "SIC"], 64, "exclude"),
])
def test_wrong_input_gets_an_error_that_names_it(program, arguments, code, told):
    answer = program.run("match", *arguments)
    assert (answer.returncode, answer.stdout) == (code, "")
    assert told in answer.stderr


@pytest.mark.parametrize("text, told", [
    ("", "no JSON"), ("{", "no JSON"), ("[]", "object"), ("{}", "waymark-profile"),
    ('{"format": "waymark-profile", "version": 2}', "version"),
    ('{"format": "waymark-profile", "version": 1}', "nothing to compare"),
    ('{"format": "waymark-profile", "version": 1, "age": 15}', "age"),
    ('{"format": "waymark-profile", "version": 1, "interests": {"scores": {"R": 1}}}', "interests.scores.I"),
    ('{"format": "waymark-profile", "version": 1, "interests": {"code": "SS"}}', "SS"),
    ('{"format": "waymark-profile", "version": 1, "interests": {"form": "short", "answers": "012"}}', "expected 30"),
    ('{"format": "waymark-profile", "version": 1, "interests": {"form": "short", "answers": "' + "9" * 30 + '"}}', '"9"'),
    ('{"format": "waymark-profile", "version": 1, "interests": {"form": "short", "answers": "' + "2" * 30 + '"}}', "equal"),
    ('{"format": "waymark-profile", "version": 1, "skills": {"2.A.1.a": 8}}', "8"),
    ('{"format": "waymark-profile", "version": 1, "skills": {"2.A.1.a": true}}', "a number"),
    ('{"format": "waymark-profile", "version": 1, "skills": {"9.Z": 1}}', "9.Z"),
    ('{"format": "waymark-profile", "version": 1, "values": ["support"]}', "values"),
    (" " * 70_000, "too large"),
])
def test_a_damaged_or_wrong_profile_file_is_refused(program, tmp_path, text, told):
    file = tmp_path / "profile.json"
    file.write_text(text)
    answer = program.run("match", "--profile", str(file))
    assert (answer.returncode, answer.stdout) == (65, "")
    assert told in answer.stderr


def test_a_level_of_one_is_a_number_and_no_truth_value(program, tmp_path):
    file = tmp_path / "profile.json"
    file.write_text('{"format": "waymark-profile", "version": 1, "skills": {"2.A.1.a": 1, "2.A.1.b": 0}}')
    assert program.run("match", "--profile", str(file)).returncode == 0


def test_filters_hide_occupations_and_leave_places_as_they_are(program):
    everything = program.json("match", "--interests", "RIC", "--limit", "0", "--state", "WA")
    place = {match["code"]: match["place"] for match in everything["occupations"]}
    shown = program.json(
        "match", "--interests", "RIC", "--limit", "0", "--state", "WA", "--skill-level", "mid",
        "--min-wage", "70000", "--max-education", "associate", "--growth", "faster")["occupations"]
    assert 3 < len(shown) < 200
    for match in shown:
        assert match["place"] == place[match["code"]]
        assert match["skillLevel"] == "mid" and match["medianWage"] >= 70000
        one = program.json("occupation", match["code"])
        assert one["growthPercent"] > 0


def test_reasons_are_sentences_in_the_language_asked_for(program):
    english = program.json("match", "--interests", "SIC", "--limit", "3")["occupations"]
    spanish = program.json("match", "--interests", "SIC", "--limit", "3", "--language", "es")["occupations"]
    for left, right in zip(english, spanish):
        assert left["code"] == right["code"] and left["title"] == right["title"]
        assert "The pay figures are national." in left["reasons"]
        assert "Las cifras de sueldo son de todo el país." in right["reasons"]
        assert all(reason.endswith(".") and "⟦" not in reason for reason in left["reasons"] + right["reasons"])


def test_the_example_file_fits_its_schema_and_is_read(program):
    from jsonschema import Draft202012Validator

    formats = REPOSITORY / "docs/formats"
    schema = json.loads((formats / "profile.schema.json").read_text())
    example = formats / "profile.example.json"
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(json.loads(example.read_text()))) == []
    best = program.json("match", "--profile", str(example), "--limit", "1")["occupations"][0]
    assert best["place"] == 1 and best["placeRange"]["low"] >= 1
    assert None not in best["factors"].values()
