"""Finds the conflicts of a policy with an SMT solver, and compares them with what the engine's tables say.

    swift test --filter CrossCheckTests          writes the norms of some policies to .build/cross-check
    python Tests/CrossCheck/conflicts.py .build/cross-check/*.json

The two share nothing but the norms: the engine enumerates cells of value classes, the solver searches for a situation in
which two norms are active. Exit status 1 where they disagree. Needs z3-solver.

Each file holds one JSON object:

    facts      [{"name": "via", "values": ["letter", …]}, …], with "do" (the asked act) and "who" (the person asking)
    norms      [{"id", "modality": "must-not" | "must" | "advised-against" | "advised" | "may",
                 "acts": [values of do],
                 "who": [values of who], left out for everyone,
                 "when": CONDITION,
                 "triggers": [values of do], left out for any,
                 "unless": [CONDITION, …],
                 "overrides": [ids of the norms that yield]}, …]
    engine     what the engine found, to compare with; optional:
               {"conflicts": {act: [[id, id], …]}  pairs of active norms about the act that disagree
                "owed": {act: [[id, id], …]}       a duty, and the ban of its act that is active with it
                "verdicts": {act: [names]}         the verdicts that occur, "silent" among them}

    CONDITION  {"fact": name, "values": [names]} | {"all": [CONDITION, …]} | {"any": [CONDITION, …]} | {"not": CONDITION}

An active norm is triggered and no active norm overrides it; docs/policy-language.md has the definition.
"""
import json
import sys

import z3

STRICTNESS = {"may": 1, "advised": 2, "advised-against": 3, "must": 4, "must-not": 5}
DISAGREE = {("must-not", "must"), ("must-not", "may"), ("must-not", "advised"), ("advised-against", "advised")}


class Policy:
    """The norms as formulas over one variable a fact."""

    def __init__(self, text):
        # An export has values with their texts, the bench plain names.
        self.facts = {fact["name"]: [value if isinstance(value, str) else value["name"] for value in fact["values"]]
                      for fact in text["facts"]}
        self.norms = {norm["id"]: norm for norm in text["norms"]}
        self.variables = {name: z3.Int(name) for name in self.facts}
        self.overriders = {name: [] for name in self.norms}
        for norm in text["norms"]:
            for yielding in norm["overrides"]:
                self.overriders[yielding].append(norm["id"])
        self.solver = z3.Solver()
        for name, values in self.facts.items():
            self.solver.add(0 <= self.variables[name], self.variables[name] < len(values))

    def condition(self, given):
        if "all" in given:
            return z3.And([self.condition(part) for part in given["all"]])
        if "any" in given:
            return z3.Or([self.condition(part) for part in given["any"]])
        if "not" in given:
            return z3.Not(self.condition(given["not"]))
        return self.is_one_of(given["fact"], given["values"])

    def is_one_of(self, fact, values):
        return z3.Or([self.variables[fact] == self.facts[fact].index(value) for value in values])

    def applies(self, norm):
        bearers = z3.BoolVal(True) if norm.get("who") is None else self.is_one_of("who", norm["who"])
        exceptions = [z3.Not(self.condition(case)) for case in norm["unless"]]
        return z3.And(bearers, self.condition(norm["when"]), *exceptions)

    def active(self, pool):
        """A formula for each norm of the pool: it applies and no active norm of the pool overrides it."""
        formulas = {}

        def formula(name):
            if name not in formulas:
                defeated = [z3.Not(formula(other)) for other in self.overriders[name] if other in pool]
                formulas[name] = z3.And(self.applies(self.norms[name]), *defeated)
            return formulas[name]

        return {name: formula(name) for name in pool}

    def about(self, act):
        return {name for name, norm in self.norms.items() if act in norm["acts"]}

    def duties(self, act):
        """The norms that can be owed while another act is asked about, and those that decide whether they stand."""
        duties = {
            name for name, norm in self.norms.items()
            if norm["modality"] == "must" and act not in norm["acts"]
            and (act in norm["triggers"] if norm.get("triggers") is not None else norm["when"] != {"all": []})
        }
        owed = {value for name in duties for value in self.norms[name]["acts"]}
        support = {name for name, norm in self.norms.items() if norm["modality"] == "must-not" and owed & set(norm["acts"])}
        while True:
            more = {
                name for name, norm in self.norms.items()
                if set(norm["overrides"]) & (duties | support) and name not in duties | support
            }
            if not more:
                return duties, support
            support |= more

    def holds_somewhere(self, act, *formulas):
        self.solver.push()
        self.solver.add(self.is_one_of("do", [act]), *formulas)
        found = self.solver.check()
        self.solver.pop()
        if found == z3.unknown:
            raise SystemExit("the solver gave up")
        return found == z3.sat

    def conflicts(self, act):
        active = self.active(self.about(act))
        names = sorted(active, key=lambda name: (-STRICTNESS[self.norms[name]["modality"]], name))
        for place, stricter in enumerate(names):
            for weaker in names[place + 1:]:
                pair = (self.norms[stricter]["modality"], self.norms[weaker]["modality"])
                if pair in DISAGREE and self.holds_somewhere(act, active[stricter], active[weaker]):
                    yield (stricter, weaker)

    def conflicts_of_duties(self, act):
        duties, support = self.duties(act)
        active = self.active(duties | support)
        for duty in sorted(duties):
            for ban in sorted(support):
                both = self.norms[ban]
                if both["modality"] == "must-not" and set(both["acts"]) & set(self.norms[duty]["acts"]):
                    if self.holds_somewhere(act, active[duty], active[ban]):
                        yield (ban, duty)

    def verdicts(self, act):
        active = self.active(self.about(act))
        for modality, strictness in STRICTNESS.items():
            stricter = [z3.Not(active[n]) for n in active if STRICTNESS[self.norms[n]["modality"]] > strictness]
            same = [active[n] for n in active if self.norms[n]["modality"] == modality]
            if self.holds_somewhere(act, z3.Or(same), *stricter):
                yield modality
        if self.holds_somewhere(act, *[z3.Not(formula) for formula in active.values()]):
            yield "silent"


def compare(text):
    """Prints what only one of the two finds; the number of conflicts and of such differences."""
    policy, engine = Policy(text), text.get("engine")
    wrong = count = 0
    for act in policy.facts["do"]:
        found = {
            "conflicts": {tuple(pair) for pair in policy.conflicts(act)},
            "owed": {tuple(pair) for pair in policy.conflicts_of_duties(act)},
            "verdicts": set(policy.verdicts(act)),
        }
        count += len(found["conflicts"]) + len(found["owed"])
        for kind in found if engine else ():
            said = {tuple(item) if isinstance(item, list) else item for item in engine[kind].get(act, [])}
            for item in sorted(map(str, said ^ found[kind])):
                wrong += 1
                by = "the engine" if item in map(str, said) else "the solver"
                print(f"{act}: {kind}: only {by} finds {item}")
    return count, wrong


def main(files):
    conflicts = differences = 0
    for file in files:
        with open(file, encoding="utf-8") as text:
            count, wrong = compare(json.load(text))
        if wrong:
            print(f"{file}: {wrong} differences")
        conflicts += count
        differences += wrong
    print(f"{len(files)} policies, {conflicts} conflicts, {differences} differences between engine and solver")
    return 1 if differences or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
