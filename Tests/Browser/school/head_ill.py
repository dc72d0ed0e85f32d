"""The head is ill: the deputy stands in for a time, does what the head does, and stops when it is over."""

import re

from cast import DEPUTY, HEAD, OFFICE
from checks import check, require

OF_THE_HEAD = ["/people", "/duties/school", "/policies", "/record"]


@check("while the head is ill the deputy stands in, sees what the head sees, and no more afterwards")
def stand_in(school):
    dev = school.present(OFFICE)
    tom = school.comes_in(DEPUTY, by=dev)
    tom.finds_shut(*OF_THE_HEAD)

    dev.open("/people/roles/headteacher/stand-in")
    dev.select("Who", DEPUTY.name)
    dev.fill("From", school.day(-2))
    dev.fill("Until", school.day(14))
    dev.select("Why", "Illness")
    dev.press("Name this stand-in")
    dev.open("/people/roles")
    dev.sees("Tom Ellery")
    require("llness" not in dev.words, "everybody reads why the head is away")

    tom.open("/today")
    tom.sees("You stand in as headteacher")
    for path in OF_THE_HEAD:
        tom.open(path)
    dev.open("/record")
    dev.sees("Tom Ellery")

    dev.open("/people/roles")
    dev.press("End the term (Headteacher)")
    dev.choose(re.compile(DEPUTY.name))
    dev.fill("Last day", school.day(-1))
    dev.press("End the term")
    tom.finds_shut(*OF_THE_HEAD)
    grace = school.present(HEAD)
    grace.open("/people")
