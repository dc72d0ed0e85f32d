"""The schools in which the journeys happen: a program, a folder, and people at their browsers."""

import datetime
import re
import shutil
import subprocess

from browser import SCREENSHOTS, file_name
from cast import OFFICE
from checks import Failure, Skipped
from looking import Look
from mail import Mail
from playwright.sync_api import expect
from provider import Provider
from served import Served
from visitor import PATIENCE, Visitor


class Stage:
    """One program on one folder, and people at browsers with or without JavaScript."""

    def __init__(self, chromium, chaperone, folder, log, script):
        expect.set_options(timeout=PATIENCE)
        self.chromium, self.chaperone, self.script, self.folder = chromium, chaperone, script, folder
        self.doing = "nothing yet"
        self.people: dict[str, Visitor] = {}
        self.look = Look()
        self.served = None
        self.log = log

    def __exit__(self, *_):
        for visitor in self.people.values():
            visitor.close()
        if self.served:
            self.served.__exit__()

    def day(self, offset=0) -> str:
        """A day from today on, as people write it."""
        day = datetime.date.today() + datetime.timedelta(days=offset)
        return f"{day.day}/{day.month}/{day.year}"

    def browser_of(self, name, script=None) -> Visitor:
        """A new browser in which nobody is signed in."""
        if name in self.people:
            self.people[name].close()
        self.people[name] = self.another(name, script)
        return self.people[name]

    def another(self, name, script=None) -> Visitor:
        """One more browser of somebody, with JavaScript or without as the others where nobody says; whoever opens it closes it."""
        script = self.script if script is None else script
        # axe needs JavaScript.
        return Visitor(self.chromium, self.served.base, name, script, self.look if script else None)

    def picture_failure(self):
        """What everybody has on the screen."""
        for name, visitor in self.people.items():
            visitor.page.screenshot(path=SCREENSHOTS / f"failed-{file_name(name + ' ' + self.doing)}.png", full_page=True)


class Demonstration(Stage):
    """The demonstration school, in which one looks in as somebody without a password."""

    def __enter__(self):
        made = subprocess.run([self.chaperone, "demo", "--data", str(self.folder)], capture_output=True, text=True)
        if made.returncode:
            raise Failure(f"the demonstration was not made:\n{made.stdout}{made.stderr}")
        self.served = Served(self.chaperone, self.folder, self.log).__enter__()
        return self

    def another_school(self, name):
        """One more demonstration, in which nobody has done anything yet."""
        folder = self.folder.parent / f"{self.folder.name}-{name}"
        shutil.rmtree(folder, ignore_errors=True)
        log = self.log.with_name(f"{self.log.stem}-{name}.log")
        return Demonstration(self.chromium, self.chaperone, folder, log, self.script)

    def teacher(self) -> str:
        """Who is offered for those without a role, after everybody who has one."""
        visitor = self.browser_of("Dev Kaur")
        visitor.open("/demonstration")
        names = re.findall(r"Look in as ([^\n]+)", visitor.words)
        return names[-1].strip()

    def looks_in(self, name, script=None) -> Visitor:
        """Somebody's pages."""
        visitor = self.browser_of(name, script)
        visitor.open("/demonstration")
        visitor.press(f"Look in as {name}")
        return visitor


class School(Stage):
    """A school from its first minute."""

    def __enter__(self):
        self.mail = Mail()
        self.elsewhere = None
        self.sheets: dict[str, str] = {}
        self.recovery_codes: dict[str, list[str]] = {}
        self.served = Served(self.chaperone, self.folder, self.log, self.mail).__enter__()
        return self

    def __exit__(self, *_):
        super().__exit__()
        self.mail.shutdown()
        if self.elsewhere:
            self.elsewhere.shutdown()

    def somebody(self, member) -> Visitor:
        """A new browser of one of the cast."""
        return self.browser_of(member.name)

    def starts_again(self):
        """Stops the program and starts it on the same folder and port."""
        self.served.__exit__()
        self.served.__enter__()

    def accounts_elsewhere(self, *members):
        """Gives some of the cast accounts at a provider with which the school signs in from now on."""
        self.elsewhere = Provider()
        for member in members:
            self.elsewhere.add(member)
        self.elsewhere.write_settings(self.folder)
        self.starts_again()

    def verifies_record(self):
        """Has the program check a copy of the record that the office takes."""
        dev = self.present(OFFICE)
        dev.open("/record/checkpoints")
        key = dev.page.locator("main dd code").first.inner_text()
        copy = dev.page.request.get(self.served.base + "/record/export.txt")
        if "/sign-in/confirm" in copy.url:
            dev.open("/sign-in/confirm?before=record")
            dev.fill("Your password", OFFICE.password)
            dev.press("Confirm and go on")
            copy = dev.page.request.get(self.served.base + "/record/export.txt")
        file = self.folder.parent / f"{self.folder.name}-record.txt"
        file.write_bytes(copy.body())
        said = subprocess.run(
            [self.chaperone, "record", "verify", str(file), "--key", key], capture_output=True, text=True)
        if said.returncode:
            raise Failure(f"the record does not verify:\n{said.stdout}{said.stderr}")

    def present(self, member) -> Visitor:
        """Somebody who came in during an earlier journey and is signed in still."""
        if member.name not in self.people:
            raise Skipped(f"{member.name} has not come in: an earlier journey failed")
        return self.people[member.name]

    def comes_in(self, member, by) -> Visitor:
        """Lets somebody in for the first time: the office makes a link, and they choose a password by it."""
        by.open("/people")
        by.press(member.name)
        by.press("Help them to sign in")
        self.mail.forget(member.email, "Your access")
        by.press("Make a link")
        link = self.mail.link(member.email, "Your access")
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
        self.sheets[visitor.name] = " ".join(visitor.page.locator(".codes code").all_inner_texts())

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
