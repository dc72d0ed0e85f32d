"""Looks at every kind of page once: axe at a desk and on a phone, by day and by night, and nothing that scrolls sideways."""

import re

from axe_playwright_python.sync_playwright import Axe

from browser import AXE_TAGS, NARROW, WIDE

OPTIONS = {"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]}
# Each is seen by tests of its own, without a reader's frame around it.
PUBLIC = re.compile(r"^/$|^/(about|compare|findings|may-i|picture|policy)\b")


class Look:
    """What was looked at, and what was wrong with it."""

    def __init__(self):
        self.seen: set[str] = set()
        self.wrong: list[str] = []
        self._axe = Axe()

    def at(self, page) -> None:
        """Looks at a page, unless one made by the same pattern was looked at before."""
        path = re.sub(r"^https?://[^/]+", "", page.url)
        has_errors = page.locator("[aria-invalid]").count() > 0
        kind = pattern(path) + (" with errors" if has_errors else "") + f" “{title(page)}”"
        if kind in self.seen or PUBLIC.match(path):
            return
        self.seen.add(kind)
        before = page.viewport_size
        for viewport, shade in ((NARROW, "dark"), (WIDE, "light")):
            page.set_viewport_size(viewport)
            page.emulate_media(color_scheme=shade)
            for violation in self._axe.run(page, options=OPTIONS).response["violations"]:
                first = violation["nodes"][0]["html"][:160]
                self.wrong.append(f"{kind} ({viewport['width']}-{shade}): {violation['id']}, {violation['help']}: {first}")
        page.set_viewport_size({"width": 320, "height": 640})
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            self.wrong.append(f"{kind} is {width} px wide in a window of 320 px")
        page.set_viewport_size(before)


def title(page) -> str:
    """The first words of the title, since one address may show several things; names of people left out."""
    return re.sub(r"\d[\w-]*", "", page.title().split("–")[0].split(" - ")[0])[:24].strip()


def pattern(path: str) -> str:
    """An address without what is different in each of its kind."""
    path = path.split("?")[0].split("#")[0]
    path = re.sub(r"/(by|at|roles|calendar)/[^/]+", r"/\1/…", path)
    return re.sub(r"/[0-9a-hjkmnp-tv-z]{26}(?=/|$)|/\d+\w?(?=/|$)", "/…", path)
