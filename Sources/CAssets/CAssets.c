#include "CAssets.h"

// C23 embeds a file's bytes as they are, so the program is one file that can be moved anywhere.
#define ASSET(name)                                                                                \
  const unsigned char *asset_##name(size_t *length) {                                              \
    *length = sizeof name;                                                                         \
    return name;                                                                                   \
  }

static const unsigned char tokens_css[] = {
#embed "assets/tokens.css"
};
ASSET(tokens_css)

static const unsigned char base_css[] = {
#embed "assets/base.css"
};
ASSET(base_css)

static const unsigned char layout_css[] = {
#embed "assets/layout.css"
};
ASSET(layout_css)

static const unsigned char account_css[] = {
#embed "assets/account.css"
};
ASSET(account_css)

static const unsigned char text_css[] = {
#embed "assets/text.css"
};
ASSET(text_css)

static const unsigned char button_css[] = {
#embed "assets/button.css"
};
ASSET(button_css)

static const unsigned char form_css[] = {
#embed "assets/form.css"
};
ASSET(form_css)

static const unsigned char notice_css[] = {
#embed "assets/notice.css"
};
ASSET(notice_css)

static const unsigned char tag_css[] = {
#embed "assets/tag.css"
};
ASSET(tag_css)

static const unsigned char answer_css[] = {
#embed "assets/answer.css"
};
ASSET(answer_css)

static const unsigned char mark_css[] = {
#embed "assets/mark.css"
};
ASSET(mark_css)

static const unsigned char quote_css[] = {
#embed "assets/quote.css"
};
ASSET(quote_css)

static const unsigned char table_css[] = {
#embed "assets/table.css"
};
ASSET(table_css)

static const unsigned char list_css[] = {
#embed "assets/list.css"
};
ASSET(list_css)

static const unsigned char agenda_css[] = {
#embed "assets/agenda.css"
};
ASSET(agenda_css)

static const unsigned char filter_css[] = {
#embed "assets/filter.css"
};
ASSET(filter_css)

static const unsigned char sheet_css[] = {
#embed "assets/sheet.css"
};
ASSET(sheet_css)

static const unsigned char disclosure_css[] = {
#embed "assets/disclosure.css"
};
ASSET(disclosure_css)

static const unsigned char policy_css[] = {
#embed "assets/policy.css"
};
ASSET(policy_css)

static const unsigned char ask_css[] = {
#embed "assets/ask.css"
};
ASSET(ask_css)

static const unsigned char interview_css[] = {
#embed "assets/interview.css"
};
ASSET(interview_css)

static const unsigned char findings_css[] = {
#embed "assets/findings.css"
};
ASSET(findings_css)

static const unsigned char compare_css[] = {
#embed "assets/compare.css"
};
ASSET(compare_css)

static const unsigned char picture_css[] = {
#embed "assets/picture.css"
};
ASSET(picture_css)

static const unsigned char print_css[] = {
#embed "assets/print.css"
};
ASSET(print_css)

static const unsigned char mark_svg[] = {
#embed "assets/mark.svg"
};
ASSET(mark_svg)

static const unsigned char passkey_js[] = {
#embed "assets/passkey.js"
};
ASSET(passkey_js)
