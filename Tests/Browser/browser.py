"""Debian's Chromium, driven by keyboard alone and without JavaScript unless a check needs it."""

import pathlib
import re
import urllib.error
import urllib.request
from contextlib import contextmanager

from playwright.sync_api import Locator, Page, expect, sync_playwright

from checks import require

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / "var" / "screenshots"
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATIENCE = 10_000  # milliseconds for anything to appear


def launch(playwright):
    """Debian's Chromium."""
    return playwright.chromium.launch(
        executable_path="/usr/bin/chromium",
        # Chromium's own sandbox does not start for root, and a small /dev/shm makes it crash.
        args=["--no-sandbox", "--disable-dev-shm-usage"],
    )


class Browser:
    """One Chromium for all checks; every check gets a context of its own."""

    def __init__(self, base: str):
        self.base = base
        self.doing = "nothing yet"

    def __enter__(self):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        for old in SCREENSHOTS.glob("*.png"):
            old.unlink(missing_ok=True)
        self._playwright = sync_playwright().start()
        self._chromium = launch(self._playwright)
        expect.set_options(timeout=PATIENCE)
        return self

    def __exit__(self, *_):
        self._chromium.close()
        self._playwright.stop()

    @contextmanager
    def page(self, path: str = "/", viewport=None, script=False, listen=None):
        """A fresh page at a path, closed afterwards. Keyboard work needs no script, axe does.

        `listen` gets the page before it goes anywhere.
        """
        context = self._chromium.new_context(
            viewport=viewport or WIDE,
            java_script_enabled=script,
            locale="en-GB",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        try:
            if listen:
                listen(page)
            response = page.goto(self.base + path)
            require(response and response.ok, f"{path} answered {response and response.status}")
            yield page
        except Exception:
            page.screenshot(path=SCREENSHOTS / f"failed-{file_name(self.doing)}.png", full_page=True)
            raise
        finally:
            context.close()

    def fetch(self, path: str, compressed=False):
        """What the server sends, as (status, headers, body as sent); redirects are followed."""
        headers = {"Accept-Encoding": "gzip"} if compressed else {}
        request = urllib.request.Request(self.base + path, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()


def file_name(name: str) -> str:
    """A name for a file, made of the words of a sentence or an address."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "home"


def is_focused(target: Locator) -> bool:
    return target.evaluate("element => element === document.activeElement")


def tab_to(page: Page, target: Locator, at_most: int = 400) -> None:
    """Presses Tab until the target has the focus, as somebody without a mouse would."""
    target = target.first
    expect(target).to_be_visible()
    for _ in range(at_most):
        if is_focused(target):
            return
        page.keyboard.press("Tab")
    require(False, f"{target} could not be reached with {at_most} presses of Tab on {page.url}")


def follow(page: Page, target: Locator) -> None:
    """Reaches a link or button by keyboard, presses Enter, and waits for the next page."""
    tab_to(page, target)
    with page.expect_navigation(timeout=PATIENCE):
        page.keyboard.press("Enter")
    page.wait_for_load_state("load")


def write(page: Page, field: Locator, text: str) -> None:
    """Reaches a field by keyboard and types over what is in it."""
    tab_to(page, field)
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)


def choose(page: Page, radio: Locator) -> None:
    """Reaches a radio button by Tab and the arrow keys; the first arrow key also selects."""
    radio = radio.first
    name = radio.get_attribute("name")
    focused = page.locator(f"input[type=radio][name='{name}']:focus")
    for _ in range(400):
        if focused.count():
            break
        page.keyboard.press("Tab")
    require(focused.count(), f"the choices of '{name}' could not be reached by Tab on {page.url}")
    page.keyboard.press("Space")
    for _ in range(40):
        if radio.is_checked():
            return
        page.keyboard.press("ArrowDown")
    require(False, f"the arrow keys do not reach {radio}")
