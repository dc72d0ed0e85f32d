"""Lives through a school's first weeks in a real browser, and looks at every page of the demonstration.

    .venv/bin/python Tests/Browser/run_school.py .build/debug/chaperone

It starts the program on folders of its own under var/journeys, and ends it again. Three parts run side by side: the
journeys without JavaScript, the same with it, and the demonstration; name one to run it alone, with words of the checks
that it should run (a journey may need those before it):

    .venv/bin/python Tests/Browser/run_school.py .build/debug/chaperone without-script
"""

import importlib
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "school")]

from playwright.sync_api import sync_playwright  # noqa: E402 (after the folder of the journeys is known)

from browser import ROOT, SCREENSHOTS, launch  # noqa: E402
from checks import ALL  # noqa: E402
from running import run_all  # noqa: E402
from stage import Demonstration, School  # noqa: E402

FOLDER, LOGS = ROOT / "var" / "journeys", ROOT / "var" / "log"
# In the order in which things happen at a school.
JOURNEYS = [
    "setting_up", "shared_computer", "contractor", "letter_that_came_back", "lost_second_factor", "forgotten_password", "joining_and_leaving",
    "new_version", "head_ill", "starting_again", "school_accounts"]
PARTS = {
    "without-script": JOURNEYS + ["passkey_without_script"],
    "with-script": JOURNEYS + ["passkey", "every_page"],
    "demonstration": ["password_duty", "sweep", "paper"]}


def main() -> int:
    if len(sys.argv) < 2 or (len(sys.argv) > 2 and sys.argv[2] not in PARTS):
        print(__doc__)
        return 2
    chaperone = str(pathlib.Path(sys.argv[1]).resolve())
    LOGS.mkdir(parents=True, exist_ok=True)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 2:
        return run_part(chaperone, sys.argv[2], sys.argv[3:])
    shutil.rmtree(FOLDER, ignore_errors=True)
    began, status = time.monotonic(), 0
    running = [
        (part, subprocess.Popen(
            [sys.executable, __file__, chaperone, part], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))
        for part in PARTS]
    for part, program in running:
        print(f"-- {part}", flush=True)
        for line in program.stdout:
            print(line, end="", flush=True)
        status = program.wait() or status
    print(f"All three took {time.monotonic() - began:.0f} s.")
    return status


def run_part(chaperone, part, words) -> int:
    for name in PARTS[part]:
        importlib.import_module(name)
    folder, log = FOLDER / part, LOGS / f"journeys-{part}.log"
    shutil.rmtree(folder, ignore_errors=True)
    stage = Demonstration if part == "demonstration" else School
    chosen = [c for c in ALL if not words or any(word in c.name for word in words)]
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        with stage(chromium, chaperone, folder, log, part != "without-script") as subject:
            return run_all(chosen, subject)


if __name__ == "__main__":
    sys.exit(main())
