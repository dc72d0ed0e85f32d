"""Runs all measurements and writes their results: JSON and Markdown under Benchmarks/Results, Markdown on standard output.

    Benchmarks/run            everything, a quarter of an hour
    Benchmarks/run --quick    the smallest policy and short rounds, to try the script
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import engines
import oracle
import report
import topics

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = BENCHMARKS / ".build/release/policy-bench"
FORTY = BENCHMARKS / "Policies/forty-norms.policy.md"
MODEL = BENCHMARKS.parent / "Policies/social-media.policy.md"
PATIENCE = 600


def ours(*arguments):
    done = subprocess.run([PROGRAM, *map(str, arguments)], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def peer(engine, given, seconds):
    command = [sys.executable, BENCHMARKS / "peers/peer.py", given, engine.__name__, str(seconds)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return {"failed": "over %d s" % PATIENCE}
    if done.returncode:
        return {"failed": (done.stderr.strip().splitlines() or ["no output"])[-1][:80]}
    return json.loads(done.stdout.splitlines()[-1])


def say(text):
    print(text, file=sys.stderr, flush=True)


def machine():
    names = [line.partition(":")[2].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if "model name" in line]
    return {"date": datetime.date.today().isoformat(), "processor": names[0] if names else "unknown processor",
            "processors": os.cpu_count(), "load_before": os.getloadavg()[0]}


def decisions(results, folder, seconds):
    """Decides on the same norms with every engine, at every size."""
    policy = ours("norms", FORTY)
    source = FORTY.read_text(encoding="utf-8")
    for size in results["sizes"]:
        count = size // 40
        norms, facts = topics.norms(policy, count)
        requests = oracle.requests(norms, facts)
        judge = oracle.Oracle(norms)
        file, given, asked = folder / f"{size}.policy.md", folder / f"{size}.json", folder / f"{size}-requests.json"
        file.write_text(topics.text(source, count), encoding="utf-8")
        given.write_text(json.dumps({"norms": norms, "facts": facts, "requests": requests}), encoding="utf-8")
        expected = [judge.decide(request) for request in requests]
        asked.write_text(json.dumps([
            {"facts": request, "verdict": verdict, "cites": cites}
            for request, (verdict, cites) in zip(requests, expected)]), encoding="utf-8")
        say(f"{size} norms: Chaperone")
        results["ours"].append(ours("decide", file, asked))
        results["policies"][f"{size:,} norms"] = ours("sizes", file)
        for engine in engines.ALL:
            say(f"{size} norms: {engine.name}")
            results["peers"].append({"engine": engine.name, "norms": size, **peer(engine, given, seconds)})


def main(quick):
    results = {"quick": quick, "machine": machine(), "sizes": [40] if quick else [40, 400, 4000],
               "ours": [], "peers": [], "policies": {}, "questions": {}}
    with tempfile.TemporaryDirectory() as folder:
        decisions(results, pathlib.Path(folder), 0.05 if quick else 0.5)
    say("questions")
    results["questions"]["The policy of forty norms"] = ours("questions", FORTY)
    if MODEL.exists():
        results["questions"]["The model policy, what it assumes taken as known"] = ours("questions", MODEL, "assuming")
        results["policies"]["the model policy"] = ours("sizes", MODEL)
    results["machine"]["load_after"] = os.getloadavg()[0]
    written = report.text(results)
    if not quick:
        places = BENCHMARKS / "Results"
        places.mkdir(exist_ok=True)
        (places / "results.json").write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        (places / "results.md").write_text(written, encoding="utf-8")
    print(written, end="")
    wrong = sum(entry.get("wrong", 0) for entry in results["ours"] + results["peers"])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] == ["--quick"]))
