import CAssets

/// The files that pages refer to: one style sheet, one small picture, and the one script, for the pages that ask for a passkey.
package enum Assets {
  /// Every component's style in one file, tokens first and print last.
  package static let stylesheet = Asset(
    stem: "chaperone", suffix: "css", contentType: "text/css; charset=utf-8",
    bytes: styles.flatMap(read))

  /// The mark in the browser's tab.
  package static let favicon = Asset(
    stem: "mark", suffix: "svg", contentType: "image/svg+xml", bytes: read(asset_mark_svg))

  /// Asks the browser for a passkey; only for pages that say so to the browser (decision 11).
  package static let passkeyScript = Asset(
    stem: "passkey", suffix: "js", contentType: "text/javascript; charset=utf-8",
    bytes: read(asset_passkey_js))

  /// Everything that the server hands out under `/assets/`.
  package static let all = [stylesheet, favicon, passkeyScript]

  /// The file with the name given, when there is one.
  package static func named(_ name: String) -> Asset? {
    all.first { $0.name == name }
  }

  /// The tokens alone, from which a test computes every contrast.
  static var tokens: [UInt8] { read(asset_tokens_css) }

  private typealias Embedded = (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?

  private static var styles: [Embedded] {
    [
      asset_tokens_css, asset_base_css, asset_layout_css, asset_account_css, asset_text_css,
      asset_button_css,
      asset_form_css, asset_notice_css, asset_tag_css, asset_answer_css, asset_mark_css,
      asset_quote_css, asset_table_css, asset_list_css, asset_agenda_css, asset_filter_css,
      asset_sheet_css, asset_disclosure_css, asset_policy_css,
      asset_ask_css, asset_interview_css, asset_findings_css, asset_compare_css,
      asset_picture_css, asset_print_css,
    ]
  }

  private static func read(_ embedded: Embedded) -> [UInt8] {
    var length = 0
    let start = embedded(&length)
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}
