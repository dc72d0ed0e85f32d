"""The program is stopped and started: everybody is signed in still, and what fell due is there."""

from cast import OFFICE
from checks import check


@check("after the program was started anew, people are signed in still and the record goes on")
def start_again(school):
    dev = school.present(OFFICE)
    school.starts_again()
    dev.open("/today")
    dev.sees("Needs you today")
    dev.open("/record")
    dev.sees("Priya Nair", "acknowledged")
    school.verifies_record()
