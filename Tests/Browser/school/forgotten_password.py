"""A teacher chooses a password, forgets it, and chooses another by a letter's link."""

import re

from cast import OFFICE, TEACHER, Member
from checks import check, require


@check("a forgotten password is replaced by a letter's link, and the old one opens nothing")
def forget(school):
    priya = school.comes_in(TEACHER, by=school.present(OFFICE))
    priya.press("Read the policy and acknowledge it")
    school.reads_and_acknowledges(priya)
    elsewhere = school.another(TEACHER.name)
    elsewhere.signs_in(TEACHER.email, TEACHER.password)
    elsewhere.sees("Needs you today")

    priya.press("Sign out", priya.page.locator("header"))
    priya.sees("You are signed out")
    priya.signs_in(TEACHER.email, "not the one that it was")
    priya.sees("Something needs your attention")
    priya.press(re.compile("forgotten password"))
    priya.fill("Your school e-mail address", TEACHER.email)
    priya.choose("Let me choose a new password")
    priya.press("Send me a link")
    link = school.mail.link(TEACHER.email, "Choose a new password")
    priya.open(link)
    priya.press("Yes, go on")
    new = Member(TEACHER.name, TEACHER.email, "lantern biscuit meadow")
    priya.chooses_password(new.password)
    priya.sees("Open your key again")
    priya.fill("Your recovery sheet", school.sheets[TEACHER.name])
    priya.fill("Your password", new.password)
    priya.press("Open my key")
    priya.sees("Your new recovery sheet")
    priya.press("I have it on paper")
    priya.open("/today")
    priya.sees("Needs you today")

    elsewhere.finds_shut("/today")
    elsewhere.signs_in(TEACHER.email, TEACHER.password)
    require("/sign-in" in elsewhere.page.url, "the forgotten password opens the door still")
    elsewhere.finds_shut(link)
    elsewhere.signs_in(new.email, new.password)
    elsewhere.sees("Needs you today")
    elsewhere.close()


@check("asking for a link tells nobody who has an account")
def ask_for_a_stranger(school):
    stranger = school.another(TEACHER.name)
    said = []
    for address in (TEACHER.email, "nobody@elsewhere.example"):
        stranger.open("/sign-in/link")
        stranger.fill("Your school e-mail address", address)
        stranger.press("Send me a link")
        said.append(stranger.words.replace(address, ""))
    require(said[0] == said[1], f"the two answers differ:\n{said[0]}\n{said[1]}")
    school.mail.letter(TEACHER.email, "sign in")
    stranger.close()
