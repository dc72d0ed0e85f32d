"""What was met on the way, looked at."""

from checks import check, require_none


@check("axe finds nothing on any page that was met, and none scrolls sideways at 320 px")
def look_back(school):
    print(f"       {len(school.look.seen)} kinds of page")
    require_none(school.look.wrong)
