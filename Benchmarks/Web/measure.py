"""Measures Chaperone's pages beside Flask with gunicorn. Benchmarks/Web/run prepares and calls it."""

import argparse
import gzip
import json
import os
import platform
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timezone
from html import unescape
from pathlib import Path
from urllib.parse import quote

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RESULTS = ROOT / "Benchmarks" / "Results" / "web.json"
GUNICORN = HERE / ".venv" / "bin" / "gunicorn"
CORES = len(os.sched_getaffinity(0))
TICKS = os.sysconf("SC_CLK_TCK")

# The bounds that the project has set itself.
TIMES_FLASK = 3
FIRST_BYTE_MS = 5
HEAVIEST = 60 * 1024

ANSWER = "/may-i/answer?say=" + quote("can I accept a friend request from a former pupil?")
FIRST_BYTES = ["/policy", ANSWER, "/findings", "/picture"]
PAGES = [
    "/", "/policy", "/may-i", ANSWER, "/may-i/answer?say=" + quote("can I post a photo?"),
    "/findings", "/compare", "/picture", "/about",
]
OTHER_POLICY = ROOT / "Benchmarks" / "Policies" / "forty-norms.policy.md"
GZIP = ["-H", "Accept-Encoding: gzip"]


def say(text):
    print(text, file=sys.stderr, flush=True)


