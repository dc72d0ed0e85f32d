#pragma once
#include <stddef.h>

// Each function returns the first byte of a file that was compiled in and sets its length. The
// bytes are not terminated and live as long as the program.
const unsigned char *asset_tokens_css(size_t *length);
const unsigned char *asset_base_css(size_t *length);
const unsigned char *asset_layout_css(size_t *length);
const unsigned char *asset_account_css(size_t *length);
const unsigned char *asset_text_css(size_t *length);
const unsigned char *asset_button_css(size_t *length);
const unsigned char *asset_form_css(size_t *length);
const unsigned char *asset_notice_css(size_t *length);
const unsigned char *asset_tag_css(size_t *length);
const unsigned char *asset_answer_css(size_t *length);
const unsigned char *asset_mark_css(size_t *length);
const unsigned char *asset_quote_css(size_t *length);
const unsigned char *asset_table_css(size_t *length);
const unsigned char *asset_list_css(size_t *length);
const unsigned char *asset_agenda_css(size_t *length);
const unsigned char *asset_filter_css(size_t *length);
const unsigned char *asset_sheet_css(size_t *length);
const unsigned char *asset_disclosure_css(size_t *length);
const unsigned char *asset_policy_css(size_t *length);
const unsigned char *asset_ask_css(size_t *length);
const unsigned char *asset_interview_css(size_t *length);
const unsigned char *asset_findings_css(size_t *length);
const unsigned char *asset_compare_css(size_t *length);
const unsigned char *asset_picture_css(size_t *length);
const unsigned char *asset_print_css(size_t *length);
const unsigned char *asset_mark_svg(size_t *length);
const unsigned char *asset_passkey_js(size_t *length);
