"""What a school prints: A4, no navigation, nothing blank, and what has to stay together does."""

import re
import subprocess

from browser import SCREENSHOTS
from checks import check, require_none


def printed(visitor, name):
    """The open page as a PDF: its size, and the text of each sheet."""
    paper = SCREENSHOTS / f"paper-{name}.pdf"
    visitor.page.emulate_media(media="print")
    visitor.page.pdf(path=paper, prefer_css_page_size=True, print_background=False)
    about = subprocess.run(["pdfinfo", paper], capture_output=True, text=True, check=True).stdout
    text = subprocess.run(
        ["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
    visitor.page.emulate_media(media="screen")
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", about)
    return (round(float(size[1])), round(float(size[2]))), text.split("\f")[:-1]


@check("what a school prints looks made for paper")
def print_them(demonstration):
    wrong = []
    teacher = demonstration.teacher()
    dev, priya = demonstration.looks_in("Dev Kaur"), demonstration.looks_in(teacher)
    dev.open("/acknowledge/campaigns")
    dev.press("Version")
    campaign = dev.path
    for visitor, path, name, most in (
        (dev, campaign + "/sheet", "sheet", 6), (dev, campaign, "campaign", 3), (dev, "/people", "people", 3),
        (dev, "/people/roles", "roles", 5), (dev, "/duties/school", "duties", 2), (dev, "/record", "record", 5),
        (dev, "/policies", "policies", 2), (priya, "/acknowledge", "reading", 4), (dev, "/acknowledge/receipt", "receipt", 1),
    ):
        visitor.open(path)
        size, sheets = printed(visitor, name)
        if abs(size[0] - 595) > 2 or abs(size[1] - 842) > 2:
            wrong.append(f"{name} is printed on {size}, not on A4")
        if len(sheets) > most:
            wrong.append(f"{name} takes {len(sheets)} sheets, more than {most}")
        wrong += [f"sheet {index + 1} of {name} is blank" for index, text in enumerate(sheets) if len(text.strip()) < 40]
        for screen_only in ("Skip to the main text", "Sign out", "May I?"):
            if any(screen_only in text for text in sheets):
                wrong.append(f"“{screen_only}” is printed with {name}")
    require_none(wrong)
