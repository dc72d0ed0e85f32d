"""What the pages of a school of a thousand people take, as its head teacher opens them."""

import argparse
import datetime
import http.client
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

import measure

ROOT = measure.ROOT
RESULTS = measure.RESULTS
POLICY = ROOT / "Policies" / "social-media.policy.md"
TICKS = os.sysconf("SC_CLK_TCK")

# The bounds that the project has set itself.
MEDIAN_MS = 10
HEAVIEST = 60 * 1024
MEMORY_MB = 120
REQUESTS = 2000


class Server:
    """`chaperone serve` on a free port, as its own process."""

    def __init__(self, programs, folder, log):
        command = [
            os.path.join(programs, "chaperone"), "serve", "--data", folder, "--port", "0"]
        with open(log, "wb") as sink:
            self.process = subprocess.Popen(
                command, stdout=sink, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        began = time.monotonic()
        while True:
            said = pathlib.Path(log).read_text(errors="replace")
            found = re.search(r"http://127\.0\.0\.1:(\d+)", said)
            if found:
                break
            if self.process.poll() is not None or time.monotonic() - began > 60:
                self.stop()
                sys.exit(f"The server did not start:\n{said[-2000:]}")
            time.sleep(0.02)
        self.port = int(found[1])

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def memory(self, name):
        """A line of /proc/PID/status in megabytes."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1]) / 1000
        return 0

    def processor(self):
        """Seconds of the processors so far, to a hundredth."""
        stat = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text()
        fields = stat.rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


class Reader:
    """Somebody at a browser: one connection, cookies, and forms."""

    def __init__(self, port):
        self.origin = f"http://127.0.0.1:{port}"
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies = {}

    def send(self, method, path, body=None, packed=True):
        headers = {"Accept-Encoding": "gzip" if packed else "identity"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = self.origin
            body = urllib.parse.urlencode(body)
        self.connection.request(method, path, body=body, headers=headers)
        response = self.connection.getresponse()
        content = response.read()
        for line in response.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";", 1)[0].split("=", 1)
            self.cookies[name] = value
        return response, content

    def sign_in(self, person):
        """By the door of a demonstration: everybody in the school is made up."""
        _, page = self.send("GET", "/demonstration", packed=False)
        token = re.search(rb'name="csrf" value="([^"]*)"', page)
        if not token:
            sys.exit("The door shows no form.")
        response, _ = self.send(
            "POST", "/demonstration", {"csrf": token[1].decode(), "person": person}, packed=False)
        if response.status != 303 or "__Host-chaperone" not in self.cookies:
            sys.exit(f"Signing in was answered with {response.status}.")


def pages(made):
    """The three that are demanded first."""
    return {
        "home": "/today",
        "campaign": f"/acknowledge/campaigns/{made['campaign']}",
        "people": "/people",
        "people by state, page 7": "/people?sort=-state&page=7",
        "people by name": "/people?q=brandt",
        "one person": f"/people/{made['person']}",
        "all campaigns": "/acknowledge/campaigns",
        "campaign, page 4": f"/acknowledge/campaigns/{made['campaign']}?page=4",
        "own duties": "/duties",
        "everybody's duties": "/duties/school",
        "record": "/record",
        "record of one person": f"/record?person={made['person']}",
        "roles": "/people/roles",
        "versions": "/policies",
        "desk": "/today/desk",
    }


def timed(server, reader, addresses, requests):
    """Blocks of twenty of each page in turn, so that a busy moment of the machine hurts all of them."""
    times = {name: [] for name in addresses}
    cpu = dict.fromkeys(addresses, 0.0)
    sizes = {}
    for name, address in addresses.items():
        response, content = reader.send("GET", address)
        if response.status != 200:
            sys.exit(f"{address} was answered with {response.status}.")
        sizes[name] = len(content)
    block = 20
    for _ in range(-(-requests // (block * len(addresses)))):
        for name, address in addresses.items():
            before = server.processor()
            for _ in range(block):
                start = time.perf_counter()
                reader.send("GET", address)
                times[name].append((time.perf_counter() - start) * 1e3)
            cpu[name] += server.processor() - before
    return [
        {
            "page": name, "address": addresses[name], "requests": len(times[name]),
            "medianMilliseconds": statistics.median(times[name]),
            "slowestTwentiethMilliseconds": sorted(times[name])[int(len(times[name]) * 0.95)],
            "cpuMilliseconds": cpu[name] / len(times[name]) * 1e3, "bytes": sizes[name],
        }
        for name in addresses
    ]


def bounds(results):
    rows = {row["page"]: row for row in results["pages"]}
    for name in ("home", "campaign", "people"):
        median = rows[name]["medianMilliseconds"]
        yield f"{name} at most {MEDIAN_MS} ms at the median", median <= MEDIAN_MS, f"{median:.1f} ms"
    heaviest = max(results["pages"], key=lambda row: row["bytes"])
    yield (
        "every page at most 60 KB on the wire", heaviest["bytes"] <= HEAVIEST,
        f"{heaviest['bytes'] / 1024:.1f} KB ({heaviest['page']})")
    memory = results["memory"]["after"]
    yield f"the server at most {MEMORY_MB} MB", memory <= MEMORY_MB, f"{memory:.0f} MB"


def markdown(results):
    machine, made = results["machine"], results["school"]
    lines = [
        "# The pages of a school of a thousand",
        "",
        f"{results['date']}, {machine['processor']}, {machine['cores']} processors; load "
        f"{machine['load_before']} at the beginning, {machine['load_after']} at the end. "
        "Made by `Benchmarks/School/run pages`.",
        "",
        f"{made['people']:,} people, {made['versions']} versions of the model policy, a request to everybody about each, "
        f"{made['entries']:,} entries of the record, on SQLite. The head teacher is signed in.",
        "",
        "| demanded | holds | measured |",
        "| --- | --- | --- |",
    ]
    for what, holds, measured in bounds(results):
        lines.append(f"| {what} | {'yes' if holds else '**no**'} | {measured} |")
    lines += [
        "",
        "| page | median (ms) | slowest twentieth (ms) | processor (ms) | on the wire (KB) |",
        "| --- | --- | --- | --- | --- |",
    ]
    for row in results["pages"]:
        lines.append(
            f"| {row['page']} | {row['medianMilliseconds']:.1f} | "
            f"{row['slowestTwentiethMilliseconds']:.1f} | {row['cpuMilliseconds']:.1f} | "
            f"{row['bytes'] / 1024:.1f} |")
    memory, joiners = results["memory"], results["joiners"]
    lines += [
        "",
        f"Memory: {memory['started']:.0f} MB when it listens, {memory['after']:.0f} MB after "
        f"{results['requests']:,} requests, {memory['most']:.0f} MB at the most.",
        "",
        f"{joiners['people']:,} people who join with a list are asked and written to in {joiners['seconds']:.1f} s; one by "
        f"one it takes {joiners['oneByOneSecondsEach'] * 1e3:.0f} ms each.",
    ]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", required=True, help="where the built programs are")
    parser.add_argument("--quick", action="store_true", help="try the script")
    options = parser.parse_args()
    people, requests = (60, 300) if options.quick else (1000, REQUESTS)
    probe = measure.Probe(options.programs)
    machine = {
        "cores": os.cpu_count(), "processor": measure.processor(), "system": platform.release(),
        "load_before": measure.load(),
    }
    with tempfile.TemporaryDirectory(prefix="chaperone-pages-") as folder:
        joiners = probe.figures("joiners", people, f"{folder}/joiners", POLICY)
        made = probe.figures("school", people, f"{folder}/school", POLICY)
        measure.say(f"{made['people']} people, {made['entries']} entries")
        server = Server(options.programs, f"{folder}/school", f"{folder}/log")
        try:
            started = server.memory("VmRSS")
            reader = Reader(server.port)
            reader.sign_in(made["head"])
            rows = timed(server, reader, pages(made), requests)
            memory = {
                "started": started, "after": server.memory("VmRSS"), "most": server.memory("VmHWM")}
        finally:
            server.stop()
    machine["load_after"] = measure.load()
    results = {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": machine, "school": made, "pages": rows, "memory": memory,
        "requests": sum(row["requests"] for row in rows), "joiners": joiners,
    }
    text = markdown(results)
    print(text)
    if not options.quick:
        (RESULTS / "school-pages.json").write_text(json.dumps(results, indent=1) + "\n")
        (RESULTS / "school-pages.md").write_text(text)
    missed = [what for what, holds, _ in bounds(results) if not holds]
    if missed:
        sys.exit("Missed: " + "; ".join(missed))


if __name__ == "__main__":
    main()
