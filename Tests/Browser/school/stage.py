"""The school in which the journeys happen: one program, one folder, one letter box, and people at their browsers."""

import datetime
import re

from browser import PATIENCE
from checks import Skipped, require
from mail import Mail
from playwright.sync_api import expect
from served import Served
from visitor import Visitor


class School:
    """A school from its first minute, in browsers with or without JavaScript."""

    def __init__(self, chromium, chaperone, folder, log, script):
        expect.set_options(timeout=PATIENCE)
        self.chromium, self.script = chromium, script
        self.mail = Mail()
        self.served = Served(chaperone, folder, log, self.mail)
        self.people: dict[str, Visitor] = {}
        self.sheets: dict[str, str] = {}
        self.recovery_codes: dict[str, list[str]] = {}

    def __enter__(self):
        self.served.__enter__()
        return self

    def __exit__(self, *_):
        for visitor in self.people.values():
            visitor.close()
        self.served.__exit__()
        self.mail.shutdown()

    def somebody(self, member, viewport=None) -> Visitor:
        """A new browser in which nobody is signed in, on that person's desk."""
        if member.name in self.people:
            self.people[member.name].close()
        visitor = Visitor(self.chromium, self.served.base, member.name, self.script, viewport)
        self.people[member.name] = visitor
        return visitor

    def another(self, member) -> Visitor:
        """One more browser of somebody; whoever opens it closes it."""
        return Visitor(self.chromium, self.served.base, member.name, self.script)

    def present(self, member) -> Visitor:
        """Somebody who came in during an earlier journey and is signed in still."""
        if member.name not in self.people:
            raise Skipped(f"{member.name} has not come in: an earlier journey failed")
        return self.people[member.name]

    def day(self, offset=0) -> str:
        """A day from today on, as people write it."""
        day = datetime.date.today() + datetime.timedelta(days=offset)
        return f"{day.day}/{day.month}/{day.year}"

    def comes_in(self, member, by) -> Visitor:
        """Lets somebody in for the first time: the office makes a link, and they choose a password by it."""
        by.open("/people")
        by.press(member.name)
        by.press("Help them to sign in")
        by.press("Make a link")
        link = re.search(r"https?://[^/]+(/sign-in/by/\S+)", by.words)[1]
        visitor = self.somebody(member)
        visitor.open(link)
        visitor.press("Yes, go on")
        visitor.chooses_password(member.password)
        self.keep_sheet(visitor)
        visitor.press("I have it on paper")
        if "/sign-in/second-factor" in visitor.page.url:
            self.sets_up_second_step(visitor)
        return visitor

    def sets_up_second_step(self, visitor):
        """Takes an authenticator, and keeps the codes on paper."""
        visitor.takes_authenticator()
        visitor.sees("recovery codes")
        self.recovery_codes[visitor.name] = visitor.page.locator(".codes code").all_inner_texts()
        visitor.press("I have them on paper")

    def keep_sheet(self, visitor):
        """Keeps the recovery sheet that is on the screen."""
        visitor.sees("Your recovery sheet")
        self.sheets[visitor.name] = visitor.words

    def reads_and_acknowledges(self, visitor):
        """Reads what binds one, answers the questions, whatever the answers, and acknowledges."""
        visitor.press(re.compile("^Go on to .* question"))
        questions = visitor.page.locator("main form fieldset")
        for index in range(questions.count()):
            visitor.clicks += 1
            questions.nth(index).get_by_role("radio").first.check()
        visitor.press("Show me what is right")
        visitor.press("I acknowledge it")
        visitor.sees("You have acknowledged")
