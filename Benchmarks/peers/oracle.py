"""Decides by the definition, in plain Python: the measure that every engine is checked against first."""
import random

STRICTEST_FIRST = ["must-not", "must", "advised-against", "advised", "may"]


def holds(box, request):
    return all(request[fact] in values for fact, values in box.items())


class Oracle:
    def __init__(self, norms):
        self.norms = {norm["id"]: norm for norm in norms}
        self.overriders = {name: [] for name in self.norms}
        for norm in norms:
            for name in norm["overrides"]:
                self.overriders[name].append(norm["id"])
        self.by_topic = {}
        for norm in norms:
            self.by_topic.setdefault(norm["when"]["topic"][0], []).append(norm)

    def applies(self, norm, request):
        return (request["do"] in norm["acts"] and holds(norm["when"], request)
                and not any(holds(case, request) for case in norm["unless"])
                and not any(self.applies(self.norms[name], request) for name in self.overriders[norm["id"]]))

    def decide(self, request):
        return verdict([norm for norm in self.by_topic[request["topic"]] if self.applies(norm, request)])


def verdict(applying):
    """The strictest modality of the norms that apply, and the norms of that modality."""
    for modality in STRICTEST_FIRST:
        cited = sorted(norm["id"] for norm in applying if norm["modality"] == modality)
        if cited:
            return modality, cited
    return "silent", []


def requests(norms, facts, count=600, seed=20_250_609):
    """Full situations; three in four lie inside some norm's conditions, so that most are not silent."""
    dice = random.Random(seed)
    made = []
    for index in range(count):
        request = {fact: dice.choice(values) for fact, values in facts.items()}
        if index % 4:
            norm = dice.choice(norms)
            for fact, values in {"do": norm["acts"], **norm["when"]}.items():
                request[fact] = dice.choice(values)
        made.append(request)
    return made
