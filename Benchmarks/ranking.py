"""Measures matching: ranking all occupations for one profile against the same ranking in vectorised NumPy,
and a whole state's learners in one table. Rounds alternate; the median round counts."""

import csv
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Oracles"))
from matching import World, correlations  # noqa: E402

WAYMARK, RANKING, CATALOG = sys.argv[1:4]
ROUNDS, PROFILES, LEARNERS = 7, 400, 100_000


class Vectorised:
    """The formula with everything that does not depend on the learner computed beforehand."""

    def __init__(self, world):
        def unit(table):
            centered = table - table.mean(axis=1, keepdims=True)
            return centered / np.linalg.norm(centered, axis=1, keepdims=True)

        rated = ~np.isnan(world.interests).any(axis=1)
        self.interests = unit(world.interests[rated])
        self.levels = np.ascontiguousarray(world.levels[rated])
        sums = world.weights[rated].sum(axis=1, keepdims=True)
        self.weights = np.where(sums > 0, world.weights[rated] / np.where(sums > 0, sums, 1), 0)
        self.has_skills = 0.25 * (sums[:, 0] > 0)
        has_values = ~np.isnan(world.values[rated]).any(axis=1)
        self.values = np.where(has_values[:, None], unit(np.nan_to_num(world.values[rated], nan=0) + np.arange(6) * ~has_values[:, None]), 0)
        self.has_values = 0.15 * has_values
        self.share = 0.6 + self.has_skills + self.has_values

    def rank(self, interests, levels, values):
        """The order of all occupations and their places: no explanation."""
        own = interests - interests.mean()
        part = self.interests @ (own / np.sqrt(own @ own))
        shortfall = np.maximum(0, self.levels - levels)
        distance = np.sqrt(np.einsum("ij,ij,ij->i", self.weights, shortfall, shortfall))
        skills = 1 - 2 * np.minimum(1, distance / 3.5)
        own = values - values.mean()
        value = self.values @ (own / np.sqrt(own @ own))
        fit = (0.6 * part + self.has_skills * skills + self.has_values * value) / self.share
        keys = np.rint((1 - fit) * 1e9).astype(np.int64)
        order = np.argsort(keys, kind="stable")
        place = np.searchsorted(keys[order], keys[order], side="left") + 1
        return order, place


def numpy_microseconds(table, profiles):
    times = []
    for profile in profiles:
        start = time.perf_counter()
        table.rank(*profile)
        times.append((time.perf_counter() - start) * 1e6)
    return statistics.median(times)


def report(name, value, target, met, unit=""):
    print(f"{name:<58} {value:>9}{unit}   target {target:<12} {'met' if met else 'MISSED'}")


def main():
    world = World()
    table = Vectorised(world)
    chance = np.random.default_rng(7)
    profiles = [
        (chance.uniform(0, 40, 6), chance.uniform(0, 7, len(world.skills)), chance.permutation(6) + 1.0)
        for _ in range(PROFILES)
    ]
    # What is measured against computes the same: check one profile the plain way.
    part = correlations(profiles[0][0], world.interests)
    assert np.allclose(table.interests @ (lambda own: own / np.linalg.norm(own))(
        profiles[0][0] - profiles[0][0].mean()), part[~np.isnan(part)])

    ours, theirs = [], []
    for _ in range(ROUNDS):
        out = subprocess.run([RANKING, CATALOG, str(PROFILES), "1"], capture_output=True, text=True, check=True)
        ours.append(float(out.stdout))
        theirs.append(numpy_microseconds(table, profiles))
    our, their = statistics.median(ours), statistics.median(theirs)

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "learners.csv"
        people = random.Random(1)
        with path.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", *"RIASEC"])
            for number in range(LEARNERS):
                writer.writerow([f"learner-{number}", *(people.randint(0, 40) for _ in range(6))])
        start = time.perf_counter()
        with (Path(folder) / "matches.csv").open("wb") as out:
            subprocess.run(
                [WAYMARK, "match", "--batch", str(path), "--limit", "10"], stdout=out, check=True,
                stderr=subprocess.DEVNULL)
        batch = time.perf_counter() - start

    print(f"\nNumPy without explanation: {their:.0f} us")
    report("ranking all occupations, explained, one thread", f"{our:.1f}", "<= 60", our <= 60, " us")
    report("the same ranking in vectorised NumPy / ours", f"{their / our:.1f}", ">= 3", their / our >= 3)
    report(f"{LEARNERS:,} learners, ten matches each", f"{batch:.2f}", "< 10", batch < 10, " s")


if __name__ == "__main__":
    main()
