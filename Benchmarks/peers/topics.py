"""Makes a policy of 40, 400 or 4,000 norms out of the one of forty: a copy of all norms for each topic.

A copy applies to its own topic only, so an engine that looks the topic up first need not grow with the policy.
"""
import copy
import re


def names(count):
    return ["t%d" % index for index in range(count)]


def norms(policy, count):
    """The norms as objects (see Tests/CrossCheck/conflicts.py), and the facts with the topics among them."""
    facts = {fact["name"]: fact["values"] for fact in policy["facts"]}
    facts["topic"] = names(count)
    copies = []
    for topic in facts["topic"]:
        for norm in policy["norms"]:
            norm = copy.deepcopy(norm)
            norm["id"] = "%s-%s" % (norm["id"], topic)
            norm["overrides"] = ["%s-%s" % (name, topic) for name in norm["overrides"]]
            norm["when"] = {"topic": [topic], **box(norm["when"])}
            norm["unless"] = [box(case) for case in norm["unless"]]
            copies.append(norm)
    return copies, facts


def box(condition):
    """A condition of the forty norms as a map from facts to values: they use no any and no not."""
    if "fact" in condition:
        return {condition["fact"]: condition["values"]}
    joined = {}
    for part in condition["all"]:
        joined.update(box(part))
    return joined


def text(source, count):
    """The policy file itself with the norms of all topics."""
    head, facts, body = re.split(r"(```facts\n.*?```\n)", source, maxsplit=1, flags=re.S)
    declared = "topic:\n  ask: Which topic is it?\n  values: [%s]\n```\n" % ", ".join(names(count))
    facts = facts[: -len("```\n")] + declared

    def copied(topic):
        copy = re.sub(r"(?m)^\*\*(\w+)\.\*\*(.*)$", r"**\1.**\2 {#%s-\1}" % topic, body)
        copy = re.sub(r"(?m)^- id: (\w+)$", r"- id: \1-%s" % topic, copy)
        copy = re.sub(r"(?m)^  overrides: (\w+)$", r"  overrides: \1-%s" % topic, copy)
        copy = re.sub(r"(?m)^  when: \{ ", "  when: { topic: %s, " % topic, copy)
        # A norm without conditions gets the topic as its only one.
        return re.sub(r"(?m)(^  [a-z-]+: .*\n)(?=```|- id:)", lambda line: with_topic(line, topic), copy)

    def with_topic(line, topic):
        begun = line.string[: line.end()].rpartition("- id:")[2]
        return line.group(0) + ("" if "\n  when: " in begun else "  when: { topic: %s }\n" % topic)

    return head + facts + "".join(copied(topic) for topic in names(count))
