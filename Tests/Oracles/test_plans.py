"""Plans are as good as OR-Tools CP-SAT makes them, aim by aim, and none is made where none can be."""

import json
import random
import subprocess

import pytest

from planning import Model, figures, random_problem


@pytest.fixture(scope="session")
def plan(program):
    """Asks the program about a problem; a problem in a file needs no catalogue and no pack."""
    def ask(path):
        answer = subprocess.run([program.binary, "plan", "--problem", path, "--json"], capture_output=True, text=True)
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)

    return ask


@pytest.mark.parametrize("seed", range(26))
def test_random_plans_are_as_good_as_by_cp_sat(plan, tmp_path, seed):
    chance = random.Random(seed)
    kinds = {"optimal": 0, "infeasible": 0}
    for number in range(20):
        problem = random_problem(chance)
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(problem))
        answer = plan(file)
        known = Model(problem).solve()
        assert known is not None, "CP-SAT has to answer for the comparison to mean something."
        ours = answer["status"], figures(answer["objective"]) if answer["objective"] else None
        assert ours == known, file.read_text()
        kinds[answer["status"]] += 1
    assert min(kinds.values()) >= 2, "Both kinds have to occur."
