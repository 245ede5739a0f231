"""Plans are as good as OR-Tools CP-SAT makes them, aim by aim, and none is made where none can be: for problems by
chance and for every program of the demonstration district. Where there is no plan, the rules that are said to exclude
every plan do so, and none of them could be left out."""

import json
import random
import subprocess

import pytest

from conftest import REPOSITORY
from planning import Model, conflict_flaw, figures, random_problem

DISTRICT = REPOSITORY / "Packs/example-district"
PROGRAMS = sorted(file.stem for file in (DISTRICT / "programs").glob("*.yaml"))


@pytest.fixture(scope="session")
def plan(program):
    """Asks the program about a plan; it needs no catalogue."""
    def ask(*arguments):
        answer = subprocess.run([program.binary, "plan", *arguments], capture_output=True, text=True)
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)

    return ask


def figures_of(answer):
    return answer["status"], figures(answer["objective"]) if answer["objective"] else None


@pytest.mark.parametrize("seed", range(27))
def test_random_plans_are_as_good_as_by_cp_sat(plan, tmp_path, seed):
    chance = random.Random(seed)
    kinds = {"optimal": 0, "infeasible": 0}
    given_up = 0
    for number in range(20):
        problem = random_problem(chance)
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(problem))
        answer = plan("--problem", file, "--json")
        known = Model(problem).solve(workers=8, seconds=15)
        if known is None:
            given_up += 1
            continue
        assert figures_of(answer) == known, file.read_text()
        kinds[answer["status"]] += 1
        if answer["status"] == "infeasible":
            assert answer["isConflictMinimal"]
            assert conflict_flaw(problem, answer["conflict"]) is None, file.read_text()
    assert min(kinds.values()) >= 2, "Both kinds have to occur."
    # With as many for each seed at least 513 problems are compared.
    assert given_up <= 1, "CP-SAT has to answer for the comparison to mean something."


def district(plan, tmp_path, *options):
    """The program's answer to a learner's wish in the district, and the problem that it is."""
    options = [*options, "--pack", DISTRICT, "--class", "2030"]
    problem = plan(*options, "--as-problem")
    file = tmp_path / "problem.json"
    file.write_text(json.dumps(problem))
    answer = plan(*options, "--json")
    again = plan("--problem", file, "--json")
    assert figures_of(answer) == figures_of(again), "The problem that is written down is the one that is planned."
    return answer, problem


@pytest.mark.parametrize("program_of_study", PROGRAMS)
def test_every_program_of_the_district_is_planned_as_well_as_by_cp_sat(plan, tmp_path, program_of_study):
    answer, problem = district(plan, tmp_path, program_of_study)
    # Eight workers search in eight ways, and mostly only some of them end.
    assert figures_of(answer) == Model(problem).solve(workers=8, seconds=120)
    assert answer["status"] == "optimal"


@pytest.mark.parametrize("options", [
    ["nursing", "--refuse", "HEA301"],
    ["nursing", "--from", "12-fall"],
    ["construction", "--school", "north"],
    ["programming", "--lock", "CSC301:10-fall"],
    ["accounting", "--most-courses", "5"],
    ["engineering", "--lock", "GEO:10-fall", "--lock", "GEOH:10-fall"],
], ids=" ".join)
def test_conflicts_of_the_district_are_minimal(plan, tmp_path, options):
    answer, problem = district(plan, tmp_path, *options)
    known = Model(problem).is_possible()
    assert known == (answer["status"] == "optimal")
    if not known:
        assert answer["status"] == "infeasible" and answer["isConflictMinimal"]
        assert conflict_flaw(problem, answer["conflict"]) is None
