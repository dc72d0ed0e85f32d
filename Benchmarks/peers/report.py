"""Turns the measurements into tables in Markdown."""


def number(value):
    if value is None:
        return "–"
    if value < 10:
        return "%.2f" % value
    return "{:,.1f}".format(value) if value < 100 else "{:,.0f}".format(value)


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def decisions(results):
    sizes = results["sizes"]
    ours = {entry["norms"]: entry for entry in results["ours"]}
    rows = []
    for label, key, factor in [
            ("**Chaperone**, facts as numbers, number of the outcome and its norms", "numberNanoseconds", 1e-3),
            ("**Chaperone**, facts as numbers, the whole decision", "decideNanoseconds", 1e-3),
            ("**Chaperone**, JSON in, answer as JSON out", "jsonMicroseconds", 1),
            ("**Chaperone**, the same and how every norm fared", "jsonWithTraceMicroseconds", 1)]:
        times = [ours[size][key] * factor for size in sizes]
        rows.append([label, *[number(time) if time >= 0.1 else "%.3f" % time for time in times], "–",
                     "{:,.0f}".format(1e6 / times[0]),
                     number(ours[sizes[0]]["loadMilliseconds"]),
                     "%d of %d" % (sum(ours[size]["wrong"] for size in sizes), sum(ours[size]["checked"] for size in sizes))])
    names = list(dict.fromkeys(entry["engine"] for entry in results["peers"]))
    for name in names:
        by_size = {entry["norms"]: entry for entry in results["peers"] if entry["engine"] == name}
        first = by_size.get(sizes[0], {})
        times = [by_size.get(size, {}).get("microseconds") for size in sizes]
        rows.append([
            name, *[by_size[size].get("failed") or number(time) for size, time in zip(sizes, times)],
            number(first.get("call_only")), "{:,.0f}".format(1e6 / times[0]) if times[0] else "–",
            number(first.get("load_ms")),
            "%d of %d" % (sum(entry.get("wrong", 0) for entry in by_size.values()),
                          sum(entry.get("checked", 0) for entry in by_size.values()))])
        clocks = [by_size[size].get("own_clock") for size in sizes]
        if any(clocks):
            rows.append([name + ", by its own clock, authorization alone", *map(number, clocks), "–",
                         "{:,.0f}".format(1e6 / clocks[0]), "–", "–"])
    head = ["Engine", *["{:,} norms (µs)".format(size) for size in sizes], "call alone (µs)",
            "decisions a second at %d" % sizes[0], "load at %d (ms)" % sizes[0], "wrong"]
    return "## Decisions\n\n" + table(head, rows)


def questions(results):
    parts = ["## Questions\n\nExpected questions once the act is chosen, all values equally likely; mean over all acts."]
    for title, counts in results["questions"].items():
        rows = []
        for way in counts["verdict"]:
            cited = counts["verdictAndCitations"].get(way)
            verdict = counts["verdict"][way]
            rows.append([way, "%.3f" % verdict["mean"], "%.3f" % verdict["worstAct"], str(verdict["longest"]),
                         "%.3f" % cited["mean"] if cited else "–", "%.3f" % cited["worstAct"] if cited else "–",
                         str(cited["longest"]) if cited else "–"])
        rows.sort(key=lambda row: float(row[1]))
        head = ["way of asking", "until the verdict is sure: mean", "worst act", "longest",
                "until verdict and citations are: mean", "worst act", "longest"]
        parts.append("### %s, %d acts\n\n%s" % (title, counts["acts"], table(head, rows)))
    return "\n\n".join(parts)


def sizes(results):
    columns = [("norms", "norms"), ("acts", "acts"), ("cells", "cells"), ("parseMilliseconds", "parse (ms)"),
               ("compileMilliseconds", "compile (ms)"), ("checkMilliseconds", "check (ms)"),
               ("compareMilliseconds", "compare with an edited version (ms)"),
               ("interviewMilliseconds", "prepare all interviews (ms)"), ("nextQuestionMicroseconds", "next question (µs)"),
               ("slowestQuestionMicroseconds", "slowest (µs)"), ("possibilitiesMicroseconds", "what is possible (µs)")]
    rows = []
    for title, entry in results["policies"].items():
        cells = [number(entry.get(key)) if isinstance(entry.get(key), float) else "{:,}".format(entry[key])
                 if key in entry else "–" for key, _ in columns]
        rows.append([title, *cells])
    return "## Reading, compiling, checking\n\n" + table(["policy"] + [name for _, name in columns], rows)


def text(results):
    note = results["machine"]
    about = ("# Measurements\n\n%s, %s, %d processors; load %.1f at the beginning, %.1f at the end. Processor time, so that "
             "other work on the machine counts little; medians of five rounds. Every engine's answers were compared with an "
             "oracle first. Made by `Benchmarks/run`%s." % (
                 note["date"], note["processor"], note["processors"], note["load_before"], note["load_after"],
                 " --quick" if results["quick"] else ""))
    return "\n\n".join([about, decisions(results), questions(results), sizes(results)]) + "\n"
