"""Letters come back: the mail system hands the reports to `chaperone mail bounced`, beside the program that serves the school."""

import re
import subprocess

from cast import CHAIR, DEPUTY, OFFICE
from checks import check, require

REPORT = """From: MAILER-DAEMON@mail.larkfield.example
Subject: Undelivered mail
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your message did not arrive.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.larkfield.example

Final-Recipient: rfc822; {address}
Action: failed
Status: {status}

--b
Content-Type: text/rfc822-headers

Message-ID: {message}

--b--
"""


def hand_on(school, member, status):
    """Starts the command with a report about the letter that asked somebody to read the policy."""
    report = REPORT.format(
        address=member.email, status=status, message=school.mail.sent(member.email, "read a policy"))
    command = subprocess.Popen(
        [school.chaperone, "mail", "bounced", "--data", str(school.folder)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    command.stdin.write(report)
    command.stdin.close()
    return command


@check("letters that come back while the school is served are shown to the office, with the way out")
def come_back(school):
    dev = school.present(OFFICE)
    dev.open("/letters")
    dev.sees("Every letter went")
    # One address takes no mail, the other's mailbox is full; both reports at once, while pages are read.
    commands = [hand_on(school, CHAIR, "5.1.1"), hand_on(school, DEPUTY, "5.2.2")]
    for path in ("/people", "/record", "/today"):
        dev.open(path)
    for command in commands:
        said = command.stdout.read()
        require(command.wait(60) == 0 and "did not arrive" in said, f"the report was not taken:\n{said}")
    dev.open("/today")
    dev.press("2 letters did not arrive")
    dev.sees(CHAIR.name, DEPUTY.name, "came back")
    # The chair's mailbox was made a day late: the address is right, and letters go to it from now on.
    dev.press(re.compile("^The address of .* is right"))
    dev.sees("Letters go to this address again", DEPUTY.name)
    require(CHAIR.name not in dev.words, "a letter stands on the list still whose address is used again")
    dev.page.locator("main summary").first.click()
    dev.press("Take it off this list")
    dev.sees("Every letter went")
    dev.open("/record")
    dev.sees("said that the address of Ruth Whitcombe is right", "An e-mail address turned out not to work")
