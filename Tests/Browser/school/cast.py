"""The people of Larkfield Primary School; all of them are made up."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Member:
    """Somebody with the address and password that they have in these journeys."""

    name: str
    email: str = ""
    password: str = ""


def at_larkfield(name, password=""):
    return Member(name, name.lower().replace(" ", ".") + "@larkfield.example", password)


OFFICE = at_larkfield("Dev Kaur", "violet anchor teapot")
HEAD = at_larkfield("Grace Adeyemi", "seven quiet lanterns")
DEPUTY = at_larkfield("Tom Ellery", "pebble harbour ninety")
CHAIR = at_larkfield("Ruth Whitcombe", "orchard under copper")
TEACHER = at_larkfield("Priya Nair", "marble kite thursday")
JOINER = at_larkfield("Hannah Ormsby", "willow button cascade")
NEWCOMER = at_larkfield("Owen Pryce")
ADVISER = Member("Mina Aldous", "mina.aldous@fenwick-data.example")
ASSISTANT = Member("Joel Okoro")
CONTRACTOR = Member("Sam Birch", "sam.birch@halden-web.example")
