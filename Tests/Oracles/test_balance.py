"""Balanced curricula are as light as OR-Tools CP-SAT makes them, and keep to the rules."""

import json
import os
import random
import subprocess
from pathlib import Path

import pytest

from balancing import random_curriculum, solve
from conftest import REPOSITORY

DATA = Path(os.environ.get("WAYMARK_DATA", REPOSITORY.parent / "shared/data")) / "test-only/bacp"
INSTANCES = sorted(DATA.glob("*.json"))


@pytest.fixture(scope="session")
def balance(program):
    """Asks the program about a file; this command knows no catalogue."""
    def ask(path):
        answer = subprocess.run(
            [program.binary, "balance", path, "--json"], capture_output=True, text=True)
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)

    return ask


def check(curriculum, answer):
    """A plan by its own account."""
    periods = {}
    for period, term in enumerate(answer["terms"]):
        for course in term:
            assert course not in periods
            periods[course] = period
    assert sorted(periods) == list(range(1, len(curriculum["credits"]) + 1))
    assert len(answer["terms"]) == curriculum["periods"]
    loads = [sum(curriculum["credits"][course - 1] for course in term) for term in answer["terms"]]
    assert max(loads) == answer["objective"] <= curriculum["maxCredits"]
    assert min(loads) >= curriculum["minCredits"]
    for term in answer["terms"]:
        assert curriculum["minCourses"] <= len(term) <= curriculum["maxCourses"]
    for before, after in curriculum["prerequisites"]:
        assert periods[before] < periods[after]


@pytest.mark.skipif(not INSTANCES, reason="set WAYMARK_DATA to the folder with test-only/bacp")
@pytest.mark.parametrize("path", INSTANCES, ids=lambda path: path.stem)
def test_known_optima_are_reached_and_proved(balance, path):
    curriculum = json.loads(path.read_text())
    answer = balance(path)
    assert answer["status"] == "optimal"
    assert answer["objective"] == answer["bound"] == curriculum["optimum"]
    check(curriculum, answer)


@pytest.mark.parametrize("seed", range(10))
def test_random_curricula_are_balanced_as_by_cp_sat(balance, tmp_path, seed):
    chance = random.Random(seed)
    feasible = compared = 0
    for number in range(24):
        curriculum = random_curriculum(chance)
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(curriculum))
        answer = balance(file)
        known = solve(curriculum)
        if known:
            compared += 1
            assert (answer["status"], answer["objective"]) == known, file.read_text()
        if answer["status"] == "optimal":
            feasible += 1
            check(curriculum, answer)
    assert compared >= 22, "CP-SAT has to answer nearly always for the comparison to mean something."
    assert 2 <= feasible <= 22, "Both kinds have to occur."
