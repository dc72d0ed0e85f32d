"""The same norms in the languages of other engines.

Each engine has `load` (the policy, once), `prepare` (a request as the engine takes it, not timed), `decide` (timed) and
`read` (the raw result as a verdict and its norms, not timed). Where an engine knows no exceptions between rules, an
overriding norm's conditions become a negated condition of the norm that yields.
"""
import json
import logging
import statistics

from oracle import STRICTEST_FIRST, verdict


def quoted(text):
    return json.dumps(text)


def tests(norm):
    """The conditions of a norm, the act among them: a map from facts to values."""
    return {"topic": norm["when"]["topic"], "do": norm["acts"], **norm["when"]}


class Writer:
    """Writes a norm's conditions, exceptions and overriders as one expression of a language."""

    def __init__(self, norms, one, several, both, negated):
        self.one, self.several, self.both, self.negated = one, several, both, negated
        self.norms = {norm["id"]: norm for norm in norms}
        self.overriders = {name: [] for name in self.norms}
        for norm in norms:
            for name in norm["overrides"]:
                self.overriders[name].append(norm["id"])

    def test(self, fact, values):
        return self.one(fact, values[0]) if len(values) == 1 else self.several(fact, values)

    def box(self, box):
        return [self.test(fact, values) for fact, values in box.items()]

    def exceptions(self, norm):
        cases = [self.both(self.box(case)) for case in norm["unless"]]
        return cases + [self.both(self.whole(self.norms[name])) for name in self.overriders[norm["id"]]]

    def whole(self, norm):
        return self.box(tests(norm)) + [self.negated(case) for case in self.exceptions(norm)]


class Engine:
    name = "?"
    names_all = True

    def load(self, norms, facts):
        self.norms = {norm["id"]: norm for norm in norms}

    def prepare(self, request):
        return request

    def read(self, raw):
        return verdict([self.norms[name] for name in raw])


class Cedar(Engine):
    """One permit a norm: the determining policies are the norms that apply."""

    name = "Cedar (cedarpy)"

    def load(self, norms, facts):
        super().load(norms, facts)
        import cedarpy
        self.cedar = cedarpy
        writer = Writer(
            norms, one=lambda fact, value: self.access(fact, quoted(value)),
            several=self.one_of, both=lambda parts: "(" + " && ".join(parts) + ")", negated=lambda part: "!" + part)
        policies = []
        for norm in norms:
            acts = ", ".join('Action::%s' % quoted(act) for act in norm["acts"])
            conditions = writer.box({fact: values for fact, values in norm["when"].items() if fact != "topic"})
            exceptions = writer.exceptions(norm)
            policies.append("@id(%s) permit(principal, action in [%s], resource == Topic::%s) when { %s }%s;" % (
                quoted(norm["id"]), acts, quoted(norm["when"]["topic"][0]), " && ".join(conditions) or "true",
                " unless { %s }" % " || ".join(exceptions) if exceptions else ""))
        self.policies = cedarpy.PolicySet.from_str("\n".join(policies))
        self.entities = cedarpy.Entities.from_json_str("[]")

    @staticmethod
    def access(fact, value):
        kinds = {"do": "action == Action::%s", "topic": "resource == Topic::%s"}
        return kinds.get(fact, 'context["%s"] == %%s' % fact) % value

    def one_of(self, fact, values):
        if fact in ("do", "topic"):
            return "(" + " || ".join(self.access(fact, quoted(value)) for value in values) + ")"
        return '[%s].contains(context["%s"])' % (", ".join(map(quoted, values)), fact)

    def prepare(self, request):
        context = {fact: value for fact, value in request.items() if fact not in ("do", "topic")}
        return {"principal": 'Person::"somebody"', "action": "Action::%s" % quoted(request["do"]),
                "resource": "Topic::%s" % quoted(request["topic"]), "context": context}

    def decide(self, request):
        return self.cedar.is_authorized(request, self.policies, self.entities)

    def read(self, raw):
        if raw.diagnostics.errors:
            raise ValueError(raw.diagnostics.errors)
        return super().read(raw.diagnostics.id_annotations_by_reason.values())

    def own_clock(self, prepared):
        """Cedar's own time for the authorization alone, in microseconds."""
        return statistics.median(self.decide(request).metrics["authz_duration_micros"] for request in prepared)


