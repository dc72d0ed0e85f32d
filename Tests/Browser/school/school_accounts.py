"""The school's own accounts elsewhere: in by them, turned away by them, and asked by them once more."""

import contextlib
import re
import sqlite3

from cast import HEAD, NEWCOMER, OFFICE, Member
from checks import check, require

STRANGER = Member("Alex Marsh", "alex.marsh@elsewhere.example")
WITH = "Sign in with Larkfield accounts"


def chooses(visitor, name):
    """Says who one is at the provider, and waits until the program has led on from there."""
    visitor.page.get_by_role("button", name=name).click()
    visitor.page.wait_for_url(re.compile(r"^http://localhost:\d+/(?!sign-in/with/)"))


def is_told(visitor, name, *texts):
    """Says who one is at the provider, and reads why that opens no door here."""
    visitor.press(name)
    visitor.sees("You are not signed in yet", *texts)
    visitor.press("Try again with Larkfield accounts")
    visitor.sees("Who are you?")
    visitor.finds_shut("/today")


@check("the head signs in with the school's account elsewhere and the second step here")
def sign_in(school):
    authenticator = school.present(HEAD).authenticator
    school.accounts_elsewhere(HEAD, NEWCOMER, STRANGER)
    require("It has to lead back to http://localhost" in school.served.said(), "the way back is not printed")
    grace = school.somebody(HEAD)
    grace.authenticator = authenticator
    grace.page.goto(grace.base + "/people")
    grace.press(WITH)
    chooses(grace, HEAD.name)
    second_step = grace.path
    require(second_step.startswith("/sign-in/code?next="), f"after the provider the head is at {second_step}")
    grace.finds_shut("/today")
    grace.open(second_step)
    grace.fill("Your code from the authenticator", authenticator.code())
    grace.press("Go on")
    require(grace.path == "/people", f"after the second step the head is at {grace.path}, not where they wanted to go")
    grace.open("/today")
    strict = [one["name"] for one in grace.page.context.cookies() if one["sameSite"] == "Strict"]
    require(strict, "the session's cookie is not Strict")
    require(
        not [one for one in grace.page.context.cookies() if "provider" in one["name"]],
        "what was kept for the way back was not taken away")


@check("an account that is nobody's here, one without a vouched address, a no and a fault are told in words")
def turned_away(school):
    stranger = school.somebody(STRANGER)
    stranger.open("/sign-in")
    stranger.press(WITH)
    is_told(stranger, STRANGER.name, "not on the school's list", "Ask the school office")
    stranger.open("/sign-in")
    stranger.press(WITH)
    is_told(stranger, "Nobody", "was not allowed to tell us who you are", "Sign in with a password")

    school.elsewhere.add(Member("Head by hearsay", HEAD.email), is_verified=False)
    stranger.open("/sign-in")
    stranger.press(WITH)
    is_told(stranger, "Head by hearsay", "does not vouch for an e-mail address")

    school.elsewhere.is_broken = True
    stranger.open("/sign-in")
    stranger.press(WITH)
    is_told(stranger, HEAD.name, "did not work. Try again in a minute")
    school.elsewhere.is_broken = False


@check("somebody who never chose a password confirms who they are at the provider, in place of the old session")
def confirm(school):
    dev = school.present(OFFICE)
    dev.open("/people")
    dev.press("Add somebody")
    dev.fill("Name", NEWCOMER.name)
    dev.choose("Employee")
    dev.select("What they do", "Teacher")
    dev.fill("School e-mail address", NEWCOMER.email)
    dev.fill("First day", school.day(-1))
    dev.press("Add this person")

    owen = school.somebody(NEWCOMER)
    owen.open("/sign-in")
    owen.press(WITH)
    chooses(owen, NEWCOMER.name)
    require(owen.path == "/sign-in/key/first", f"after the first sign-in one is at {owen.path}")
    owen.sees("Your key for confidential things", "in confidence")
    owen.press("Later")
    require(owen.path == "/today", f"after putting the key off one is at {owen.path}")
    owen.sees("Needs you today")
    eleven_minutes_pass(school)
    owen.open("/sign-in/sessions")
    owen.press("Set up your second step")
    owen.sees("Confirm that it is you", "You have no password here")
    owen.press(f"{WITH} again")
    chooses(owen, NEWCOMER.name)
    require(owen.path == "/sign-in/second-factor", f"after confirming one is at {owen.path}")
    owen.sees("Set up your second step")
    owen.open("/sign-in/sessions")
    owen.sees("You are signed in nowhere else")


def eleven_minutes_pass(school):
    """Whoever proved who they are did so a while ago."""
    with contextlib.closing(sqlite3.connect(school.folder / "chaperone.sqlite", timeout=10)) as database, database:
        database.execute("update session set proved_at = proved_at - ?", (11 * 60 * 1_000_000,))
