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
from matching import World, fits, places  # noqa: E402

WAYMARK, RANKING, CATALOG = sys.argv[1:4]
ROUNDS, PROFILES, LEARNERS = 7, 400, 100_000


def unit(rows):
    """Rows around their mean, scaled to length 1."""
    centered = rows - rows.mean(axis=-1, keepdims=True)
    return centered / np.linalg.norm(centered, axis=-1, keepdims=True)


class Vectorised:
    """The formula with everything that does not depend on the learner computed beforehand."""

    def __init__(self, world):
        rated = ~np.isnan(world.interests).any(axis=1)
        self.interests = unit(world.interests[rated])
        self.levels = np.ascontiguousarray(world.levels[rated])
        sums = world.weights[rated].sum(axis=1, keepdims=True)
        self.weights = world.weights[rated] / np.where(sums > 0, sums, 1)
        self.has_skills = 0.25 * (sums[:, 0] > 0)
        has_values = ~np.isnan(world.values[rated]).any(axis=1)
        self.values = np.where(has_values[:, None], unit(world.values[rated]), 0)
        self.has_values = 0.15 * has_values
        # What explains a match: strongest interests and values, most important skills with their levels.
        self.top_types = np.argsort(-self.interests, axis=1, kind="stable")[:, :3]
        self.top_values = np.argsort(-self.values, axis=1, kind="stable")[:, :2]
        self.main = np.argsort(-self.weights, axis=1, kind="stable")[:, :6]
        self.main_levels = np.take_along_axis(self.levels, self.main, axis=1)
        self.rows = np.arange(len(self.levels))
        self.share = 0.6 + self.has_skills + self.has_values

    def rank(self, interests, levels, values):
        """The order of all occupations and their places: no explanation."""
        part = self.interests @ unit(interests)
        shortfall = np.maximum(0, self.levels - levels)
        distance = np.sqrt(np.einsum("ij,ij,ij->i", self.weights, shortfall, shortfall))
        skills = 1 - 2 * np.minimum(1, distance / 3.5)
        value = self.values @ unit(values)
        fit = (0.6 * part + self.has_skills * skills + self.has_values * value) / self.share
        keys = np.rint((1 - fit) * 1e9).astype(np.int64)
        order = np.argsort(keys, kind="stable")
        place = np.searchsorted(keys[order], keys[order], side="left") + 1
        return order, place

    def explain(self, interests, levels, values):
        """What stands out in each occupation, as Waymark says it of every one."""
        own = unit(interests)
        strong = np.zeros(6, dtype=bool)
        strong[np.argsort(-own, kind="stable")[:3]] = True
        valued = np.zeros(6, dtype=bool)
        valued[np.argsort(-values, kind="stable")[:2]] = True
        difference = self.interests - own
        skill = levels[self.main] - self.main_levels
        least, most = skill.argmin(axis=1), skill.argmax(axis=1)
        return (
            strong[self.top_types], valued[self.top_values], difference.argmax(axis=1), difference.argmin(axis=1),
            self.main[self.rows, least], skill[self.rows, least] < 0,
            self.main[self.rows, most], skill[self.rows, most] > 0)


def numpy_microseconds(work, profiles):
    times = []
    for profile in profiles:
        start = time.perf_counter()
        for each in work:
            each(*profile)
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
    # What is measured against has to compute the same: one profile is checked the plain way.
    plain = places(fits(world, *profiles[0]))
    order, place = table.rank(*profiles[0])
    assert sorted(plain[plain > 0]) == sorted(place)

    # The check above also lets NumPy's allocator settle: without it every array is mapped anew, and NumPy
    # takes twice as long.
    ours, theirs, unexplained = [], [], []
    for _ in range(ROUNDS):
        out = subprocess.run([RANKING, CATALOG, str(PROFILES), "1"], capture_output=True, text=True, check=True)
        ours.append(float(out.stdout))
        theirs.append(numpy_microseconds([table.rank, table.explain], profiles))
        unexplained.append(numpy_microseconds([table.rank], profiles))
    our, their, bare = (statistics.median(times) for times in (ours, theirs, unexplained))

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

    print(f"\nNumPy: {their:.0f} us; without what explains a match {bare:.0f} us, {bare / our:.1f} times ours")
    report("ranking all occupations, explained, one thread", f"{our:.1f}", "<= 60", our <= 60, " us")
    report("the same ranking in vectorised NumPy / ours", f"{their / our:.1f}", ">= 3", their / our >= 3)
    report(f"{LEARNERS:,} learners, ten matches each", f"{batch:.2f}", "< 10", batch < 10, " s")


if __name__ == "__main__":
    main()
