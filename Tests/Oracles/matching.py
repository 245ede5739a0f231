"""The formula of the fit in NumPy, read off docs/matching.md, over the fact files."""

import csv
from pathlib import Path

import numpy as np

FACTS = Path(__file__).resolve().parents[2] / "Facts/published"
TYPES = ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]
VALUES = ["achievement", "working_conditions", "recognition", "relationships", "support", "independence"]


def rows(table):
    with (FACTS / f"{table}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


class World:
    """Every occupation's traits as arrays; a row of NaN where it has not been rated."""

    def __init__(self):
        self.codes = [row["occupation"] for row in rows("occupations")]
        self.index = {code: index for index, code in enumerate(self.codes)}
        self.interests = self.table("interests", TYPES)
        self.values = self.table("work_values", VALUES)
        ratings = list(rows("skills"))
        self.skills = sorted({row["element"] for row in ratings})
        place = {skill: index for index, skill in enumerate(self.skills)}
        shape = (len(self.codes), len(self.skills))
        self.levels, self.weights = np.zeros(shape), np.zeros(shape)
        for row in ratings:
            at = self.index[row["occupation"]], place[row["element"]]
            self.levels[at] = float(row["level"] or 0)
            self.weights[at] = max(0.0, float(row["importance"]) - 1)

    def table(self, name, columns):
        found = np.full((len(self.codes), len(columns)), np.nan)
        for row in rows(name):
            found[self.index[row["occupation"]]] = [float(row[column]) for column in columns]
        return found


def correlations(own, theirs):
    """Pearson's correlation of one row with many; NaN where a row is missing or all equal."""
    own = np.asarray(own, dtype=float) - np.mean(own)
    theirs = theirs - theirs.mean(axis=1, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        return theirs @ own / (np.linalg.norm(theirs, axis=1) * np.linalg.norm(own))


def fits(world, interests, levels=None, values=None):
    """The fit of every occupation, NaN where it cannot be compared. `levels` has NaN for a skill not rated."""
    part = correlations(interests, world.interests)
    total, share = 0.6 * part, np.where(np.isnan(part), np.nan, 0.6)
    if levels is not None:
        levels = np.asarray(levels, dtype=float)
        rated = ~np.isnan(levels)
        shortfall = np.maximum(0, world.levels[:, rated] - levels[rated])
        weights = world.weights[:, rated]
        sums = weights.sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            distance = np.sqrt(np.where(sums > 0, (weights * shortfall**2).sum(axis=1) / sums, 0))
        has = world.weights.sum(axis=1) > 0
        total = total + np.where(has, 0.25 * (1 - 2 * np.minimum(1, distance / 3.5)), 0)
        share = share + np.where(has, 0.25, 0)
    if values is not None:
        part = correlations(values, world.values)
        has = ~np.isnan(part)
        total = total + np.where(has, 0.15 * np.nan_to_num(part), 0)
        share = share + np.where(has, 0.15, 0)
    return total / share


def places(fit):
    """The place of every occupation, equal ones sharing theirs; 0 where it cannot be compared."""
    keys = np.rint((1 - fit) * 1e9)
    known = np.sort(keys[~np.isnan(keys)])
    return np.where(np.isnan(keys), 0, np.searchsorted(known, keys, side="left") + 1).astype(int)
