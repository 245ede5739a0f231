"""Measures routes: Waymark's search against the same label-setting search written plainly in Python, on the
same needs, in one run. Both have to find the same figures, so that it is an independent check as well.

The search goes in rounds, one leg a round. Each set of needs keeps the partial routes that no other there
beats: as few legs, no more months, no higher cost, no less earned less cost, no smaller chance to finish, and
none of the needs that have to be remembered held beyond those that the other holds.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUTING, CATALOG = sys.argv[1:3]
SECONDS = float(sys.argv[3]) if len(sys.argv) > 3 else 60


class TooLong(Exception):
    pass


def total(pay, months):
    """Cents earned in the first months on a job."""
    earned, begin = 0, 0
    for step in pay:
        if months <= begin:
            break
        earned += (min(months, step["end"]) - begin) * step["monthly"]
        begin = step["end"]
    return earned


class Label:
    """A partial route."""

    __slots__ = ("node", "months", "cost", "earned", "completion", "held", "doors", "legs", "parent", "replaced")

    def __init__(self, node, months, cost, earned, completion, held, doors, legs, parent):
        self.node = node
        self.months = months
        self.cost = cost
        self.earned = earned
        self.completion = completion
        self.held = held
        self.doors = doors
        self.legs = legs
        self.parent = parent
        self.replaced = False

    def beats(self, other):
        """Whether every way on from the other is matched by one from here."""
        return (
            self.months <= other.months
            and self.cost <= other.cost
            and self.completion >= other.completion
            and self.earned - self.cost >= other.earned - other.cost
            and self.held & ~other.held == 0
        )


class Search:
    def __init__(self, given, seconds):
        bit = {need: 1 << place for place, need in enumerate({need for needs in given["sets"] for need in needs})}

        def bits(needs):
            return sum(bit[need] for need in needs)

        self.deadline = time.perf_counter() + seconds
        self.legs, self.horizon, self.start = given["legs"], given["horizon"], given.get("start")
        self.depths = given["depths"]
        self.steps = {step["number"]: step for step in given["steps"]}
        self.goals = [(goal["node"], bits(given["sets"][goal["node"]]), goal) for goal in given["goals"]]
        arcs = [(arc["before"], arc["after"], arc["step"], bits(arc["meets"])) for arc in given["arcs"]]
        yields = {number: bits(step["yields"]) for number, step in self.steps.items()}
        tracked = self.tracked(arcs, yields)
        self.yields = {number: own & tracked for number, own in yields.items()}
        self.leaving = [[] for _ in given["sets"]]
        for before, after, step, meets in arcs:
            self.leaving[before].append((after, step, meets))
        self.is_goal = {node for node, _, _ in self.goals}
        self.standing = [[] for _ in given["sets"]]
        self.finished = []

    def tracked(self, arcs, yields):
        """Needs that have to be remembered: of the goal, or yielded by a leg and met again by one further on."""
        later = [0] * len(self.depths)
        changed = True
        while changed:
            changed = False
            for before, after, _, meets in arcs:
                new = later[before] | later[after] | meets
                if new != later[before]:
                    later[before], changed = new, True
        tracked = 0
        for _, needs, _ in self.goals:
            tracked |= needs
        for _, after, step, _ in arcs:
            tracked |= later[after] & yields[step]
        return tracked

    def open_doors(self, held):
        return max((goal["doors"] for _, needs, goal in self.goals if needs & ~held == 0), default=-1)

    def finish(self, label, doors_before):
        """Takes a partial route as finished where it opens more doors than were open a leg before."""
        for node, _, goal in self.goals:
            if node == label.node and goal["doors"] > doors_before:
                earned = label.earned + total(goal["pay"], max(0, self.horizon - label.months))
                self.finished.append((label.months, label.cost, earned, label.completion, goal["doors"]))

    def insert(self, label):
        """Keeps a partial route unless another at its set beats it."""
        here = self.standing[label.node]
        for other in here:
            if other.beats(label):
                return False
        kept = []
        for other in here:
            # One of an earlier round has a leg to spare.
            if other.legs == label.legs and label.beats(other):
                other.replaced = True
            else:
                kept.append(other)
        kept.append(label)
        self.standing[label.node] = kept
        return True

    def run(self):
        if self.start is None:
            return set()
        first = Label(self.start, 0, 0, 0, 1.0, 0, self.open_doors(0), 0, None)
        self.finish(first, -1)
        self.insert(first)
        last = [first]
        for legs in range(1, self.legs + 1):
            new = []
            for label in last:
                if label.replaced:
                    continue
                if time.perf_counter() > self.deadline:
                    raise TooLong
                for after, number, meets in self.leaving[label.node]:
                    if legs + self.depths[after] > self.legs:
                        continue
                    # A leg that meets only what is held already leads nowhere.
                    if meets & ~label.held == 0:
                        continue
                    step = self.steps[number]
                    begin = max(label.months, step["earliest"])
                    counted = max(0, min(step["months"], self.horizon - begin))
                    earned = label.earned + total(step["pay"], counted)
                    held = label.held | self.yields[number]
                    doors = self.open_doors(held)
                    for option in step["options"]:
                        next = Label(
                            after, begin + step["months"], label.cost + option["cost"], earned,
                            label.completion * option["completion"], held, doors, legs, label)
                        if after in self.is_goal:
                            self.finish(next, label.doors)
                        if self.insert(next):
                            new.append(next)
            last = new
        return frontier(self.finished)


def frontier(routes):
    """The figures that no others beat: months, cost, earned less cost, chance, doors."""
    best = []
    for route in sorted(set(routes), key=lambda route: (route[0], route[1], -route[2], -route[3], -route[4])):
        months, cost, earned, completion, doors = route
        if not any(
            other[0] <= months and other[1] <= cost and other[2] - other[1] >= earned - cost
            and other[3] >= completion and other[4] >= doors
            for other in best
        ):
            best.append(route)
    return set(best)


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "transcripts.jsonl"
        subprocess.run([ROUTING, CATALOG, "transcripts", str(path)], check=True)
        lines = [json.loads(line) for line in path.read_text().splitlines()]

    ratios, whole, theirs, cut, different, shown = [], [], [], 0, [], []
    for line in lines:
        name = f"{line['occupation']} {line['title']}, {line['start']}, {line['state']}"
        begin = time.perf_counter()
        mark = ""
        try:
            found = Search(line["transcript"], SECONDS).run()
        except TooLong:
            found, mark = None, ">"
            cut += 1
        milliseconds = (time.perf_counter() - begin) * 1000
        if found is not None:
            own = {
                (route["months"], route["cost"], route["earned"], route["completion"], route["doors"])
                for route in line["found"]
            }
            if own != found:
                different.append(name)
        # One that was cut off would have taken longer: its ratio is a lower bound.
        ratios.append(milliseconds / line["search"])
        theirs.append(milliseconds)
        whole.append(milliseconds / line["question"])
        shown.append(
            (milliseconds, f"  {name}: {len(line['found'])} routes; {line['search']:.2f} ms, the whole question "
             f"{line['question']:.2f} ms, Python {mark}{milliseconds:.0f} ms: {mark}{ratios[-1]:.0f} times"))

    print("\n".join(text for _, text in sorted(shown, reverse=True)[:10]))
    assert not different, f"other figures than Python's: {different}"
    print(
        f"{len(lines)} questions: Python found the same figures in all {len(lines) - cut} that it finished; "
        f"{cut} were cut off after {SECONDS:.0f} s and count as if they had ended then")
    # Most questions take Python a tenth of a millisecond, and getting ready is most of it on both sides: what
    # counts is how long all of them take together.
    times = sum(theirs) / sum(line["search"] for line in lines)
    print(f"the median question: {statistics.median(ratios):.0f} times; against the whole question, exploring and "
          f"writing included, together {sum(theirs) / sum(line['question'] for line in lines):.0f} times")
    print(f"routes, times as fast as plain Python (all questions together): {times:.0f}, "
          f"target at least 100: {'met' if times >= 100 else 'MISSED'}")


if __name__ == "__main__":
    main()
