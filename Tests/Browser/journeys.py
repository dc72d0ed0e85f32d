"""What people come to do, done by keyboard alone and without JavaScript.

Larkfield Primary School's model policy answers. Selectors go by role and text, as a screen reader does.
"""

import re
from urllib.parse import quote

from playwright.sync_api import Page, expect

from browser import ROOT, SCREENSHOTS, choose, follow, tab_to, write
from checks import check, require

POLICY = ROOT / "Policies" / "social-media.policy.md"
QUESTION = "can I accept a friend request from a former pupil on Facebook?"


def heading(page: Page, text):
    return page.get_by_role("heading", name=text).first


def answer_word(page: Page) -> str:
    return page.locator(".answer__word").inner_text().strip()


@check("the first thing that Tab reaches is the way past the navigation")
def skip_link(browser):
    with browser.page("/policy") as page:
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to the main text")
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()


@check("a reader goes from the home page to the policy and to one paragraph of it")
def read_the_policy(browser):
    with browser.page("/") as page:
        follow(page, page.get_by_role("navigation", name="Main").get_by_role("link", name="Policy"))
        expect(page.get_by_role("heading", level=1)).to_contain_text("olicy")
        mark = page.locator("main").get_by_role("link", name=re.compile(r"\b28\b"))
        follow(page, mark)
        expect(page).to_have_url(re.compile(r"/policy/paragraphs/28$"))
        expect(page.get_by_role("heading", level=1)).to_have_text("Paragraph 28")
        follow(page, page.get_by_role("link", name="Read it in its place"))
        expect(page).to_have_url(re.compile(r"/policy#.*28"))
        target = page.locator(":target")
        expect(target).to_be_in_viewport()


@check("a question typed in plain words gets an answer that cites a paragraph")
def ask_a_question(browser):
    with browser.page("/may-i") as page:
        write(page, page.get_by_role("textbox"), QUESTION)
        follow(page, page.get_by_role("button", name="Find the answer"))
        expect(page).to_have_url(re.compile(r"/may-i/answer\?.*say="))
        require(answer_word(page), "the answer page shows no answer")
        expect(page.get_by_text(QUESTION).first).to_be_visible()
        cited = page.locator("main").get_by_role("link", name=re.compile(r"\b(28|29)\b"))
        require(cited.count(), "neither paragraph 28 nor 29 is cited")
        page.screenshot(path=SCREENSHOTS / "journey-answer.png")
        follow(page, cited)
        expect(page.get_by_role("heading", level=1)).to_contain_text("Paragraph")


@check("one thing that was understood can be changed, and the answer follows")
def change_a_fact(browser):
    with browser.page(f"/may-i/answer?say={quote(QUESTION)}") as page:
        chip = page.locator("main").get_by_role("link", name=re.compile(r"former pupil.*Change", re.S))
        follow(page, chip)
        expect(page).to_have_url(re.compile(r"/may-i/change\?"))
        choose(page, page.get_by_role("radio", name="a pupil of this school"))
        follow(page, page.get_by_role("button", name="Change it"))
        expect(page.get_by_role("heading", level=1)).to_contain_text("a pupil of this school")
        require(answer_word(page) == "No", f"contact with a pupil is answered with {answer_word(page)}")
        require(page.locator(".answer__until").count() == 0, "the answer is still not settled")


@check("a follow-up question is asked, answered, and not asked again; its link survives")
def answer_a_follow_up(browser):
    with browser.page(f"/may-i/answer?say={quote('can I post a photo?')}") as page:
        asked, seen = [], None
        for _ in range(8):
            group = page.locator("main form.interview fieldset")
            if group.count() == 0:
                break
            seen = group.locator("legend").inner_text().strip()
            require(seen not in asked, f"'{seen}' was asked twice")
            asked.append(seen)
            choose(page, group.get_by_role("radio"))
            follow(page, page.get_by_role("button", name="Answer and see"))
        require(asked, "a vague question was not followed by a question")
        word = answer_word(page)
        require(word, "after all questions there is no answer")
        kept = page.locator(".keep a").get_attribute("href")
        page.screenshot(path=SCREENSHOTS / "journey-follow-up.png", full_page=True)
    require(kept, "the answer does not offer its own address")
    path = re.sub(r"^https?://[^/]+", "", kept)
    with browser.page(path) as page:
        require(answer_word(page) == word, f"the kept link answers {answer_word(page)}, not {word}")


