"""From the address that the program prints to the first acknowledgement, with every click and field counted."""

from browser import ROOT
from cast import ADVISER, ASSISTANT, CHAIR, CONTRACTOR, DEPUTY, HEAD, OFFICE, TEACHER
from checks import check, require

COUNT = ROOT / "var" / "log" / "set-up-count.txt"
ROLES = [
    ("Head teacher", HEAD), ("Designated safeguarding lead", HEAD), ("Deputy safeguarding lead", DEPUTY),
    ("Chair of governors", CHAIR), ("Data protection officer", ADVISER), ("School office", OFFICE),
]
LIST = f"""{TEACHER.name}, teacher, {TEACHER.email}
{ASSISTANT.name} (teaching assistant)
{CONTRACTOR.name}; contractor; Halden Web; {CONTRACTOR.email}
"""


@check("a school is set up in five steps, and everybody is asked to acknowledge the policy")
def set_up(school):
    dev = school.somebody(OFFICE)
    dev.open(school.served.set_up_path)
    dev.fill("The school’s name", "Larkfield Primary School")
    dev.fill("Your name", OFFICE.name)
    dev.fill("Your school e-mail address", OFFICE.email)
    dev.press("Go on to the policy")
    dev.chooses_password(OFFICE.password)
    school.keep_sheet(dev)
    dev.press("I have it on paper")
    dev.choose("Take the model policy")
    dev.press("Go on to six people")
    for role, member in ROLES:
        fields = dev.group(role)
        dev.fill("Name", member.name, fields)
        # Whoever has an address already need not have it typed again.
        if role != "Designated safeguarding lead" and member is not OFFICE:
            dev.fill("E-mail", member.email, fields)
    dev.press("Go on to everyone else")
    dev.fill("Paste the names, one person a line", LIST)
    dev.press("Show what will happen")
    dev.sees("7 people will be asked", "6 by e-mail, 1 on paper", "Sam Birch Contractor")
    dev.fill("When did the head and the chair sign the policy?", school.day(-7))
    dev.press("Send to 6 people")
    dev.sees("The policy is in force")
    until_sent = dev.clicks, dev.fields

    dev.press("Go to today")
    dev.press("Read the policy and acknowledge it")
    school.reads_and_acknowledges(dev)
    publish(until_sent, (dev.clicks, dev.fields))
    require(school.mail.link(TEACHER.email, "read a policy"), "the letter to a teacher has no link")


def publish(sent, acknowledged):
    """Writes the count down, for the README."""
    text = (
        f"From the first page to everybody being asked: {sent[0]} clicks, {sent[1]} fields.\n"
        f"To the first acknowledgement: {acknowledged[0]} clicks, {acknowledged[1]} fields.\n")
    COUNT.parent.mkdir(parents=True, exist_ok=True)
    COUNT.write_text(text, encoding="utf-8")
    print("       " + text.strip().replace("\n", "\n       "))
