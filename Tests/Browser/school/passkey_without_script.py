"""Without JavaScript there are no passkeys, and everything else is there."""

from checks import check, require


@check("without JavaScript the page of passkeys says so, and leads to the password")
def lead_on(school):
    stranger = school.another("somebody without JavaScript")
    stranger.open("/sign-in/passkey")
    stranger.sees("cannot use passkeys here", "need JavaScript")
    require(not stranger.page.get_by_role("button", name="Use my passkey").is_visible(), "a button that does nothing")
    stranger.press("Sign in with a password")
    require(stranger.path == "/sign-in", f"it leads to {stranger.path}")
    stranger.close()