class Regorus(Engine):
    """Rego; exceptions are negated rules, as its users write them."""

    name = "Rego (regorus)"

    def load(self, norms, facts):
        super().load(norms, facts)
        import regorus
        writer = Writer(
            norms, one=lambda fact, value: 'input["%s"] == %s' % (fact, quoted(value)),
            several=lambda fact, values: 'input["%s"] in {%s}' % (fact, ", ".join(map(quoted, values))),
            both="; ".join, negated=None)
        rules = ["package school", "import rego.v1"]
        for norm in norms:
            name = norm["id"].replace("-", "_")
            body = writer.box(tests(norm))
            for index, case in enumerate(norm["unless"]):
                rules.append("%s_except_%d if { %s }" % (name, index, "; ".join(writer.box(case))))
                body.append("not %s_except_%d" % (name, index))
            body += ["not " + other.replace("-", "_") for other in writer.overriders[norm["id"]]]
            rules.append("%s if { %s }" % (name, "; ".join(body)))
            rules.append("%s contains %s if %s" % (norm["modality"].replace("-", "_"), quoted(norm["id"]), name))
        answers = []
        for modality in STRICTEST_FIRST:
            name = modality.replace("-", "_")
            rules.append("%s contains none if { some none in [] }" % name)
            answers.append('[%s, %s] if { count(%s) > 0 }' % (quoted(modality), name, name))
        rules.append("answer := " + "\nelse := ".join(answers) + '\nelse := ["silent", []]')
        self.engine = regorus.Engine()
        self.engine.add_policy("school.rego", "\n".join(rules))

    def prepare(self, request):
        return json.dumps(request)

    def decide(self, request):
        self.engine.set_input_json(request)
        return self.engine.eval_rule_as_json("data.school.answer")

    def read(self, raw):
        modality, cited = json.loads(raw)
        return modality, sorted(cited)


class Clingo(Engine):
    """Answer sets; grounded once, the facts of a request are external atoms."""

    name = "Answer sets (clingo)"

    def load(self, norms, facts):
        super().load(norms, facts)
        import clingo
        program, sets = [], {}

        def atom(fact, value):
            return "is(%s,%s)" % (quoted(fact), quoted(value))

        def one_of(fact, values):
            name = sets.setdefault((fact, tuple(values)), "among(%d)" % len(sets))
            return name
        writer = Writer(norms, one=atom, several=one_of, both=", ".join, negated=None)
        for fact, values in facts.items():
            program += ["#external %s." % atom(fact, value) for value in values]
        for norm in norms:
            body = writer.box(tests(norm))
            for index, case in enumerate(norm["unless"]):
                exception = "except(%s,%d)" % (quoted(norm["id"]), index)
                program.append("%s :- %s." % (exception, ", ".join(writer.box(case))))
                body.append("not " + exception)
            body += ["not applies(%s)" % quoted(other) for other in writer.overriders[norm["id"]]]
            program.append("applies(%s) :- %s." % (quoted(norm["id"]), ", ".join(body)))
        for (fact, values), name in sets.items():
            program += ["%s :- %s." % (name, atom(fact, value)) for value in values]
        program.append("#show applies/1.")
        self.control = clingo.Control(["--warn=none"])
        self.control.add("base", [], "\n".join(program))
        self.control.ground([("base", [])])
        self.atoms = {
            (fact, value): clingo.Function("is", [clingo.String(fact), clingo.String(value)])
            for fact, values in facts.items() for value in values}
        self.now = {}

    def decide(self, request):
        for fact, value in request.items():
            before = self.now.get(fact)
            if before != value:
                if before is not None:
                    self.control.assign_external(self.atoms[fact, before], False)
                self.control.assign_external(self.atoms[fact, value], True)
                self.now[fact] = value
        with self.control.solve(yield_=True) as handle:
            return [symbol.arguments[0].string for symbol in handle.model().symbols(shown=True)]


