"""A new version is brought in, signed by head and chair in their own names, and asks those whom it concerns."""

from browser import ROOT
from cast import CHAIR, DEPUTY, HEAD, OFFICE, TEACHER
from checks import check, require

POLICY = ROOT / "Policies" / "social-media.policy.md"
CHANGES = [
    ("- id: p26-not-alone\n  must-not:", "- id: p26-not-alone\n  advised-against:"),
    ('version: "2025-06"', 'version: "2026-09"'),
]


def next_years_text() -> bytes:
    """The model policy, softer about answering what somebody wrote about the school in public."""
    text = POLICY.read_text(encoding="utf-8")
    for old, new in CHANGES:
        require(text.count(old) == 1, f"the model policy does not have “{old}” once")
        text = text.replace(old, new)
    return text.encode()


def sign(visitor, office):
    visitor.open("/today")
    visitor.press("Sign version 2026-09 of the policy")
    visitor.press("Sign")
    visitor.choose("I have read the whole text")
    visitor.fill("Your name", visitor.name)
    visitor.press(f"Sign as {office}")
    visitor.sees(f"Signed by the {office}.* Done")


@check("a new version is looked through, signed by head and chair, and published")
def publish(school):
    dev, grace = school.present(OFFICE), school.present(HEAD)
    dev.open("/policies")
    dev.press("Bring in a new version")
    dev.choose("Choose a file of our own")
    text = {"name": "next.policy.md", "mimeType": "text/markdown", "buffer": next_years_text()}
    dev.page.get_by_label("If it is a file, choose it here").set_input_files([text])
    dev.press("Read the text")
    dev.sees("Version 2026-09")
    dev.press("What changes against the version in force")
    dev.sees("answer a public post", "Before: No", "After: Advised against")
    dev.press("Back to")
    dev.press("Start the review")
    dev.press("Confirm the roles")
    dev.select("A member of the senior leadership team", DEPUTY.name)
    dev.press("These are right")
    sign(grace, "headteacher")
    ruth = school.comes_in(CHAIR, by=dev)
    dev.open("/policies")
    dev.press("2026-09")
    require("Publish it" not in dev.words, "the policy can be published with one signature")
    sign(ruth, "chair of governors")
    dev.page.reload()
    dev.press("Publish it")
    dev.fill("In force from", school.day())
    dev.fill("To be acknowledged by", school.day(14))
    dev.press("Publish it")
    dev.open("/policies")
    dev.sees("In force Version 2026-09", "Superseded")


@check("the new version asks those whose answers change, and tells each what changed")
def read_what_changed(school):
    priya = school.present(TEACHER)
    priya.open("/today")
    priya.press("Read what changed in the policy and acknowledge it")
    priya.sees("What changed", "answer a public post")
    school.reads_and_acknowledges(priya)
    priya.sees("2026-09")
    priya.open("/policy")
    require("2026-09" in priya.page.locator("footer").inner_text(), "the policy is not the new one")
    grace = school.present(HEAD)
    grace.open("/today")
    require(
        "Read what changed" not in grace.words,
        "the head is asked, although no answer changes for a senior leader")