class Server:
    """A server that this program started, and everything that that one started."""

    def __init__(self, name, command, pattern, log, environment=None):
        self.name = name
        with log.open("wb") as sink:
            self.process = subprocess.Popen(
                command, stdout=sink, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, cwd=ROOT,
                env={**os.environ, **(environment or {})})
        began = time.monotonic()
        while True:
            found = re.search(pattern, log.read_text(errors="replace"))
            if found:
                break
            if self.process.poll() is not None or time.monotonic() - began > 60:
                self.stop()
                sys.exit(f"Stopped: {name} did not start:\n{log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.02)
        self.started_in = time.monotonic() - began
        self.origin = "http://127.0.0.1:" + found[1]

    def pids(self):
        parents = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
        found, waiting = [], [self.process.pid]
        while waiting:
            pid = waiting.pop()
            found.append(pid)
            waiting += parents.get(pid, [])
        return found

    def cpu_seconds(self):
        """User and system time of the tree, with children that have ended."""
        total = 0
        for pid in self.pids():
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(int(field) for field in fields[11:15])
        return total / TICKS

    def memory(self):
        """(RSS, PSS) of the tree in bytes; PSS counts what workers share once."""
        rss = pss = 0
        for pid in self.pids():
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
            rss += int(re.search(r"^Rss:\s+(\d+)", text, re.M)[1]) * 1024
            pss += int(re.search(r"^Pss:\s+(\d+)", text, re.M)[1]) * 1024
        return rss, pss

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def gunicorn(name, folder, arguments):
    return Server(
        name,
        [GUNICORN, "--workers", str(CORES), *arguments, "--bind", "127.0.0.1:0", "--backlog", "2048",
         "--chdir", HERE, "flask_app:app"],
        r"Listening at: http://127\.0\.0\.1:(\d+)", folder / f"{name}.log",
        {"WEB_BENCHMARK_DATA": str(folder), "PYTHONDONTWRITEBYTECODE": "1"})


def fetch(url, *arguments):
    """(status, body on the wire, bytes with the head, seconds to the first byte)"""
    answer = subprocess.run(
        ["curl", "-sS", "--max-time", "60", *arguments, "-o", "-",
         "-w", "\n%{http_code} %{size_download} %{size_header} %{time_starttransfer}", url],
        stdout=subprocess.PIPE, check=True).stdout
    body, _, tail = answer.rpartition(b"\n")
    status, size, head, first = tail.split()
    return int(status), body, int(size) + int(head), float(first)


def wait_until_answered(server):
    for _ in range(200):
        if subprocess.run(["curl", "-sf", "-o", os.devnull, server.origin + "/policy"]).returncode == 0:
            return
        time.sleep(0.05)
    sys.exit(f"Stopped: {server.name} does not answer /policy.")


def load(server, path, compressed, seconds, connections):
    command = ["wrk", "-t", str(min(2, CORES)), "-c", str(connections), "-d", f"{seconds}s",
               "--timeout", "10s", "-s", HERE / "report.lua"]
    if compressed:
        command += GZIP
    before = server.cpu_seconds()
    printed = subprocess.run(
        [*command, server.origin + path], stdout=subprocess.PIPE, check=True, text=True).stdout
    spent = server.cpu_seconds() - before
    measured = json.loads(re.search(r"^JSON (.*)$", printed, re.M)[1])
    if measured["failed"] or not measured["requests"]:
        sys.exit(f"Stopped: {server.name} {path}: {measured['failed']} requests failed.")
    return {
        "rps": measured["requests"] / measured["microseconds"] * 1e6,
        "cpu": spent / measured["requests"] * 1000,
        "p50": measured["p50"] / 1000, "p99": measured["p99"] / 1000,
        "bytes": measured["bytes"] / measured["requests"],
    }


def throughput(runs, rounds, seconds, connections):
    """Every run once a round, so that a busy minute of the machine falls on all of them."""
    kept = [[] for _ in runs]
    for round_number in range(rounds):
        for place, (name, server, path, compressed) in enumerate(runs):
            say(f"  round {round_number + 1} of {rounds}: {name}")
            load(server, path, compressed, 1, connections)
            kept[place].append(load(server, path, compressed, seconds, connections))
    rows = []
    for (name, server, *_), samples in zip(runs, kept):
        rss, pss = server.memory()
        row = {key: statistics.median(sample[key] for sample in samples) for key in samples[0]}
        row["rps_lowest"] = min(sample["rps"] for sample in samples)
        row["rps_highest"] = max(sample["rps"] for sample in samples)
        rows.append({"name": name, **row, "rss": rss, "pss": pss})
    return rows


def first_byte(server, path, times):
    status, _, _, cold = fetch(server.origin + path, *GZIP)
    if status != 200:
        sys.exit(f"Stopped: {path} is answered with {status}.")
    fetch(server.origin + path, *GZIP)
    samples = sorted(fetch(server.origin + path, *GZIP)[3] * 1000 for _ in range(times))
    return {"server": server.name, "path": path, "first": cold * 1000,
            "median": statistics.median(samples), "p99": samples[int(len(samples) * 0.99) - 1]}


class Scales:
    """What pages weigh over the wire, with everything that they load."""

    def __init__(self, server):
        self.origin = server.origin
        self.parts = {}

    def part(self, path):
        if path not in self.parts:
            status, _, size, _ = fetch(self.origin + path, *GZIP)
            if status != 200:
                sys.exit(f"Stopped: {path} is answered with {status}.")
            self.parts[path] = size
        return self.parts[path]

    def weigh(self, path, *arguments, name=None):
        status, body, size, _ = fetch(self.origin + path, *GZIP, *arguments)
        if status != 200:
            sys.exit(f"Stopped: {path} is answered with {status}.")
        text = (gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body).decode()
        styles = set(re.findall(r'<link rel="stylesheet" href="([^"]+)"', text))
        others = set(re.findall(r'<link rel="icon"[^>]* href="([^"]+)"', text))
        others |= set(re.findall(r'<(?:img|script|source|object|iframe)[^>]* (?:src|data)="([^"]+)"', text))
        css, other = sum(map(self.part, styles)), sum(map(self.part, others))
        links = {unescape(link) for link in re.findall(r'<a [^>]*href="(/[^"#]*)', text)}
        return {"path": name or path, "html": size, "css": css, "other": other,
                "total": size + css + other, "uncompressed": len(text.encode())}, links


def weights(server):
    scales = Scales(server)
    rows, seen, waiting = [], set(PAGES), list(PAGES)
    while waiting:
        path = waiting.pop(0)
        row, links = scales.weigh(path)
        rows.append(row)
        # Links of answers lead to ever more answers: a step from the listed ones is enough.
        fresh = sorted(link for link in links - seen if "?" not in link or path in PAGES)
        seen.update(fresh)
        waiting += fresh
    row, _ = scales.weigh(
        "/compare", "-F", f"text=<{OTHER_POLICY}", name="/compare, with another policy pasted")
    return [*rows, row]


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def show(result):
    peers, machine = result["throughput"], result["machine"]
    print(f"# Web benchmark, {result['date']}\n")
    print(f"{machine['cores']} cores ({machine['processor']}), load {machine['load_before']} before and "
          f"{machine['load_after']} after; {result['connections']} connections, median of "
          f"{result['rounds']} rounds of {result['seconds']} s\n")
    print(table(
        ["The policy page", "requests/s", "lowest to highest", "CPU s per 1,000", "p50 ms", "p99 ms",
         "bytes", "RSS MB", "PSS MB"],
        [[row["name"], f"{row['rps']:,.0f}", f"{row['rps_lowest']:,.0f} to {row['rps_highest']:,.0f}",
          f"{row['cpu']:.3f}", f"{row['p50']:.2f}", f"{row['p99']:.2f}", f"{row['bytes']:,.0f}",
          f"{row['rss'] / 1e6:.0f}", f"{row['pss'] / 1e6:.0f}"] for row in peers]))
    print()
    print(table(
        ["Chaperone, times the faster Flask", "requests/s", "CPU"],
        [[name, f"{ratio['rps']:.1f}", f"{ratio['cpu']:.1f}"] for name, ratio in result["ratios"].items()]))
    print()
    print(table(
        ["First byte", "median ms", "p99 ms", "very first ms"],
        [[f"{row['server']} `{row['path'].split('=')[0]}`", f"{row['median']:.2f}", f"{row['p99']:.2f}",
          f"{row['first']:.2f}"] for row in result["first_byte"]]))
    print()
    listed = [row for row in result["weights"] if row["path"] in PAGES or "," in row["path"]]
    rest = [row for row in result["weights"] if row not in listed]
    listed += sorted(rest, key=lambda row: -row["total"])[:3]
    print(table(
        ["Bytes over the wire, with heads", "HTML", "CSS", "icon, pictures", "in all", "HTML uncompressed"],
        [[f"`{row['path']}`"] + [f"{row[key]:,}" for key in ("html", "css", "other", "total", "uncompressed")]
         for row in listed]))
    print(f"\n{len(result['weights'])} pages weighed; of those not listed, the three heaviest are shown last. "
          f"Chaperone listened {result['started_ms']:.0f} ms after its start.\n")
    for bound in result["bounds"]:
        print(f"- {'Kept' if bound['kept'] else 'MISSED'}: {bound['name']}: {bound['measured']}")


def measure(options, folder, servers):
    load_before = f"{os.getloadavg()[0]:.1f}"
    chaperone = Server(
        "Chaperone", [ROOT / ".build" / "release" / "chaperone", "serve", "--port", "0"],
        r"http://127\.0\.0\.1:(\d+)", folder / "chaperone.log")
    servers.append(chaperone)
    # Before anything else asks, so that the very first answers are the very first.
    say("First bytes")
    first_bytes = [first_byte(chaperone, path, 200) for path in FIRST_BYTES]

    for path, name in [("/api/v1/policy", "policy.json"), ("/policy", "policy.html")]:
        (folder / name).write_bytes(fetch(chaperone.origin + path)[1])
    (folder / "policy.html.gz").write_bytes(fetch(chaperone.origin + "/policy", *GZIP)[1])
    sync = gunicorn("Flask sync", folder, ["--worker-class", "sync"])
    servers.append(sync)
    threads = gunicorn("Flask gthread", folder, ["--worker-class", "gthread", "--threads", "4"])
    servers.append(threads)
    for server in (sync, threads):
        wait_until_answered(server)
        first_bytes.append(first_byte(server, "/policy", 200))
    page, theirs = (fetch(server.origin + "/policy")[1] for server in (chaperone, sync))
    markup = {tag: [len(re.findall(rf"<{tag}[ >]".encode(), text)) for text in (page, theirs)]
              for tag in ("h1", "h2", "section", "p", "li", "details", "dt")}
    for tag in ("h2", "section"):
        if markup[tag][0] != markup[tag][1]:
            sys.exit(f"Stopped: the two pages differ in their {tag} elements: {markup[tag]}.")
    if fetch(chaperone.origin + "/policy")[1] != fetch(sync.origin + "/cached")[1]:
        sys.exit("Stopped: Flask's cached page is not Chaperone's.")

    say("Requests per second")
    peers = throughput(
        [("Chaperone", chaperone, "/policy", False),
         ("Flask, Jinja, sync workers", sync, "/policy", False),
         ("Flask, Jinja, gthread workers", threads, "/policy", False),
         ("Flask, the same bytes cached, sync workers", sync, "/cached", False),
         ("Flask, the same bytes cached, gthread workers", threads, "/cached", False),
         ("Chaperone, gzip", chaperone, "/policy", True),
         ("Flask, the same bytes cached, gzip, gthread workers", threads, "/cached", True),
         ("Chaperone, an answer worked out", chaperone, ANSWER, False)],
        options.rounds, options.seconds, options.connections)
    ours = peers[0]
    ratios = {}
    for name, mine, rivals in [("made by Jinja for each request", ours, peers[1:3]),
                               ("the same bytes cached", ours, peers[3:5]),
                               ("the same bytes cached, gzip", peers[5], peers[6:7])]:
        ratios[name] = {"rps": mine["rps"] / max(rival["rps"] for rival in rivals),
                        "cpu": min(rival["cpu"] for rival in rivals) / mine["cpu"]}
    say("Weights")
    weighed = weights(chaperone)

    times = ratios["made by Jinja for each request"]["rps"]
    slowest = max((row for row in first_bytes if row["server"] == "Chaperone"), key=lambda row: row["median"])
    heaviest = max(weighed, key=lambda row: row["total"])
    return {
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": {"cores": CORES, "processor": processor(), "system": platform.release(),
                    "python": platform.python_version(), "load_before": load_before,
                    "load_after": f"{os.getloadavg()[0]:.1f}"},
        "connections": options.connections, "rounds": options.rounds, "seconds": options.seconds,
        "started_ms": chaperone.started_in * 1000,
        "throughput": peers, "ratios": ratios, "first_byte": first_bytes, "markup": markup,
        "weights": weighed,
        "bounds": [
            {"name": f"the policy page at {TIMES_FLASK} times Flask's requests per second or more",
             "measured": f"{times:.1f} times", "kept": times >= TIMES_FLASK},
            {"name": f"median first byte within {FIRST_BYTE_MS} ms",
             "measured": f"{slowest['median']:.2f} ms at the slowest, {slowest['path'].split('=')[0]}",
             "kept": slowest["median"] <= FIRST_BYTE_MS},
            {"name": f"no page heavier than {HEAVIEST:,} bytes",
             "measured": f"{heaviest['total']:,} bytes at the heaviest, {heaviest['path']}",
             "kept": heaviest["total"] <= HEAVIEST},
        ],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=4, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=16)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped: told to end."))
    servers = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            result = measure(options, Path(folder), servers)
        finally:
            for server in servers:
                server.stop()
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    show(result)
    return 0 if all(bound["kept"] for bound in result["bounds"]) else 1


if __name__ == "__main__":
    sys.exit(main())
