"""Runs checks one after the other and says of each what came of it."""

import time
import traceback

from browser import ROOT
from checks import Check, Failure, Skipped


def run_all(chosen: list[Check], subject) -> int:
    """The exit status; `subject` is what every check gets, and is told which one begins."""
    failed = skipped = 0
    for check in chosen:
        began = time.monotonic()
        subject.doing = check.name
        try:
            check.run(subject)
            verdict, report = "ok    ", ""
        except Skipped as reason:
            skipped += 1
            verdict, report = "skipped", str(reason)
        except Failure as failure:
            failed += 1
            verdict, report = "FAILED", str(failure)
        except Exception as error:  # one broken check must not hide the others
            failed += 1
            verdict, report = "FAILED", where_and_what(error)
        if verdict == "FAILED" and hasattr(subject, "picture_failure"):
            subject.picture_failure()
        print(f"{verdict} {check.name} ({time.monotonic() - began:.1f} s)", flush=True)
        if report:
            print("       " + report.strip().replace("\n", "\n       "), flush=True)
    print(f"{len(chosen) - failed - skipped} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed or not chosen else 0


def where_and_what(error: Exception) -> str:
    """The line of the check that met the error, and the error without the browser's long log."""
    here = str(ROOT / "Tests")
    frames = [frame for frame in traceback.extract_tb(error.__traceback__)
              if frame.filename.startswith(here) and frame.name not in ("main", "run_all")]
    what = str(error).split("Call log:")[0].split("Aria snapshot:")[0].strip()
    return "".join(f"{f.filename}:{f.lineno}: {f.line}\n" for f in frames[:1]) + f"{type(error).__name__}: {what}"
