"""Audits are as good as OR-Tools CP-SAT makes them, in every figure. The tests of the package write the instances
and what the engine made of them (`Tests/PlanningTests/Audit/OracleTests.swift`)."""

import json

import pytest

from auditing import Model, greedy, key
from conftest import REPOSITORY

FILE = REPOSITORY / ".build/audits.jsonl"
PARTS = 8


@pytest.mark.skipif(not FILE.exists(), reason="run `swift test --filter AuditOracleTests` first")
@pytest.mark.parametrize("part", range(PARTS))
def test_audits_are_as_good_as_by_cp_sat(part):
    lines = FILE.read_text().splitlines()
    assert len(lines) >= 2_000
    compared = proved = greedy_fails = 0
    for line in lines[part::PARTS]:
        instance = json.loads(line)
        best = Model(instance).solve()
        if best is None:
            continue
        compared += 1
        if instance["status"] == "optimal":
            proved += 1
            assert instance["objective"] == best, line
        else:
            assert key(instance["objective"]) <= key(best), line
        own = Model(instance)
        own.fix({tuple(use) for use in instance["uses"]})
        assert own.solve() == instance["objective"], line
        by_hand = Model(instance)
        by_hand.fix(greedy(instance))
        figures = by_hand.solve()
        if figures is None or key(figures) < key(best):
            greedy_fails += 1
    assert compared >= 0.98 * len(lines[part::PARTS])
    assert proved >= 0.85 * compared, "Nearly all have to be proved for the comparison to mean something."
    assert greedy_fails >= 0.5 * compared, "Course by course has to be worse often for it to mean something."