@check("someone who does not know the answer to a follow-up question still gets an answer")
def not_knowing(browser):
    with browser.page(f"/may-i/answer?say={quote('can I post a photo?')}") as page:
        group = page.locator("main form.interview fieldset")
        require(group.count(), "a vague question was not followed by a question")
        first = group.locator("legend").inner_text()
        choose(page, group.get_by_role("radio", name=re.compile("don.t know")))
        follow(page, page.get_by_role("button", name="Answer and see"))
        require(answer_word(page), "not knowing leads to no answer")
        again = page.locator("main form.interview fieldset legend")
        require(
            again.count() == 0 or again.inner_text() != first, "the same question is asked again")


@check("words that mean nothing to the policy are said not to be understood")
def nonsense(browser):
    with browser.page(f"/may-i/answer?say={quote('xyzzy plugh')}") as page:
        require("xyzzy" in page.content(), "what was typed is lost")
        words = page.locator("main").inner_text()
        require(
            re.search(r"not understand|found nothing|does not say", words),
            "nonsense is answered as if it had been understood")


@check("an empty question comes back with a sentence that says what to do")
def empty_question(browser):
    with browser.page("/may-i") as page:
        follow(page, page.get_by_role("button", name="Find the answer"))
        expect(page.get_by_role("alert")).to_be_visible()
        expect(page.get_by_role("textbox")).to_be_visible()
        require(page.locator(".answer").count() == 0, "nothing was asked, yet something is answered")


@check("what is typed is shown as text, whatever it is")
def hostile_words(browser):
    for words in (
        '<script>document.title="owned"</script>',
        '"\u0338 onfocus=alert(1) x="',
        "'><img src=x onerror=alert(1)>",
        "</q></p></main><h1>owned</h1>",
    ):
        status, _, body = browser.fetch(f"/may-i/answer?say={quote(words)}")
        require(status < 500, f"{words} is answered with {status}")
        text = body.decode()
        for piece in ("<script>document", '"\u0338 onfocus', "<img src=x", "<h1>owned"):
            require(piece not in text, f"{words} came back as markup")


@check("the findings say what was looked at and lead to paragraphs")
def read_findings(browser):
    with browser.page("/") as page:
        follow(page, page.get_by_role("navigation", name="Main").get_by_role("link", name="Findings"))
        expect(heading(page, "Findings")).to_be_visible()
        expect(page.locator("main")).to_contain_text("situations")


@check("a pasted version is compared with the policy in force, in sentences")
def compare_versions(browser):
    text = POLICY.read_text(encoding="utf-8")
    changed = text.replace("- id: p49-require\n  must-not:", "- id: p49-require\n  advised-against:")
    require(changed != text, "the model policy has no norm p49-require that forbids")
    with browser.page("/compare") as page:
        # Typing a quarter of a megabyte takes the browser more than a minute; a head has the file anyway.
        version = {"name": "next-year.policy.md", "mimeType": "text/markdown", "buffer": changed.encode()}
        page.get_by_label(re.compile("choose its file")).set_input_files([version])
        follow(page, page.get_by_role("button", name=re.compile("Compare")))
        main = page.locator("main").inner_text().lower()
        require("advised against" in main, "the softer answer is not named in the comparison")
        page.screenshot(path=SCREENSHOTS / "journey-compare.png", full_page=True)


@check("comparing with nothing says what to do")
def compare_nothing(browser):
    with browser.page("/compare") as page:
        follow(page, page.get_by_role("button", name=re.compile("Compare")))
        expect(page.get_by_role("alert")).to_be_visible()
        expect(page).to_have_title(re.compile("^Error"))


@check("the picture can be read as tables")
def read_the_picture(browser):
    with browser.page("/picture") as page:
        summary = page.locator("summary", has_text="tables")
        tab_to(page, summary)
        page.keyboard.press("Enter")
        expect(page.get_by_role("table").first).to_be_visible()
        require(page.locator("svg").count(), "there is no picture")


@check("an address that does not exist gets a page that says so, with a way on")
def missing_page(browser):
    for path in ("/nowhere", "/policy/paragraphs/999", "/assets/nothing.css"):
        status, _, body = browser.fetch(path)
        require(status == 404, f"{path} is answered with {status}, not 404")
        if not path.startswith("/assets"):
            require(b"<h1" in body and b'href="/' in body, f"{path}: no heading, or no way on")
