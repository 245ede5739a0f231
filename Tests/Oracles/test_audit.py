"""Audits are as good as OR-Tools CP-SAT makes them, in every figure. The tests of the package write the instances
and what the engine made of them (`Tests/PlanningTests/Audit/OracleLine.swift`)."""

import json
from collections import Counter

import pytest

from auditing import Model, greedy, key
from conftest import REPOSITORY

FILE = REPOSITORY / ".build/audits.jsonl"
STATES_FILE = REPOSITORY / ".build/audits-of-states.jsonl"
STATES = ("az", "co", "id", "ky", "nc", "ok", "tx", "va", "wa", "wi")
PARTS = 8


def compare(instances):
    """Compares each with CP-SAT; how many were compared, were proved, and are worse course by course."""
    found = Counter()
    for instance in instances:
        best = Model(instance).solve()
        if best is None:
            continue
        found["compared"] += 1
        if instance["status"] == "optimal":
            found["proved"] += 1
            assert instance["objective"] == best, json.dumps(instance)
        else:
            assert key(instance["objective"]) <= key(best), json.dumps(instance)
        own = Model(instance)
        own.fix({tuple(use) for use in instance["uses"]})
        assert own.solve() == instance["objective"], json.dumps(instance)
        by_hand = Model(instance)
        by_hand.fix(greedy(instance))
        figures = by_hand.solve()
        if figures is None or key(figures) < key(best):
            found["greedy fails"] += 1
    return found


def instances(file):
    return [json.loads(line) for line in file.read_text().splitlines()]


@pytest.mark.skipif(not FILE.exists(), reason="run `swift test --filter AuditOracleTests` first")
@pytest.mark.parametrize("part", range(PARTS))
def test_audits_are_as_good_as_by_cp_sat(part):
    everything = instances(FILE)
    assert len(everything) >= 2_400
    own = everything[part::PARTS]
    found = compare(own)
    assert found["compared"] == len(own)
    assert found["proved"] >= 2_000 / PARTS, "At least 2,000 are proved, and equal."
    assert found["greedy fails"] >= 0.5 * len(own), "Course by course has to be worse often for it to mean something."


@pytest.mark.skipif(not STATES_FILE.exists(), reason="run `swift test --filter StateAuditTests` first")
@pytest.mark.parametrize("state", STATES)
def test_audits_of_states_are_as_good_as_by_cp_sat(state):
    own = [one for one in instances(STATES_FILE) if one["sets"][0]["id"].startswith(state + "-")]
    assert len(own) >= 24
    found = compare(own)
    assert found["compared"] == len(own)
    assert found["proved"] >= 0.9 * len(own), "Nearly all have to be proved for the comparison to mean something."
