"""Measures Waymark against bare Hummingbird and Datasette in one run, on loopback, with bounded load.

Machines are noisy, so what counts is a ratio of two numbers taken side by side: rounds alternate between
the servers and the median round is compared.
"""

import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request

WAYMARK, HELLO, DATASETTE, CATALOG = sys.argv[1:5]
ROUNDS, SECONDS, CONNECTIONS = 5, 4, 32
OCCUPATION = "29-1141.00"
PATHWAY = "health-sciences/therapeutic-services"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, command, port, ready_path):
        self.port = port
        self.started = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.milliseconds_to_answer = self.wait(ready_path)

    def wait(self, path):
        while time.monotonic() - self.started < 60:
            try:
                with urllib.request.urlopen(self.address(path), timeout=5) as answer:
                    answer.read()
                return (time.monotonic() - self.started) * 1000
            except OSError:
                time.sleep(0.002)
        raise SystemExit(f"no answer on port {self.port}")

    def address(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def resident_megabytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=20)


def requests_per_second(address, seconds=SECONDS):
    result = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", address], capture_output=True, text=True, check=True
    ).stdout
    if "Non-2xx" in result:
        raise SystemExit(f"errors from {address}\n{result}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", result).group(1))


def waymark(port):
    return Server([WAYMARK, "serve", "--port", str(port)], port, f"/occupations/{OCCUPATION}")


def report(name, value, target, met, unit=""):
    print(f"{name:<58} {value:>9}{unit}   target {target:<12} {'met' if met else 'MISSED'}")


def main():
    starts = []
    for _ in range(5):
        server = waymark(free_port())
        starts.append(server.milliseconds_to_answer)
        server.stop()

    port = free_port()
    hello = Server([HELLO, str(port)], port, "/hello")
    site = waymark(free_port())
    port = free_port()
    datasette = Server([DATASETTE, "serve", CATALOG, "--port", str(port)], port, "/-/versions.json")
    table = os.path.splitext(os.path.basename(CATALOG))[0]
    measured = {
        "hello": hello.address("/hello"),
        "page": site.address(f"/occupations/{OCCUPATION}"),
        "roadmap": site.address(f"/pathways/{PATHWAY}"),
        "api": site.address(f"/api/v1/occupations/{OCCUPATION}"),
        "datasette page": datasette.address(f"/{table}/occupations/{OCCUPATION.replace('.', '~2E')}"),
        "datasette api": datasette.address(f"/{table}/occupations/{OCCUPATION.replace('.', '~2E')}.json"),
    }
    rates = {name: [] for name in measured}
    for address in measured.values():
        requests_per_second(address, 1)
    for _ in range(ROUNDS):
        for name, address in measured.items():
            rates[name].append(requests_per_second(address, 2 if "datasette" in name else SECONDS))
    rate = {name: statistics.median(values) for name, values in rates.items()}

    # Pages that no one has asked for yet: every occupation once, rendered anew.
    codes = subprocess.run(
        [WAYMARK, "occupations", "--csv"], capture_output=True, text=True, check=True
    ).stdout.splitlines()[1:]
    codes = [line.split(",")[0] for line in codes]
    begin = time.monotonic()
    for code in codes:
        with urllib.request.urlopen(site.address(f"/occupations/{code}")) as answer:
            answer.read()
    cold = (time.monotonic() - begin) * 1000 / len(codes)
    memory = site.resident_megabytes()
    for server in (hello, site, datasette):
        server.stop()

    shots = []
    for _ in range(21):
        begin = time.monotonic()
        subprocess.run([WAYMARK, "occupation", OCCUPATION], stdout=subprocess.DEVNULL, check=True)
        shots.append((time.monotonic() - begin) * 1000)

    print("\nrequests a second (median of", ROUNDS, "rounds):")
    for name, value in rate.items():
        print(f"  {name:<16} {value:>10.0f}")
    print(f"  a page not yet asked for, one at a time: {cold:.1f} ms\n")
    roadmap = rate["roadmap"] / rate["hello"]
    page, api = rate["page"] / rate["hello"], rate["api"] / rate["hello"]
    over, over_api = rate["page"] / rate["datasette page"], rate["api"] / rate["datasette api"]
    start, shot = statistics.median(starts), statistics.median(shots)
    report("occupation page / bare Hummingbird", f"{page:.2f}", ">= 0.40", page >= 0.4)
    report("roadmap page / bare Hummingbird", f"{roadmap:.2f}", ">= 0.20", roadmap >= 0.2)
    report("API read / bare Hummingbird", f"{api:.2f}", ">= 0.50", api >= 0.5)
    report("occupation page / Datasette's page of the same row", f"{over:.0f}", ">= 30", over >= 30)
    report("API read / Datasette's JSON of the same row", f"{over_api:.0f}", ">= 30", over_api >= 30)
    report("start to first answer, compiled catalogue", f"{start:.0f}", "<= 300", start <= 300, " ms")
    report("waymark occupation, whole command", f"{shot:.0f}", "< 60", shot < 60, " ms")
    report("resident after every occupation page", f"{memory:.0f}", "< 200", memory < 200, " MB")


if __name__ == "__main__":
    main()
