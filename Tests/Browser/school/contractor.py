"""A contractor has no account: a link in a letter leads to the one thing that the school asks."""

from cast import CONTRACTOR
from checks import check

SHUT = ["/today", "/people", "/duties", "/record", "/policies", "/acknowledge/campaigns", "/sign-in/sessions"]


@check("a contractor's link leads to the policy and its receipt, again too, and to nothing else")
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
    # Whoever began to read on the bus goes on at school; a link that nobody was given opens nothing.
    at_school = school.somebody(CONTRACTOR)
    at_school.open(link)
    at_school.press("Yes, go on")
    at_school.sees("acknowledged")
    at_school.finds_shut(*SHUT, link[:-4] + "AAAA")
