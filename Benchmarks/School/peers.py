"""What stands beside Chaperone: plain inserts, each in a transaction of its own, and the disk."""

import glob
import os
import sqlite3
import statistics
import subprocess
import tempfile
import threading
import time

# As long as a line of the record and its digest.
LINE = b"x" * 640


def disk(folder, seconds):
    """How fast small appends reach the disk."""
    path = os.path.join(folder, "disk")
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    waits = timed(lambda: (os.write(file, b"x" * 4096), os.fdatasync(file)), seconds)
    os.close(file)
    kind = subprocess.run(
        ["stat", "-f", "-c", "%T", folder], stdout=subprocess.PIPE, text=True, check=True)
    return {"filesystem": kind.stdout.strip(), **figures(waits, seconds)}


def sqlite_inserts(path, writers, seconds):
    """SQLite with its log ahead and every commit on the disk, a connection for each writer."""
    first = connect(path)
    first.execute("create table peer (number integer primary key, at integer, act text, line blob)")
    waits = [[] for _ in range(writers)]

    def write(place):
        database = connect(path)

        def insert():
            database.execute("begin immediate")
            database.execute(
                "insert into peer (at, act, line) values (?, ?, ?)",
                (int(time.time()), "policies.version.acknowledged", LINE))
            database.execute("commit")

        waits[place] = timed(insert, seconds)
        database.close()

    threads = [threading.Thread(target=write, args=(place,)) for place in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first.close()
    return figures([wait for one in waits for wait in one], seconds)


def connect(path):
    database = sqlite3.connect(path, timeout=60, isolation_level=None)
    database.execute("pragma journal_mode = wal")
    database.execute("pragma synchronous = full")
    return database


def postgres_inserts(connection, writers, seconds):
    """pgbench: PostgreSQL's own tool, with a connection for each writer."""
    programs = sorted(
        glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))[-1]
    psql = [f"{programs}/psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", connection, "-c"]
    subprocess.run(
        psql + [
            "create table if not exists peer (number bigserial primary key, at bigint, act text,"
            " line bytea)"
        ], check=True)
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
        script.write(
            "insert into peer (at, act, line) values (1749456000, 'policies.version.acknowledged',"
            f" '\\x{LINE.hex()}');\n")
        script.flush()
        with tempfile.TemporaryDirectory() as logs:
            subprocess.run(
                [
                    f"{programs}/pgbench", "-n", "-M", "prepared", "-c", str(writers), "-j", "2",
                    "-T", str(seconds), "-l", "-f", script.name, connection,
                ], check=True, cwd=logs, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            waits = [
                int(line.split()[2]) / 1e6
                for log in glob.glob(f"{logs}/pgbench_log*") for line in open(log)
            ]
    return figures(waits, seconds)


def timed(work, seconds):
    """How long each run of some work takes, for some seconds."""
    waits = []
    end = time.monotonic() + seconds
    while (start := time.monotonic()) < end:
        work()
        waits.append(time.monotonic() - start)
    return waits


def figures(waits, seconds):
    return {
        "perSecond": len(waits) / seconds,
        "medianMilliseconds": statistics.median(waits) * 1e3 if waits else 0,
    }
