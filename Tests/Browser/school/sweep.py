"""As each person of the demonstration: follows what is linked, and looks at every kind of page once."""

import re

from checks import check, require_none
from looking import PUBLIC, pattern

CAST = ["Dev Kaur", "Grace Adeyemi", "Sam Birch", "Tom Ellery", "Ruth Whitcombe"]
OF_EACH_KIND = 3  # addresses of one pattern that are opened for one person
# New codes on paper end the old ones, an export of the record is long, and a checkpoint's file is there only until
# the record grows by a line.
LEFT_OUT = re.compile(r"^/(sign-in/recovery-codes|record/[a-z-]+\.[a-z]+|record/checkpoints/\d+\.txt)|^/demonstration")


@check("every page that is linked is there for whom it is linked; axe finds nothing; none scrolls sideways")
def sweep(demonstration):
    wrong = []
    for name in [*CAST, demonstration.teacher()]:
        visitor = demonstration.looks_in(name)
        todo, opened, kinds = ["/today"], set(), {}
        while todo:
            path = todo.pop(0)
            kind = pattern(path)
            if path in opened or LEFT_OUT.match(path) or kinds.get(kind, 0) >= OF_EACH_KIND:
                continue
            opened.add(path)
            kinds[kind] = kinds.get(kind, 0) + 1
            status, links, is_page = visit(visitor, path, demonstration.look)
            if status != 200:
                wrong.append(f"{path} is linked for {name} and answers {status}")
            if is_page and not PUBLIC.match(path):
                todo += links
        print(f"       {name}: {len(opened)} addresses")
    print(f"       {len(demonstration.look.seen)} kinds of page")
    require_none(wrong + demonstration.look.wrong)


def visit(visitor, path, look):
    """Opens an address; its status, what it links to here, and whether it is a page."""
    # Most pages are only asked for: the browser draws each kind once.
    answer = visitor.page.request.get(visitor.base + path)
    is_page = answer.headers.get("content-type", "").startswith("text/html")
    if not is_page or answer.status != 200:
        return answer.status, [], is_page
    links = re.findall(r'<a [^>]*href="(/[^"#]*)', answer.text())
    if not any(seen.startswith(pattern(path) + " ") for seen in look.seen) and not PUBLIC.match(path):
        visitor.page.goto(visitor.base + path)
        look.at(visitor.page)
    return 200, [link.replace("&amp;", "&") for link in links], True
