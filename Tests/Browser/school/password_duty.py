"""The website's password, month after month: done late with the day on which it was changed, and never typed here."""

from checks import check, require


@check("the monthly password duty is late for the provider, its leaders see it, and it is done late")
def do_it_late(demonstration):
    sam = demonstration.looks_in("Sam Birch")
    sam.sees("Website password", "Late")
    dev = demonstration.looks_in("Dev Kaur")
    dev.open("/duties/school?state=late")
    dev.sees("Website password", "Sam Birch, website provider")

    sam.press("Website password")
    sam.sees(
        "We never ask for it", "The National Cyber Security Centre advises against",
        "Your policy still asks for a change every month")
    require(sam.page.locator("main input[type=password]").count() == 0, "a password is asked for")
    sam.fill("Done on", demonstration.day(1))
    sam.press("Yes, it is done")
    sam.sees("Something needs your attention")
    sam.fill("Done on", demonstration.day())
    sam.press("Yes, it is done")
    sam.sees("Done")
    sam.open("/today")
    require("Late" not in sam.words, "what was done stands as late still")
    dev.page.reload()
    dev.sees("No duty matches")


@check("the record tells which months were done in time and which late")
def read_the_months(demonstration):
    dev = demonstration.looks_in("Dev Kaur")
    dev.open("/record?about=deadlines.")
    dev.sees("website password.* was done on .*, late", "Sam Birch said that")
