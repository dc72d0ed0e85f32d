"""What a school's data cost, beside plain inserts and the disk itself."""

import argparse
import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

import peers

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESULTS = ROOT / "Benchmarks" / "Results"
WRITERS = (1, 8, 64)
ENGINES = ("sqlite", "postgres")


class Probe:
    """The project's own side: Tests/StorageProbe, built as a release."""

    def __init__(self, programs):
        self.program = os.path.join(programs, "StorageProbe")

    def figures(self, *arguments):
        command = [self.program, *map(str, arguments)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
        return json.loads(done.stdout.splitlines()[-1])

    def lent_postgres(self):
        """A durable server of the probe's own; it ends with its input."""
        lender = subprocess.Popen(
            [self.program, "lend"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return lender, lender.stdout.readline().strip()


def appends(probe, folder, seconds):
    """Chaperone and the plain insert in turn, so that a busy machine hurts both."""
    rows = []
    lender, connection = probe.lent_postgres()
    try:
        for engine in ENGINES:
            for writers in WRITERS:
                place = connection if engine == "postgres" else f"{folder}/{writers}.sqlite"
                ours = probe.figures("appends", engine, place, writers, seconds)
                if engine == "postgres":
                    peer = peers.postgres_inserts(connection, writers, seconds)
                else:
                    peer = peers.sqlite_inserts(f"{folder}/peer-{writers}.sqlite", writers, seconds)
                rows.append({"engine": engine, "writers": writers, "chaperone": ours, "plain": peer})
                say(f"{engine}, {writers} writers: {ours['perSecond']:.0f} a second")
    finally:
        lender.stdin.close()
        lender.wait(timeout=60)
    return rows


def verification(probe, programs, folder, entries):
    """`chaperone record verify` on an export, as a process, three times; the median."""
    written = probe.figures("record", entries, folder)
    command = [
        os.path.join(programs, "chaperone"), "record", "verify", f"{folder}/record.jsonl",
        "--key", f"{folder}/record.key",
    ]
    times = []
    for _ in range(3):
        before = os.times()
        start = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
        wall = time.monotonic() - start
        after = os.times()
        cpu = sum(after[2:4]) - sum(before[2:4])
        times.append({"wall": wall, "cpu": cpu})
    middle = sorted(times, key=lambda time: time["wall"])[1]
    return {**written, **middle, "said": done.stdout.splitlines()[0]}


def kills(probe, count):
    found = []
    for engine in ENGINES:
        found.append(probe.figures("kills", engine, count, int(time.time())))
        say(f"{engine}: killed {sum(found[-1]['kills'].values())} times")
    return found


def bounds(results):
    """What is demanded, whether it holds, in a sentence each."""
    for engine in ENGINES:
        rows = [row for row in results["appends"] if row["engine"] == engine]
        best = max(row["chaperone"]["perSecond"] for row in rows)
        alone = rows[0]["chaperone"]["medianMilliseconds"]
        yield f"{engine}: at least 3,000 durable entries a second", best >= 3000, f"{best:,.0f}"
        yield f"{engine}: one entry at most 5 ms at the median", alone <= 5, f"{alone:.2f} ms"
    record = results["record"]
    yield (
        f"a record of {record['entries']:,} entries verified in 2 s",
        record["wall"] <= 2, f"{record['wall']:.2f} s")
    sign_in = results["sign_in"]
    whole = sign_in["wholeSignIn"]["cpu"] * 1e3
    yield "signing in at most 250 ms of processor time", whole <= 250, f"{whole:.0f} ms"
    for what in ("rightPassword", "wrongPassword"):
        ratio = sign_in["unknownPerson"]["cpu"] / sign_in[what]["cpu"]
        name = "a right" if what == "rightPassword" else "a wrong"
        yield (
            f"an unknown person within 10 % of {name} password",
            abs(ratio - 1) <= 0.1, f"{(ratio - 1) * 100:+.1f} %")
    for run in results["kills"]:
        count = sum(run["kills"].values())
        yield (
            f"{run['engine']}: {count:,} processes killed, nothing lost",
            not run["findings"], f"{len(run['findings'])} findings")


def markdown(results):
    machine = results["machine"]
    lines = [
        "# A school's data",
        "",
        f"{results['date']}, {machine['processor']}, {machine['cores']} processors; load "
        f"{machine['load_before']} at the beginning, {machine['load_after']} at the end. "
        "Made by `Benchmarks/School/run`.",
        "",
        "| demanded | holds | measured |",
        "| --- | --- | --- |",
    ]
    for what, holds, measured in bounds(results):
        lines.append(f"| {what} | {'yes' if holds else '**no**'} | {measured} |")
    lines += [
        "",
        "## Durable entries of the record",
        "",
        "Each in a write of its own: the entry with what it mentions, the tree and a new signed end. The plain "
        "insert writes one row of the same size and nothing else: Python's sqlite3, and pgbench.",
        "",
        "| engine | writers | Chaperone, a second | median (ms) | slowest hundredth (ms) | processor, each (µs) "
        "| plain insert, a second | median (ms) |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in results["appends"]:
        ours, plain = row["chaperone"], row["plain"]
        lines.append(
            f"| {row['engine']} | {row['writers']} | {ours['perSecond']:,.0f} | "
            f"{ours['medianMilliseconds']:.2f} | {ours['slowestHundredthMilliseconds']:.2f} | "
            f"{ours['cpuMicrosecondsEach']:.0f} | {plain['perSecond']:,.0f} | "
            f"{plain['medianMilliseconds']:.2f} |")
    disk = results["disk"]
    lines += [
        "",
        f"The disk alone ({disk['filesystem']}): 4 KiB appended and `fdatasync`, {disk['perSecond']:,.0f} a second, "
        f"{disk['medianMilliseconds']:.2f} ms at the median.",
        "",
        "## The whole record",
        "",
        f"{results['record']['entries']:,} entries, {results['record']['bytes'] / 1e6:.1f} MB: `chaperone record "
        f"verify` takes {results['record']['wall']:.2f} s, {results['record']['cpu']:.2f} s of the processors.",
        "",
        "## Signing in",
        "",
        f"Argon2id, {results['sign_in']['memoryKiB'] // 1024} MiB, {results['sign_in']['passes']} passes; medians.",
        "",
        "| what | processor (ms) | clock (ms) |",
        "| --- | --- | --- |",
    ]
    for name, key in (
        ("right password", "rightPassword"), ("wrong password", "wrongPassword"),
        ("unknown person", "unknownPerson"), ("right password, and the keys opened", "wholeSignIn"),
    ):
        times = results["sign_in"][key]
        lines.append(f"| {name} | {times['cpu'] * 1e3:.1f} | {times['wall'] * 1e3:.1f} |")
    lines += [
        "",
        "## kill -9",
        "",
        "A process works in a school and reports what a use case has kept; it is killed at a random moment, the "
        "next one starts in the same database, and after each kill everything is read again, held against the "
        "reports and the record, and the record is verified against its earlier end.",
        "",
        "| engine | acknowledging | signing | importing | reported as done | kept before the report came | findings |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for run in results["kills"]:
        kinds = run["kills"]
        lines.append(
            f"| {run['engine']} | {kinds['acknowledging']} | {kinds['signing']} | {kinds['importing']} | "
            f"{run['reported']:,} | {run['keptUnreported']:,} | {len(run['findings'])} |")
    return "\n".join(lines) + "\n"


def say(text):
    print(text, file=sys.stderr, flush=True)


def load():
    return f"{os.getloadavg()[0]:.1f}"


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", required=True, help="where the built programs are")
    parser.add_argument("--quick", action="store_true", help="try the script")
    options = parser.parse_args()
    quick = options.quick
    probe = Probe(options.programs)
    machine = {
        "cores": os.cpu_count(), "processor": processor(), "system": platform.release(),
        "load_before": load(),
    }
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as folder:
        results = {
            "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
            "machine": machine,
            "disk": peers.disk(folder, 1 if quick else 5),
            "appends": appends(probe, folder, 1 if quick else 8),
            "record": verification(probe, options.programs, folder, 5_000 if quick else 100_000),
            "sign_in": probe.figures("sign-in", 3 if quick else 25),
            "kills": kills(probe, 12 if quick else 1000),
        }
    machine["load_after"] = load()
    text = markdown(results)
    print(text)
    if not quick:
        (RESULTS / "school.json").write_text(json.dumps(results, indent=1) + "\n")
        (RESULTS / "school.md").write_text(text)
    missed = [what for what, holds, _ in bounds(results) if not holds]
    for run in results["kills"]:
        for finding in run["findings"][:20]:
            say(f"{run['engine']}: {finding}")
    if missed:
        sys.exit("Missed: " + "; ".join(missed))


if __name__ == "__main__":
    main()