class Cel(Engine):
    """One list of conditional expressions for each topic's forty norms, compiled once."""

    name = "CEL (cel-rust)"

    def load(self, norms, facts):
        super().load(norms, facts)
        import cel
        writer = Writer(
            norms, one=lambda fact, value: "%s == %s" % (self.variable(fact), quoted(value)),
            several=lambda fact, values: "%s in [%s]" % (self.variable(fact), ", ".join(map(quoted, values))),
            both=lambda parts: "(" + " && ".join(parts) + ")", negated=lambda part: "!" + part)
        parts = ['(%s ? %s : "")' % (writer.both(writer.whole(norm)), quoted(norm["id"])) for norm in norms]
        self.programs = [cel.compile("[" + ", ".join(parts[at:at + 40]) + "]") for at in range(0, len(parts), 40)]

    @staticmethod
    def variable(fact):
        return "fact_" + fact.replace("-", "_")

    def prepare(self, request):
        return {self.variable(fact): value for fact, value in request.items()}

    def decide(self, request):
        return [name for program in self.programs for name in program.execute(request) if name]


class Zen(Engine):
    """A decision table as DMN has it, with the hit policy that collects."""

    name = "Decision table (ZEN)"

    def load(self, norms, facts):
        super().load(norms, facts)
        import zen
        writer = Writer(
            norms, one=lambda fact, value: "%s == %s" % (self.column(fact), quoted(value)),
            several=lambda fact, values: "%s in [%s]" % (self.column(fact), ", ".join(map(quoted, values))),
            both=lambda parts: "(" + " and ".join(parts) + ")", negated=lambda part: "not " + part)
        rows = []
        for index, norm in enumerate(norms):
            row = {"_id": "row%d" % index, "id": quoted(norm["id"])}
            for fact in facts:
                row[self.column(fact)] = ", ".join(map(quoted, tests(norm).get(fact, [])))
            row["exceptions"] = " and ".join("not (%s)" % case for case in writer.exceptions(norm))
            rows.append(row)
        columns = [{"id": self.column(fact), "name": fact, "field": self.column(fact)} for fact in facts]
        table = {"hitPolicy": "collect", "inputs": columns + [{"id": "exceptions", "name": "exceptions"}],
                 "outputs": [{"id": "id", "name": "id", "field": "id"}], "rules": rows}
        place = {"x": 0, "y": 0}
        graph = {
            "nodes": [{"id": "request", "type": "inputNode", "name": "request", "position": place},
                      {"id": "table", "type": "decisionTableNode", "name": "table", "position": place, "content": table},
                      {"id": "answer", "type": "outputNode", "name": "answer", "position": place}],
            "edges": [{"id": "in", "sourceId": "request", "targetId": "table", "type": "edge"},
                      {"id": "out", "sourceId": "table", "targetId": "answer", "type": "edge"}]}
        self.decision = zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(graph)))

    @staticmethod
    def column(fact):
        return fact.replace("-", "_")

    def prepare(self, request):
        return {self.column(fact): value for fact, value in request.items()}

    def decide(self, request):
        return self.decision.evaluate(request)

    def read(self, raw):
        return super().read([row["id"] for row in raw["result"]])


class Casbin(Engine):
    """Rows ordered by strictness; it can name one of them only, which must be one of the right ones."""

    name = "PyCasbin"
    names_all = False

    def load(self, norms, facts):
        super().load(norms, facts)
        import casbin
        logging.disable(logging.CRITICAL)
        writer = Writer(
            norms, one=lambda fact, value: "r.sub.%s == '%s'" % (self.field(fact), value),
            several=lambda fact, values: "r.sub.%s in (%s)" % (self.field(fact), ", ".join("'%s'" % v for v in values)),
            both=lambda parts: "(" + " and ".join(parts) + ")", negated=lambda part: "not " + part)
        model = casbin.Model()
        model.add_def("r", "r", "sub")
        model.add_def("p", "p", "id, rule, eft")
        model.add_def("e", "e", "priority(p.eft) || deny")
        model.add_def("m", "m", "eval(p.rule)")
        self.enforcer = casbin.Enforcer(model)
        for norm in sorted(norms, key=lambda norm: STRICTEST_FIRST.index(norm["modality"])):
            effect = "deny" if norm["modality"] in ("must-not", "advised-against") else "allow"
            model.add_policy("p", "p", [norm["id"], writer.both(writer.whole(norm)), effect])

    @staticmethod
    def field(fact):
        return "is_" + fact.replace("-", "_")

    def prepare(self, request):
        return type("Request", (), {self.field(fact): value for fact, value in request.items()})()

    def decide(self, request):
        return self.enforcer.enforce_ex(request)

    def read(self, raw):
        return super().read([raw[1][0]] if raw[1] else [])


ALL = [Cedar, Regorus, Clingo, Cel, Zen, Casbin]
