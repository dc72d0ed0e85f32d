"""Walks through a running Chaperone in a real browser and looks at every page.

    .venv/bin/python Tests/Browser/run.py http://127.0.0.1:8080 [WORD…]

It starts nothing: the address comes as an argument. With words, only the checks whose names contain
one of them run. Screenshots go to var/screenshots.
"""

import sys
import time
import traceback

import journeys
import page_checks
from browser import ROOT, Browser
from checks import ALL, Failure, Skipped


def main() -> int:
    if len(sys.argv) < 2 or not sys.argv[1].startswith("http://127.0.0.1:"):
        print(__doc__)
        print("The address must be one on this machine, such as http://127.0.0.1:8080")
        return 2
    assert journeys and page_checks  # imported for the checks they register
    base, words = sys.argv[1].rstrip("/"), sys.argv[2:]
    chosen = [c for c in ALL if not words or any(word in c.name for word in words)]
    failed = skipped = 0
    with Browser(base) as browser:
        for check in chosen:
            began = time.monotonic()
            browser.doing = check.name
            try:
                check.run(browser)
                verdict = "ok    "
            except Skipped as reason:
                skipped += 1
                verdict, report = "skipped", str(reason)
            except Failure as failure:
                failed += 1
                verdict = "FAILED"
                report = str(failure)
            except Exception as error:  # one broken check must not hide the others
                failed += 1
                verdict = "FAILED"
                report = where_and_what(error)
            print(f"{verdict} {check.name} ({time.monotonic() - began:.1f} s)", flush=True)
            if verdict != "ok    ":
                print("       " + report.strip().replace("\n", "\n       "), flush=True)
    print(f"{len(chosen) - failed - skipped} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not chosen else 0


def where_and_what(error: Exception) -> str:
    """The line of the check that met the error, and the error without the browser's long log."""
    here = str(ROOT / "Tests")
    frames = [frame for frame in traceback.extract_tb(error.__traceback__)
              if frame.filename.startswith(here) and frame.name != "main"]
    what = str(error).split("Call log:")[0].split("Aria snapshot:")[0].strip()
    return "".join(f"{f.filename}:{f.lineno}: {f.line}\n" for f in frames[:1]) + f"{type(error).__name__}: {what}"


if __name__ == "__main__":
    sys.exit(main())
