"""The website's password, month after month: late, done with the day on which it was changed, and never typed here."""

from checks import check, require

OWNER = "Sam Birch, website provider"


@check("the monthly password duty is late for the provider, the office sees it, and it is done late")
def do_it_late(demonstration):
    live_through_it(demonstration, script=True)


@check("without JavaScript, in a school of its own, it is late, seen and done the same way")
def do_it_late_without_script(demonstration):
    with demonstration.another_school("without-script") as school:
        live_through_it(school, script=False)


def live_through_it(demonstration, script):
    sam = demonstration.looks_in("Sam Birch", script=script)
    dev = demonstration.looks_in("Dev Kaur", script=script)
    sam.sees("Website password", "Late")
    dev.open("/duties/school?state=late")
    dev.sees("Website password", OWNER)

    sam.press("Website password")
    sam.sees(
        "We never ask for it", "The National Cyber Security Centre advises against",
        "Your policy still asks for a change every month")
    require(sam.page.locator("main input[type=password]").count() == 0, "a password is asked for")
    sam.fill("Done on", demonstration.day(1))
    sam.press("Yes, it is done")
    sam.sees("Something needs your attention")
    say_done(sam, demonstration.day())
    # In the first days of a month two of them may be late.
    sam.open("/today")
    if "Late" in sam.words:
        sam.press("Website password")
        say_done(sam, demonstration.day())
        sam.open("/today")
    require("Late" not in sam.words, "what was done stands as late still")
    dev.page.reload()
    require(OWNER not in dev.words, "what was done stands as late at the office still")


def say_done(sam, day):
    sam.fill("Done on", day)
    sam.press("Yes, it is done")
    sam.sees("Done")


@check("the record tells which months were done in time and which late")
def read_the_months(demonstration):
    dev = demonstration.looks_in("Dev Kaur")
    dev.open("/record?about=deadlines.")
    in_time, late = "Sam Birch said that “[Ww]ebsite password” was done on [^,]+\\.", "[Ww]ebsite password” was done on [^.]+, late"
    dev.sees(late)
    for _ in range(8):
        # Far back in the year it was done in time.
        if dev.reads(in_time):
            return
        dev.press("Next page")
    dev.sees(in_time)
