"""Somebody joins, is asked to acknowledge the policy, chooses a password, and leaves again."""

import re

from cast import JOINER, OFFICE
from checks import check, require


@check("a joiner is added, is asked at once, acknowledges by the letter's link, and chooses a password")
def join(school):
    dev = school.present(OFFICE)
    dev.open("/people")
    dev.press("Add somebody")
    dev.fill("Name", JOINER.name)
    dev.choose("Employee")
    dev.select("What they do", "Teacher")
    dev.fill("School e-mail address", JOINER.email)
    dev.fill("First day", school.day(-3))
    dev.press("Add this person")
    dev.sees("Hannah Ormsby is on the list now", "Asked until", "Read and acknowledge the policy")

    hannah = school.somebody(JOINER)
    hannah.open(school.mail.link(JOINER.email, "read a policy"))
    hannah.press("Yes, go on")
    school.reads_and_acknowledges(hannah)
    dev.page.reload()
    dev.sees("Acknowledged")

    school.comes_in(JOINER, by=dev)
    hannah = school.present(JOINER)
    hannah.open("/today")
    hannah.sees("Nothing needs you today")
    hannah.finds_shut("/people", "/record", "/policies")


@check("a leaver is signed out, does not come in any more, and is let in again when it was a mistake")
def leave(school):
    dev, hannah = school.present(OFFICE), school.present(JOINER)
    hannah.open("/duties")
    dev.open("/people")
    dev.press(JOINER.name)
    page = dev.page.url
    dev.press("Record that they are leaving")
    dev.fill("Their last day", school.day(-1))
    dev.press("Record that they are leaving")
    dev.sees("left")
    hannah.finds_shut("/duties", "/acknowledge")
    hannah.signs_in(JOINER.email, JOINER.password)
    require("/sign-in" in hannah.page.url, "somebody who left signs in")
    dev.open("/people")
    require(JOINER.name not in dev.words, "somebody who left stands on the list of people still")

    dev.page.goto(page)
    dev.press(re.compile("Take it back|They are staying|is staying"))
    hannah.signs_in(JOINER.email, JOINER.password)
    hannah.sees("Needs you today")
