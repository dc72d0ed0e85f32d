"""What holds on every page: accessible, valid, light, locked down, and fit for paper."""

import gzip
import re
import subprocess
import tempfile
from html.parser import HTMLParser
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

import html5lib
from axe_playwright_python.sync_playwright import Axe

from browser import AXE_TAGS, NARROW, SCREENSHOTS, WIDE, file_name
from checks import check, require, require_none

PAGES = [
    "/",
    "/policy",
    "/policy/paragraphs/28",
    "/may-i",
    f"/may-i/answer?say={quote('can I accept a friend request from a former pupil?')}",
    f"/may-i/answer?say={quote('can I post a photo?')}",
    "/findings",
    "/compare",
    "/picture",
    "/about",
]
HEAVIEST = 60 * 1024  # bytes of one page as sent, with everything it loads


class Elements(HTMLParser):
    """Every element of a page as (name, attributes)."""

    def __init__(self, text: str):
        super().__init__()
        self.all: list[tuple[str, dict]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))


def elements(browser, path):
    status, _, body = browser.fetch(path)
    require(status == 200, f"{path} is answered with {status}")
    return Elements(body.decode()).all


@check("axe finds nothing, wide and narrow, light and dark")
def accessible(browser):
    wrong, axe = [], Axe()
    options = {"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]}
    for path in PAGES:
        with browser.page(path, script=True) as page:
            for viewport in (WIDE, NARROW):
                page.set_viewport_size(viewport)
                for shade in ("light", "dark"):
                    page.emulate_media(color_scheme=shade)
                    look = f"{viewport['width']}-{shade}"
                    page.screenshot(
                        path=SCREENSHOTS / f"{file_name(path)}-{look}.png", full_page=True)
                    for violation in axe.run(page, options=options).response["violations"]:
                        nodes = violation["nodes"]
                        wrong.append(
                            f"{path} ({look}): {violation['id']}, {violation['help']}, "
                            f"{len(nodes)} times, first: {nodes[0]['html'][:160]}")
    require_none(wrong)


@check("nothing needs sideways scrolling at 320 px")
def reflows(browser):
    wrong = []
    for path in PAGES:
        with browser.page(path, {"width": 320, "height": 640}, script=True) as page:
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > 320:
                wrong.append(f"{path} is {width} px wide in a window of 320 px")
    require_none(wrong)


@check("what can be pressed is large enough to press, and shows the focus")
def targets(browser):
    wrong = []
    for path in PAGES:
        with browser.page(path, NARROW, script=True) as page:
            small = page.evaluate(
                """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, summary')]
                     .filter(e => e.checkVisibility())
                     .map(e => [e, e.type === 'radio' || e.type === 'checkbox'
                        ? e.closest('div,label') : e])
                     .filter(([e, box]) => box.getBoundingClientRect().height < 43.5)
                     .map(([e]) => e.outerHTML.slice(0, 120))""")
            wrong += [f"{path}: lower than 44 px: {element}" for element in small]
            for _ in range(12):
                page.keyboard.press("Tab")
                unseen = page.evaluate(
                    """() => { const e = document.activeElement, s = getComputedStyle(e);
                         return e !== document.body && e.tagName !== 'MAIN' &&
                           s.outlineStyle === 'none' && s.boxShadow === 'none'
                           ? e.outerHTML.slice(0, 120) : null }""")
                if unseen:
                    wrong.append(f"{path}: focus is not shown on {unseen}")
    require_none(wrong)


@check("every page is valid HTML")
def valid(browser):
    wrong = []
    for path in PAGES:
        _, _, body = browser.fetch(path)
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(body.decode())
        for (line, column), code, _ in parser.errors:
            wrong.append(f"{path}:{line}:{column}: {code}")
        tidied = subprocess.run(
            ["tidy", "-quiet", "-errors", "-utf8", "--gnu-emacs", "no", "--show-info", "no",
             "--drop-empty-elements", "no", "--mute", "PROPRIETARY_ATTRIBUTE"],
            input=body, capture_output=True, timeout=60)
        for message in tidied.stderr.decode(errors="replace").splitlines():
            if re.match(r"line \d+", message) and not tidy_is_behind(message):
                wrong.append(f"{path}: tidy: {message}")
    require_none(wrong)


def tidy_is_behind(message: str) -> bool:
    """Debian's tidy is of 2017: it does not know SVG well, nor that <div> may group terms in <dl>."""
    return bool(re.search(
        r"missing <dd>|missing </div> before <dt>|inserting implicit <dl>"
        r"|missing </dl> before </div>|missing </svg>|<(svg|path|rect|circle|use|symbol|g|desc)>",
        message))


@check("every page has one first heading, a title of its own, a language and landmarks")
def structured(browser):
    wrong, titles = [], {}
    for path in PAGES:
        _, _, body = browser.fetch(path)
        text = body.decode()
        found = Elements(text).all
        names = [name for name, _ in found]
        for name in ("h1", "main"):
            if names.count(name) != 1:
                wrong.append(f"{path}: {names.count(name)} <{name}> instead of one")
        title = re.search(r"<title>(.*?)</title>", text, re.S)
        require(title, f"{path} has no title")
        other, same = titles.setdefault(title[1], (path, text))
        if same != text:
            wrong.append(f"{path} and {other} have the same title: {title[1]}")
        if ("html", {"lang": "en-GB"}) not in found:
            wrong.append(f"{path}: the language is not said")
        levels = [int(name[1]) for name in names if re.fullmatch(r"h[1-6]", name)]
        for above, below in zip(levels, levels[1:]):
            if below > above + 1:
                wrong.append(f"{path}: a heading of level {below} follows one of level {above}")
        ids = [attributes["id"] for _, attributes in found if attributes.get("id")]
        wrong += [f"{path}: the id {one} stands twice" for one in {i for i in ids if ids.count(i) > 1}]
    require_none(wrong)


@check("no page has script or style of its own, and the policy for content forbids both")
def locked_down(browser):
    wrong = []
    for path in PAGES + ["/nowhere"]:
        _, headers, body = browser.fetch(path)
        policy = headers.get("Content-Security-Policy", "")
        if "default-src 'none'" not in policy and "default-src 'self'" not in policy:
            wrong.append(f"{path}: the content security policy is '{policy}'")
        for loose in ("unsafe-inline", "unsafe-eval", "*", "data:"):
            if loose in policy:
                wrong.append(f"{path}: the content security policy allows {loose}")
        for needed in ("base-uri", "form-action", "frame-ancestors"):
            if needed not in policy:
                wrong.append(f"{path}: the content security policy does not set {needed}")
        if headers.get("X-Content-Type-Options") != "nosniff":
            wrong.append(f"{path}: X-Content-Type-Options is missing")
        if not headers.get("Referrer-Policy"):
            wrong.append(f"{path}: Referrer-Policy is missing, and addresses carry questions")
        for name, attributes in Elements(body.decode()).all:
            if name in ("script", "style", "iframe", "object", "embed", "base"):
                wrong.append(f"{path}: a <{name}>")
            for attribute in attributes:
                if attribute == "style" or attribute.startswith("on"):
                    wrong.append(f"{path}: {attribute}= on <{name}>")
    require_none(wrong)


@check("the browser has nothing to complain about on any page")
def quiet(browser):
    wrong = []
    for path in PAGES:

        def listen(page):
            page.on("console", lambda message: wrong.append(f"{path}: {message.text}"))
            page.on("requestfailed", lambda request: wrong.append(f"{path}: {request.url} failed"))
            page.on("response", lambda answer: answer.ok or answer.status == 304
                    or wrong.append(f"{path}: {answer.url} is {answer.status}"))

        with browser.page(path, script=True, listen=listen) as page:
            page.wait_for_load_state("networkidle")
    require_none(wrong)


@check("every page with all it loads is at most 60 KB as sent")
def light(browser):
    wrong, weights = [], []
    for path in PAGES:
        loaded = {path}
        for name, attributes in elements(browser, path):
            if name == "link" and attributes.get("rel") in ("stylesheet", "icon"):
                loaded.add(attributes["href"])
            if name in ("img", "image"):
                loaded.add(attributes.get("src") or attributes.get("href"))
        weight = 0
        for one in loaded:
            _, headers, body = browser.fetch(one, compressed=True)
            weight += len(body)
            kind = headers.get("Content-Type", "")
            if len(body) > 1400 and kind.startswith("text/") and headers.get("Content-Encoding") != "gzip":
                wrong.append(f"{one} is sent without compression ({len(gzip.compress(body))} bytes with)")
        weights.append(f"{weight / 1024:.1f} KB {path}")
        if weight > HEAVIEST:
            wrong.append(f"{path} weighs {weight} bytes, more than {HEAVIEST}")
    print("       " + ", ".join(weights))
    require_none(wrong)


@check("every link leads somewhere, and every place within a page is there")
def links_lead_somewhere(browser):
    wrong, bodies, todo, links = [], {}, list(PAGES), 0
    while todo and len(bodies) < 400:
        path = todo.pop()
        if path in bodies:
            continue
        status, headers, body = browser.fetch(path)
        found = Elements(body.decode()).all if headers.get_content_type() == "text/html" else []
        bodies[path] = (status, {a["id"] for _, a in found if a.get("id")}, [
            urljoin(path, a["href"]) for name, a in found if name == "a" and a.get("href")])
        own = re.escape(browser.base)
        todo += [urldefrag(re.sub("^" + own, "", link))[0] for link in bodies[path][2]
                 if re.match(own + "|/", link) and "/may-i/" not in link]
    for path, (status, _, hrefs) in bodies.items():
        if status != 200:
            wrong.append(f"{path} is linked and answers {status}")
        for href in hrefs:
            links += 1
            target, fragment = urldefrag(href)
            place = unquote(fragment)
            if urlsplit(target).netloc == "" and target in bodies and place:
                if place not in bodies[target][1]:
                    wrong.append(f"{path} links to {href}, and there is no such place")
    print(f"       {links} links on {len(bodies)} pages")
    require_none(wrong[:20])


@check("the policy prints on A4, without navigation, page after page")
def prints(browser):
    with browser.page("/policy", script=True) as page:
        page.emulate_media(media="print")
        require(not page.get_by_role("navigation", name="Main").is_visible(),
                "the navigation would be printed")
        with tempfile.NamedTemporaryFile(suffix=".pdf") as paper:
            page.pdf(path=paper.name, prefer_css_page_size=True, tagged=True)
            about = subprocess.run(["pdfinfo", paper.name], capture_output=True, text=True, check=True).stdout
            text = subprocess.run(["pdftotext", "-layout", paper.name, "-"],
                                  capture_output=True, text=True, check=True).stdout
            (SCREENSHOTS / "policy.pdf").write_bytes(open(paper.name, "rb").read())
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", about)
    pages = int(re.search(r"Pages:\s+(\d+)", about)[1])
    require(size and abs(float(size[1]) - 595) < 2 and abs(float(size[2]) - 842) < 2,
            f"the paper is {size and size[0]}, not A4")
    require(2 <= pages <= 40, f"the policy prints on {pages} pages")
    require("28" in text and "upil" in text, "the paragraphs are not in the print")
    blank = [number + 1 for number, one in enumerate(text.split("\f")[:pages]) if len(one.strip()) < 40]
    require(not blank, f"pages {blank} are printed blank")
