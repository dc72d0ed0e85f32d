internal import Essentials

/// What a letter says: the subject, and the same words as plain text and as HTML.
///
/// No name of a person, no title, no content: only the school's name, numbers, and where to look. The HTML has neither
/// pictures nor styles nor anything that is fetched or counted.
package struct LetterText: Hashable, Sendable {
  /// The line in the list of mails.
  package let subject: String
  /// The plain text, with line ends of one byte.
  package let plain: String
  /// The whole HTML page.
  package let html: String

  /// Writes a letter.
  package init(_ letter: Letter, from setting: LetterSetting) {
    let words = letter.kind.words(for: setting.schoolName)
    let pieces = Self.pieces(words, of: letter, from: setting)
    subject = words.subject
    plain = pieces.map(\.plain).joined(separator: "\n\n") + "\n"
    html = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head><meta charset="utf-8"><title>\(Escaped.html(words.subject))</title></head>
      <body>
      \(pieces.map(\.html).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func pieces(
    _ words: LetterWords, of letter: Letter, from setting: LetterSetting
  ) -> [LetterPiece] {
    var pieces: [LetterPiece] = [.heading(setting.schoolName)]
    pieces += words.lead.map(LetterPiece.paragraph)
    if case .checkpoint(let checkpoint) = letter.kind { pieces.append(.verbatim(checkpoint.text)) }
    if let link = letter.link, let action = words.action {
      pieces.append(.link(action, setting.site + link.path + (link.token?.value ?? "")))
      if let expiry = link.expiresAt {
        let moment = setting.clock.reading(at: expiry)
        // Whoever began to read on the bus goes on at school with the same letter.
        let works = letter.kind == .pleaseAcknowledge ? "works" : "works once,"
        pieces.append(
          .paragraph(
            "The link is for you alone and \(works) until \(moment.time) on \(moment.date.words)."))
      }
    }
    pieces += words.after.map(LetterPiece.paragraph)
    pieces.append(.rule)
    pieces.append(.paragraph("You get this because \(words.because)"))
    pieces.append(.paragraph(reaching(setting)))
    return pieces
  }

  private static func reaching(_ setting: LetterSetting) -> String {
    switch (setting.replyTo != nil, setting.officePhone) {
    case (true, let phone?):
      "If you have a question, answer this message or ring \(phone): both reach the school office."
    case (true, nil):
      "If you have a question, answer this message: it reaches the school office."
    case (false, let phone?): "If you have a question, ring the school office: \(phone)."
    case (false, nil): "If you have a question, ask in the school office."
    }
  }
}
