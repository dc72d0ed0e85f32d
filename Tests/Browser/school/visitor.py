"""Somebody at a browser of their own, who presses and fills in what the page names."""

import re

from playwright.sync_api import expect

from browser import WIDE
from checks import require
from codes import Authenticator

PATIENCE = 30_000  # milliseconds: a debug build checks a whole policy on some pages


class Visitor:
    """One person's browser: cookies of its own, and a count of what was pressed and filled in."""

    def __init__(self, chromium, base, name, script, look=None):
        self.base, self.name = base, name
        self.clicks = self.fields = 0
        self.authenticator = None
        self._look = look
        self._context = chromium.new_context(
            viewport=WIDE, java_script_enabled=script, locale="en-GB", reduced_motion="reduce")
        self._context.set_default_timeout(PATIENCE)
        self.page = self._context.new_page()

    def close(self):
        self._context.close()

    def open(self, path):
        """Goes to an address, as from a bookmark or a letter."""
        answer = self.page.goto(self.base + path)
        require(answer and answer.ok, f"{path} answered {answer and answer.status} to {self.name}")
        self._looks()

    def is_refused(self, path) -> bool:
        """Whether an address shows this person nothing but an error, or the door."""
        answer = self.page.goto(self.base + path)
        return not answer.ok or self.heading == "Sign in"

    def finds_shut(self, *paths):
        """Requires that none of the addresses shows this person anything."""
        for path in paths:
            require(self.is_refused(path), f"{path} opens for {self.name}")

    def press(self, name, within=None):
        """Presses a button or follows a link, and waits for the next page."""
        self.clicks += 1
        place = within or self.page.locator("main")
        exact = name if isinstance(name, re.Pattern) else re.compile("^" + re.escape(name))
        target = place.get_by_role("button", name=exact).or_(place.get_by_role("link", name=exact)).first
        expect(target, f"{self.name} finds nothing called “{name}” on {self.page.url}").to_be_visible()
        with self.page.expect_navigation():
            target.click()
        self._looks()

    def _looks(self):
        if self._look:
            self._look.at(self.page)

    def fill(self, label, text, within=None):
        """Types into a field."""
        self.fields += 1
        self._field(label, within).fill(text)

    def choose(self, label, within=None):
        """Ticks a box or takes one of several choices."""
        self.clicks += 1
        self._field(label, within).check()

    def select(self, label, option):
        """Takes an entry of a list."""
        self.clicks += 1
        self._field(label, None).select_option(label=option)

    def _field(self, label, within):
        place = within or self.page.locator("main")
        return place.get_by_label(label, exact=isinstance(label, str)).first

    def group(self, legend):
        """The fields under one legend."""
        return self.page.get_by_role("group", name=legend)

    @property
    def path(self) -> str:
        """The address of the page, without the site."""
        return re.sub(r"^https?://[^/]+", "", self.page.url)

    @property
    def heading(self) -> str:
        return self.page.get_by_role("heading", level=1).inner_text()

    @property
    def words(self) -> str:
        return self.page.locator("main").inner_text()

    def reads(self, text) -> bool:
        """Whether the page says something, as a pattern."""
        return bool(re.search(text, " ".join(self.words.split())))

    def sees(self, *texts):
        """Requires that the page says all of these."""
        for text in texts:
            require(
                self.reads(text),
                f"{self.name} does not read “{text}” on {self.page.url}:\n{' '.join(self.words.split())[:600]}")

    # Ways in

    def chooses_password(self, password):
        """Chooses a password on the page that asks for one, and keeps the recovery sheet that follows."""
        self.fill("New password", password)
        self.fill("The same password again", password)
        self.press("Keep this password")

    def signs_in(self, email, password):
        """Signs in with address and password, and with the code where there is an authenticator."""
        self.open("/sign-in")
        self.fill("Your school e-mail address", email)
        self.fill("Password", password)
        # Not with the school's accounts elsewhere, whose link begins with the same words.
        self.press(re.compile("^Sign in$"))

    def gets_passkey_device(self):
        """Gives the computer a part that keeps passkeys, and says that PIN, finger or face was right."""
        devtools = self._context.new_cdp_session(self.page)
        devtools.send("WebAuthn.enable")
        devtools.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
            "isUserVerified": True, "automaticPresenceSimulation": True}})

    def takes_authenticator(self):
        """Gives the key that the page shows to an app, and types its first code."""
        key = self.page.locator(".key__text code").inner_text()
        self.authenticator = Authenticator(key)
        self.fill("Code", self.authenticator.code())
        self.press("Turn on the second step")
