"""A contractor has no account: a link in a letter leads to the one thing that the school asks."""

from cast import CONTRACTOR
from checks import check, require

SHUT = ["/today", "/people", "/duties", "/record", "/policies", "/acknowledge/campaigns", "/sign-in/sessions"]


@check("a contractor's link leads to the policy and its receipt, to nothing else, and works once")
def acknowledge_by_link(school):
    sam = school.somebody(CONTRACTOR)
    link = school.mail.link(CONTRACTOR.email, "read a policy")
    sam.open(link)
    sam.sees("Are you Sam Birch")
    sam.press("Yes, go on")
    sam.sees("What binds you")
    sam.finds_shut(*SHUT)
    sam.open("/acknowledge")
    school.reads_and_acknowledges(sam)
    sam.sees("By a personal link")
    sam.open("/policy")
    stranger = school.somebody(CONTRACTOR)
    require(stranger.is_refused(link), "the link of a letter works a second time")
