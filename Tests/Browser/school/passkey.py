"""The head's passkey, on a computer of the school: added, used alone and after the password, and removed."""

from cast import HEAD
from checks import check, require

NAME = "Head’s office"


@check("a head adds a passkey at a school computer, and signs in with it alone")
def add(school):
    grace = school.present(HEAD)
    grace.gets_passkey_device()
    grace.open("/sign-in/sessions")
    grace.press("Your passkeys")
    grace.sees("You have no passkey yet")
    grace.press("Add a passkey for this computer")
    if "/sign-in/confirm" in grace.page.url:
        grace.fill("Your code from the authenticator", grace.authenticator.code())
        grace.press("Confirm and go on")
    grace.sees("Only where you have a login of your own")
    require("cannot use passkeys" not in grace.words, "the page says that there are no passkeys, and there are")
    grace.fill("What you call this computer", NAME)
    grace.press("Add the passkey")
    grace.sees("Your passkeys", NAME)

    grace.press("Sign out", grace.page.locator("header"))
    grace.finds_shut("/today")
    grace.open("/sign-in?next=/people")
    grace.press("Sign in with a passkey")
    grace.press("Use my passkey")
    require(grace.path == "/people", f"the passkey leads to {grace.path}")


@check("the same passkey is the second step after the password, and confirms who one is")
def second_step(school):
    grace = school.present(HEAD)
    grace.press("Sign out", grace.page.locator("header"))
    grace.signs_in(HEAD.email, HEAD.password)
    grace.finds_shut("/today")
    grace.open("/sign-in/code")
    grace.press("Use your passkey")
    grace.press("Use my passkey")
    grace.sees("Needs you today")
    grace.open("/sign-in/confirm?before=recoveryCodes")
    grace.press("Use your passkey instead")
    grace.press("Use my passkey")
    require(grace.path == "/sign-in/recovery-codes", f"after the passkey it goes on to {grace.path}")


@check("who has no passkey on this computer reads what to do, and nothing is sent")
def without_one(school):
    stranger = school.another("somebody without a passkey")
    stranger.gets_passkey_device()
    stranger.open("/sign-in/passkey")
    stranger.page.get_by_role("button", name="Use my passkey").click()
    stranger.page.get_by_text("The browser gave no passkey").wait_for()
    require(stranger.path == "/sign-in/passkey", "the form was sent without a passkey")
    stranger.close()


@check("a passkey that was removed lets nobody in, though the computer has it still")
def remove(school):
    grace = school.present(HEAD)
    grace.open("/sign-in/passkeys")
    grace.press("Remove it")
    grace.sees("Remove this passkey")
    grace.press("Remove it")
    grace.sees("You have no passkey yet")
    grace.press("Sign out", grace.page.locator("header"))
    grace.open("/sign-in/passkey")
    grace.press("Use my passkey")
    grace.sees("That passkey did not work here")
    grace.finds_shut("/today")
