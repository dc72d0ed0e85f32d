"""The head's second step: an authenticator, codes on paper in its place, and the office when both are lost."""

from cast import HEAD, OFFICE
from checks import check, require


@check("a head signs in with a second step, then with a code on paper, which works once")
def use_paper(school):
    grace = school.comes_in(HEAD, by=school.present(OFFICE))
    require(len(school.recovery_codes[HEAD.name]) == 10, "there are not ten recovery codes")
    grace.press("Sign out", grace.page.locator("header"))
    grace.signs_in(HEAD.email, HEAD.password)
    grace.fill("Your code from the authenticator", "000000")
    grace.press("Go on")
    grace.finds_shut("/today")
    grace.signs_in(HEAD.email, HEAD.password)
    grace.fill("Your code from the authenticator", grace.authenticator.code())
    grace.press("Go on")
    grace.sees("Needs you today")
    grace.press("Sign out", grace.page.locator("header"))

    code = school.recovery_codes[HEAD.name].pop(0)
    for attempt in ("first", "second"):
        grace.signs_in(HEAD.email, HEAD.password)
        grace.press("Use a recovery code")
        grace.fill("A recovery code from your sheet", code)
        grace.press("Go on")
        if attempt == "first":
            grace.sees("Needs you today")
            grace.press("Sign out", grace.page.locator("header"))
    require("/sign-in" in grace.page.url, "a code on paper works twice")


@check("who has lost authenticator and codes is helped by the office, and sets the second step up anew")
def lose_both(school):
    grace, dev = school.present(HEAD), school.present(OFFICE)
    dev.open("/people")
    dev.press(HEAD.name)
    dev.press("Help them to sign in")
    dev.press("Reset the second step")
    dev.sees("The second step was reset")
    grace.signs_in(HEAD.email, HEAD.password)
    grace.sees("Set up your second step")
    grace.finds_shut("/today", "/people")
    grace.open("/sign-in/second-factor")
    school.sets_up_second_step(grace)
    grace.sees("Needs you today")
    grace.open("/people")
    grace.open("/today")
    grace.press("Read the policy and acknowledge it")
    school.reads_and_acknowledges(grace)
    dev.open("/record")
    dev.sees("second step")
