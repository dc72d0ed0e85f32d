"""Whoever has no e-mail address reads at the computer in the staff room, with the code on a slip of paper."""

import re

from cast import ASSISTANT, OFFICE
from checks import check, require


@check("somebody without e-mail acknowledges at a shared computer with a code from the printed sheet")
def acknowledge_with_a_code(school):
    dev = school.present(OFFICE)
    dev.open("/acknowledge/campaigns")
    dev.press("Version")
    dev.press("Print the sheet to be signed")
    slip = dev.page.locator(".slips__slip", has_text=ASSISTANT.name)
    code = slip.locator("code").inner_text()
    address = re.search(r"https?://[^/]+(/\S+)", slip.inner_text())[1]

    joel = school.somebody(ASSISTANT)
    joel.open(address)
    joel.fill("Your code", "aaaa aaaa")
    joel.press("Go on")
    joel.sees("No name on this sheet has that code")
    joel.fill("Your code", code)
    joel.press("Go on")
    school.reads_and_acknowledges(joel)
    joel.sees("Joel Okoro", "On a shared computer")
    # Closing the page is all that it takes to leave: the next one finds nobody's things here.
    joel.finds_shut("/today", "/acknowledge/receipt", "/sign-in/sessions")
    joel.open(address)
    require(ASSISTANT.name not in joel.words, "the next one at the computer reads who was there before")
