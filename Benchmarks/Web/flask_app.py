"""The policy page as a Flask program would show it, from the data of GET /api/v1/policy.

/policy  is made by Jinja for every request.
/cached  is Chaperone's own page, kept in memory, so that nothing is left to compare but the server.

The words are split into paragraphs and lists once, at the start: that favours Flask.
"""

import json
import os
import re
from datetime import date
from pathlib import Path

from flask import Flask, Response, render_template, request

DATA = Path(os.environ["WEB_BENCHMARK_DATA"])
HTML = "text/html; charset=utf-8"

app = Flask(__name__)


def blocks(text):
    """Paragraphs as strings, lists as lists of strings."""
    found = []
    for part in re.split(r"\n\s*\n", text.strip()):
        items = re.split(r"(?m)^- ", part)
        if len(items) > 1 and not items[0]:
            found.append([" ".join(item.split()) for item in items[1:]])
        else:
            found.append(" ".join(part.split()))
    return found


def anchor(number, heading):
    return f"section-{number}-" + re.sub("[^a-z0-9]+", "-", heading.lower())


def day(text):
    if not text:
        return None
    when = date.fromisoformat(text)
    return f"{when:%A} {when.day} {when:%B %Y}"


def prepared():
    policy = json.loads((DATA / "policy.json").read_text(encoding="utf-8"))
    for number, section in enumerate(policy["sections"], 1):
        section["anchor"] = anchor(number, section["heading"])
        section["note_blocks"] = blocks(section.get("note", "")) if section.get("note") else []
        for paragraph in section["paragraphs"]:
            paragraph["blocks"] = blocks(paragraph["text"])
            paragraph["depth"] = 1 if paragraph["label"][-1:].isalpha() else 0
    metadata = policy["metadata"]
    metadata["from"] = day(metadata["in-force-from"])
    metadata["review"] = day(metadata["review-by"])
    return policy


POLICY = prepared()
PLAIN = (DATA / "policy.html").read_bytes()
COMPRESSED = (DATA / "policy.html.gz").read_bytes()


@app.get("/policy")
def policy():
    return render_template("policy.html", policy=POLICY, stylesheet="/assets/chaperone.css")


@app.get("/cached")
def cached():
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        return Response(COMPRESSED, content_type=HTML, headers={"Content-Encoding": "gzip"})
    return Response(PLAIN, content_type=HTML)
