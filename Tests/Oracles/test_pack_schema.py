"""The published schema of packs against the packs that ship, those of the guide, and the program's own judgement."""

import json
import re
import subprocess

import jsonschema
import pytest
import yaml

from conftest import REPOSITORY

SCHEMA = json.loads((REPOSITORY / "docs/formats/pack.schema.json").read_text())
DEFINITIONS = {
    "pack.yaml": "pack", "calendar.yaml": "calendar", "plan-rules.yaml": "plan-rules", "missing.yaml": "missing",
    "programs": "program", "requirements": "requirements",
}
FILES = sorted((REPOSITORY / "Packs").glob("**/*.yaml"))
GUIDE = (REPOSITORY / "docs/packs.md").read_text()
TINY = {
    name: text
    for name, text in re.findall(
        r"\*\*`([a-z/.-]+)`\*\*[^\n]*\n+```[a-z]*\n(.*?)```", GUIDE.split("## A district in ten minutes")[1], re.S)
}


def validate(definition, text):
    schema = {"$ref": f"#/$defs/{definition}", "$defs": SCHEMA["$defs"]}
    jsonschema.Draft202012Validator(schema).validate(yaml.safe_load(text))


def definition(name):
    return DEFINITIONS[name if name in DEFINITIONS else name.split("/")[0]]


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.skipif(not FILES, reason="there are no packs yet")
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(REPOSITORY / "Packs")))
def test_packs_that_ship_fit_the_schema(path):
    name = str(path.relative_to(REPOSITORY / "Packs")).split("/", 1)[1]
    validate(definition(name), path.read_text())


@pytest.mark.parametrize("name", [name for name in TINY if name.endswith(".yaml")])
def test_the_district_of_the_guide_fits_the_schema(name):
    validate(definition(name), TINY[name])


@pytest.mark.parametrize(
    "name, part, instead",
    [
        ("pack.yaml", "id: riverton", "id: ../riverton"),
        ("pack.yaml", "owner: district", "owner: town"),
        ("pack.yaml", "state: WA\n", ""),
        ("pack.yaml", "state: WA", "state: WA\ncolor: red"),
        ("calendar.yaml", "periods: 6", "periods: 0"),
        ("calendar.yaml", "[fall, spring]", "[]"),
        ("requirements/diploma.yaml", "kind: diploma", "kind: degree"),
        ("requirements/diploma.yaml", "credits: 2", "credts: 2"),
        ("requirements/diploma.yaml", "credits: 2,", "credits: 2, courses: 2,"),
        ("requirements/diploma.yaml", "milestone: hsbp", "title: x2"),
        ("requirements/diploma.yaml", "classes: 2027-", "classes: soon"),
        ("programs/nursing.yaml", "award: associate", "award: diploma"),
        ("programs/nursing.yaml", '"51.3801"', '"51.38"'),
        ("programs/nursing.yaml", "pathway: ", "way: "),
    ])
def test_what_the_schema_refuses_the_program_refuses(program, tmp_path, name, part, instead):
    assert part in TINY[name]
    broken = TINY[name].replace(part, instead, 1)
    try:
        validate(definition(name), broken)
        fits = True
    except (jsonschema.ValidationError, yaml.YAMLError):
        fits = False
    assert not fits
    folder = tmp_path / "riverton"
    for file, text in {**TINY, name: broken}.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text)
    answer = subprocess.run([program.binary, "check", folder, "--json"], capture_output=True, text=True)
    assert answer.returncode == 65, answer.stderr
    assert name in {error["file"] for error in json.loads(answer.stdout)["errors"]}
