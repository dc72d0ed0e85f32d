#!/usr/bin/env python3
"""Checks every block of policy files against docs/PolicySchema.json, by a JSON Schema validator
that is not ours.

    validate_blocks.py POLICY.md …   (needs jsonschema and PyYAML; read the names in the last line)

Blocks are read twice: with every scalar as text, as Chaperone reads them, and with YAML's own types,
as editors do. Exit status 1 when a block does not validate, 2 when nothing was found to check.
"""
import json
import pathlib
import re
import sys

import jsonschema
import yaml

root = pathlib.Path(__file__).resolve().parents[2]
schema = json.loads((root / "docs" / "PolicySchema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
kinds = [name for name in schema["properties"] if name not in ("front-matter", "sidecar")]
fence = re.compile(r"^(`{3,})(%s)[ \t]*\n(.*?)^\1[ \t]*$" % "|".join(kinds), re.M | re.S)


class Texts(yaml.BaseLoader):
    """Every scalar a string."""


class Typed(yaml.SafeLoader):
    """YAML's types, but days as text: JSON has no days."""


Typed.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def validator(kind):
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]})


def as_json(value):
    """Keys are texts in JSON; YAML has made some of them numbers and truth values."""
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


def pieces(text):
    front = re.match(r"---\n(.*?)^---$", text, re.M | re.S)
    if front:
        yield "front-matter", 2, front.group(1)
    for match in fence.finditer(text):
        yield match.group(2), text.count("\n", 0, match.start(3)) + 1, match.group(3)


checked, wrong = {}, 0
for name in sys.argv[1:]:
    for kind, line, block in pieces(pathlib.Path(name).read_text(encoding="utf-8")):
        checked[kind] = checked.get(kind, 0) + 1
        for loader in (Texts, Typed):
            value = as_json(yaml.load(block, Loader=loader))
            for error in validator(kind).iter_errors({} if value is None else value):
                wrong += 1
                path = "/".join(str(part) for part in error.absolute_path)
                print(f"{name}:{line}: {kind} {path}: {error.message[:300]} ({loader.__name__})")

print(", ".join(f"{count} {kind}" for kind, count in sorted(checked.items())) or "nothing", "checked")
sys.exit(2 if not checked else 1 if wrong else 0)
