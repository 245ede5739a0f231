"""Measures balancing: each curriculum of a folder, warm and on one thread, against OR-Tools CP-SAT with two
workers, without the time to build its model. Rounds alternate; of each curriculum the median round counts.
`balancing.py PROGRAM FOLDER`"""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Oracles"))
from balancing import answered, modelled  # noqa: E402

BALANCING, FOLDER = sys.argv[1:3]
ROUNDS = 3


def report(name, value, target, met, unit=""):
    print(f"{name}: {value}{unit}, target {target}: {'met' if met else 'MISSED'}")


def main():
    curricula = {path.name: json.loads(path.read_text()) for path in sorted(Path(FOLDER).glob("*.json"))}
    if not curricula:
        sys.exit(f"balancing: no curricula in {FOLDER}")
    ours, theirs = ({name: [] for name in curricula} for _ in range(2))
    reached = set(curricula)
    for _ in range(ROUNDS):
        out = subprocess.run([BALANCING, FOLDER, "9", "--json"], capture_output=True, text=True, check=True)
        for name, line in json.loads(out.stdout).items():
            ours[name].append(line["milliseconds"])
            if (line["status"], line["objective"]) != ("optimal", curricula[name]["optimum"]):
                reached.discard(name)
        for name, curriculum in curricula.items():
            model = modelled(curriculum)
            start = time.perf_counter()
            answer = answered(model, workers=2)
            theirs[name].append((time.perf_counter() - start) * 1e3)
            assert answer == ("optimal", curriculum["optimum"]), (name, answer)
    ours, theirs = ({name: statistics.median(times) for name, times in all.items()} for all in (ours, theirs))
    ratios = {name: theirs[name] / ours[name] for name in curricula}
    for name in curricula:
        print(f"{name:<14} {ours[name]:8.3f} ms   CP-SAT {theirs[name]:8.1f} ms   {ratios[name]:8.1f} times")
    median = statistics.median(ours.values())
    ratio = statistics.median(theirs.values()) / median
    report("balanced curricula, optimum reached and proved", f"{len(reached)} of {len(curricula)}", "all",
           len(reached) == len(curricula))
    report("balanced curricula, median", f"{median:.3f}", "<= 3", median <= 3, " ms")
    report("the slowest curriculum", f"{max(ours.values()):.2f}", "<= 50", max(ours.values()) <= 50, " ms")
    report("CP-SAT with two workers / ours, of the medians", f"{ratio:.0f}", ">= 10", ratio >= 10)
    report("CP-SAT with two workers / ours, the least of one curriculum", f"{min(ratios.values()):.1f}", ">= 10",
           min(ratios.values()) >= 10)


if __name__ == "__main__":
    main()
