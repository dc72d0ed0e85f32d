"""Measures one engine on one policy, in a process of its own: the policy and the requests as a JSON file, the name of the
engine; prints the figures as JSON. The clock is processor time: other work on the machine is not counted."""
import json
import statistics
import sys
import time

import engines
from oracle import Oracle

CLOCK = time.process_time
ROUNDS = 5


def per_request(decide, prepared, seconds):
    """Processor time of one decision: over all requests, again and again, until it has lasted long enough."""
    count, start = 0, CLOCK()
    while True:
        for request in prepared:
            decide(request)
            count += 1
            if count >= 3 and (count & 7) == 0 or count < 8:
                spent = CLOCK() - start
                if spent >= seconds and count >= 3:
                    return spent / count


def measure(engine_class, given, seconds):
    norms, facts, requests = given["norms"], given["facts"], given["requests"]
    engine = engine_class()
    start = CLOCK()
    engine.load(norms, facts)
    load = CLOCK() - start
    prepared = [engine.prepare(request) for request in requests]
    checked, wrong = check(engine, requests, prepared, Oracle(norms))
    times = [per_request(engine.decide, prepared, seconds) for _ in range(ROUNDS)]
    result = {"engine": engine.name, "norms": len(norms), "load_ms": load * 1e3, "checked": checked, "wrong": wrong,
              "microseconds": statistics.median(times) * 1e6, "spread": max(times) / min(times)}
    # The same call on a policy of one norm that cannot apply: what it costs to call the engine at all.
    lone = dict(norms[0], id="lone", when={"topic": ["nowhere"]}, unless=[], overrides=[])
    empty = engine_class()
    empty.load([lone], {**facts, "topic": facts["topic"] + ["nowhere"]})
    prepared_empty = [empty.prepare(request) for request in requests[:100]]
    result["call_only"] = statistics.median(
        per_request(empty.decide, prepared_empty, seconds / 2) for _ in range(ROUNDS)) * 1e6
    if hasattr(engine, "own_clock"):
        result["own_clock"] = engine.own_clock(prepared[:300])
    return result


def check(engine, requests, prepared, oracle):
    """How many answers were compared with the oracle's, and how many differ; slow engines are compared for a while."""
    wrong, begun = 0, time.perf_counter()
    for count, (request, ready) in enumerate(zip(requests, prepared), start=1):
        found, expected = engine.read(engine.decide(ready)), oracle.decide(request)
        if engine.names_all:
            wrong += (found[0], list(found[1])) != expected
        else:
            wrong += found[0] != expected[0] or not set(found[1]) <= set(expected[1])
        if time.perf_counter() - begun > 20:
            break
    return count, wrong


if __name__ == "__main__":
    path, name, seconds = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        print(json.dumps(measure(getattr(engines, name), json.load(file), float(seconds))), flush=True)
