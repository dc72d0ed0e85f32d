"""Learns without a file of scored questions, asks them over HTTP, and prints a table."""

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCORED = ROOT / "Tests/PolicyEngineTests/PlainWords/Questions"
LESSONS = ROOT / "Policies/Words/questions.tsv"
FILES = ("questions-earlier", "questions-voices", "questions-friday", "questions-kept")


def lessons_without(entries, path):
    """Writes the questions that are learned from, those of the entries left out; tells how many."""
    left_out = {entry["say"].strip().lower() for entry in entries}
    lines = LESSONS.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.split("\t")[0].strip().lower() not in left_out]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return sum(not line.startswith("#") for line in kept)


def shown(answer):
    """The labels of all paragraphs that an answer shows, the other meanings' included."""
    answers = [answer, *answer["further"]]
    labels = {label for each in answers for label in each["cites"] + each["also"]}
    return labels | {label for each in answers for duty in each["duties"] for label in duty["cites"]}


def is_right(entry, answer):
    """The rule of Questions/README.md."""
    word = answer["answer"]
    return word in entry["answer"] and (word == "policy_silent" or set(entry["cites"]) <= shown(answer))


def is_wrong_yes(entry, answer):
    """Whether a yes was given where the policy says no."""
    allowed = any(word.startswith("yes") for word in entry["answer"])
    return answer["answer"].startswith("yes") and "no" in entry["answer"] and not allowed


def score(program, name, folder):
    """Learns without a file and asks its questions."""
    entries = json.loads((SCORED / f"{name}.json").read_text(encoding="utf-8"))
    questions, learned = folder / "questions.tsv", folder / "learned.txt"
    count = lessons_without(entries, questions)
    subprocess.run(
        [program, "policy", "learn", questions, "-o", learned, "--force"], check=True, stderr=subprocess.DEVNULL)
    server = subprocess.Popen(
        [program, "serve", "--port", "0", "--learned", learned], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True)
    try:
        address = re.search(r"http://\S+", server.stdout.readline()).group()
        right = wrong_yes = 0
        times = []
        for entry in entries:
            began = time.perf_counter()
            with urllib.request.urlopen(f"{address}/api/v1/ask?say={urllib.parse.quote(entry['say'])}") as reply:
                answer = json.load(reply)
            times.append(time.perf_counter() - began)
            if is_right(entry, answer):
                right += 1
            else:
                wrong_yes += is_wrong_yes(entry, answer)
    finally:
        server.terminate()
        server.wait()
    share = 100 * right / len(entries)
    median = 1000 * statistics.median(times)
    print(f"| `{name}` | {count:,} | {right} of {len(entries)} ({share:.1f} %) | {wrong_yes} | {median:.1f} ms |", flush=True)


def main():
    """Scores every file."""
    print("| questions | learned from | right | wrong yes | an answer takes (median, with HTTP) |")
    print("| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        for name in FILES:
            score(sys.argv[1], name, Path(folder))


main()
