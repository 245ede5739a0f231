"""Measures plans: learners of districts by chance, once at the start of grade 9 and once some terms later with a
failed course and the plan so far, and every program of the demonstration district, where WAYMARK names the program
that knows it; warm and on one thread, against OR-Tools CP-SAT with two workers, without the time to build its model.
PATIENCE is how many seconds CP-SAT gets. `planning.py PROGRAM [LEARNERS]`"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Oracles"))
from districts import district, later  # noqa: E402
from planning import Model  # noqa: E402

PLANNING = sys.argv[1]
LEARNERS = int(sys.argv[2]) if len(sys.argv) > 2 else 40
PATIENCE = float(os.environ.get("PATIENCE", "60"))


def report(name, value, target, met, unit=""):
    print(f"{name}: {value}{unit}, target {target}: {'met' if met else 'MISSED'}")


def planned(problems, rounds):
    with tempfile.TemporaryDirectory() as folder:
        for name, problem in problems.items():
            (Path(folder) / name).write_text(json.dumps(problem))
        out = subprocess.run([PLANNING, folder, str(rounds), "--json"], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)


def demonstration():
    """The programs of the demonstration district with the diplomas of a class."""
    binary = os.environ.get("WAYMARK")
    pack = Path(__file__).resolve().parents[1] / "Packs/example-district"
    if not binary:
        return {}
    return {
        f"{file.stem}.json": json.loads(subprocess.run(
            [binary, "plan", file.stem, "--pack", pack, "--class", "2030", "--as-problem"],
            capture_output=True, text=True, check=True).stdout)
        for file in sorted((pack / "programs").glob("*.yaml"))}


def main():
    problems = {f"{seed:03}-new.json": district(random.Random(seed)) for seed in range(LEARNERS)}
    for name, line in planned(problems, 1).items():
        if line["terms"]:
            seed = int(name[:3])
            problems[f"{seed:03}-later.json"] = later(random.Random(seed), problems[name], line["terms"])
    problems |= demonstration()
    print(f"{len(problems)} problems, {statistics.mean(len(p['courses']) for p in problems.values()):.0f} courses each")
    ours = planned(problems, 5)
    ratios, theirs, open_ones, wrong = [], [], [], []
    for name, problem in sorted(problems.items()):
        model = Model(problem)
        start = time.perf_counter()
        answer = model.solve(workers=2, seconds=PATIENCE)
        theirs.append((time.perf_counter() - start) * 1e3)
        line = ours[name]
        ratios.append(theirs[-1] / line["milliseconds"])
        sure = line["status"] in ("optimal", "infeasible")
        if not sure:
            open_ones.append(name)
        elif answer is not None and (line["status"], line.get("rank")) != answer:
            wrong.append(name)
        known = "gave up" if answer is None else answer[0]
        print(f"{name} {line['status']:<10} {line['milliseconds']:8.2f} ms {line['nodes']:7} nodes   "
              f"CP-SAT {known} {theirs[-1]:8.0f} ms   {ratios[-1]:7.1f} times", flush=True)
    times = sorted(line["milliseconds"] for line in ours.values())
    late = times[min(len(times) - 1, int(len(times) * 0.99))]
    report("plans proved best or impossible", f"{len(times) - len(open_ones)} of {len(times)}", "all", not open_ones)
    report("plans unlike CP-SAT's", len(wrong), "none", not wrong)
    report("plans, median", f"{statistics.median(times):.2f}", "<= 10", statistics.median(times) <= 10, " ms")
    report("plans, 99th percentile", f"{late:.1f}", "<= 250", late <= 250, " ms")
    ratio = statistics.median(theirs) / statistics.median(times)
    report("CP-SAT with two workers / ours, of the medians", f"{ratio:.0f}", ">= 10", ratio >= 10)
    report("CP-SAT with two workers / ours, the median of each problem's",
           f"{statistics.median(ratios):.0f}", ">= 10", statistics.median(ratios) >= 10)
    busy = statistics.median(line["cpuMilliseconds"] for line in ours.values())
    print(f"of that on the processor: median {busy:.2f} ms; load of the machine {os.getloadavg()[0]:.1f}")
    print(f"the least of one problem: {min(ratios):.1f}")


if __name__ == "__main__":
    main()
