internal import Essentials
internal import Mailing

/// A message as it goes over the line (RFC 5322): heads, the plain text, the HTML.
struct MailMessage {
  /// The bytes, every line ended with CR LF.
  let bytes: [UInt8]

  /// Puts a letter into a message; nothing where its subject or the sender's name would break out of a line.
  init?(_ letter: OutgoingLetter, from sender: MailAddress, at now: Instant) {
    guard let subject = HeaderText.encode(letter.text.subject),
      let name = HeaderText.phrase(letter.senderName)
    else { return nil }
    // No line of quoted-printable begins with these three signs.
    let boundary = "=_\(letter.id)"
    var heads = [
      "Date: \(MailDate.text(of: now))",
      "From: \(name) <\(sender.text)>",
      "To: <\(letter.to.text)>",
      "Subject: \(subject)",
      "Message-ID: <\(letter.id)@\(sender.domain)>",
      "MIME-Version: 1.0",
      // No holiday notes in return (RFC 3834), from Exchange neither.
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
    ]
    if let replyTo = letter.replyTo { heads.insert("Reply-To: <\(replyTo.text)>", at: 2) }
    let parts = [("plain", letter.text.plain), ("html", letter.text.html)].map { kind, text in
      """
      --\(boundary)\r
      Content-Type: text/\(kind); charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      \(QuotedPrintable.encode(text))\r

      """
    }
    let message =
      heads.joined(separator: "\r\n") + "\r\n\r\n" + parts.joined() + "--\(boundary)--\r\n"
    bytes = Array(message.utf8)
  }
}
