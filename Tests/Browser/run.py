"""Walks through a running Chaperone in a real browser and looks at every page.

    .venv/bin/python Tests/Browser/run.py http://127.0.0.1:8080 [WORD…]

It starts nothing: the address comes as an argument. With words, only the checks whose names contain
one of them run. Screenshots go to var/screenshots.
"""

import sys

import journeys
import page_checks
from browser import Browser
from checks import ALL
from running import run_all


def main() -> int:
    if len(sys.argv) < 2 or not sys.argv[1].startswith("http://127.0.0.1:"):
        print(__doc__)
        print("The address must be one on this machine, such as http://127.0.0.1:8080")
        return 2
    assert journeys and page_checks  # imported for the checks they register
    base, words = sys.argv[1].rstrip("/"), sys.argv[2:]
    with Browser(base) as browser:
        return run_all([c for c in ALL if not words or any(word in c.name for word in words)], browser)


if __name__ == "__main__":
    sys.exit(main())
