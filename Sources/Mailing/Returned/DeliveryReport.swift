internal import Essentials

/// What a mail server says about a letter that it could not deliver (RFC 3464), as far as it is believed.
///
/// Anybody can write such a message. So of all that is in it only two things are taken: which letter it is about, by the
/// number that nobody but its reader knows, and what the server says of it. Where the letter went is known here.
package struct DeliveryReport: Hashable, Sendable {
  /// Up to so many bytes are read; our letters have a tenth, and servers send back what they got.
  package static let mostBytes = 1 << 20

  /// The letters that it may be about, in the order in which they are named.
  package let letters: [LetterID]
  /// What the server says of each recipient that it gave up, such as `5.1.1` (RFC 3463); empty where it gave up none.
  package let failures: [String]

  /// Whether the server gave up; otherwise it tells of a delay, or of success.
  package var hasFailed: Bool { !failures.isEmpty }

  /// Whether it is the address that is wrong, and not this letter, this day or the sender.
  package var blamesAddress: Bool {
    failures.contains { status in
      status == "5.2.1"
        || status.hasPrefix("5.1.") && !["5.1.7", "5.1.8"].contains(status)
    }
  }

  /// Reads a message; nothing where it is no such report.
  package init?(_ message: [UInt8]) {
    guard message.count <= Self.mostBytes else { return nil }
    // Whatever is not ASCII is in words for people, which are not read.
    let lines = String(decoding: message, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let whole = Part(lines[...])
    guard whole.head.kind == "multipart/report" else { return nil }
    let parts = whole.parts
    guard let status = parts.first(where: { Self.statusKinds.contains($0.head.kind) }) else {
      return nil
    }
    let groups = status.body.split(whereSeparator: { $0.isEmpty }).map { HeadFields($0) }
    failures = groups.filter { $0["action"]?.lowercased().hasPrefix("failed") ?? false }
      .map { String(($0["status"] ?? "5.0.0").prefix { $0.isNumber || $0 == "." }) }
    let returned = parts.filter { Self.returnedKinds.contains($0.head.kind) }
      .map { HeadFields($0.body.prefix { !$0.isEmpty }) }
    var letters: [LetterID] = []
    for head in returned + groups + [whole.head] {
      for letter in Self.places.flatMap({ head.values($0) }).flatMap(Self.identifiers)
      where !letters.contains(letter) && letters.count < Self.mostLetters {
        letters.append(letter)
      }
    }
    self.letters = letters
  }

  private static let statusKinds: Set<String> = [
    "message/delivery-status", "message/global-delivery-status",
  ]
  private static let returnedKinds: Set<String> = [
    "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers",
  ]
  /// Where servers name the message that they write about.
  private static let places = [
    "message-id", "original-message-id", "x-original-message-id", "original-envelope-id",
    "in-reply-to", "references",
  ]
  private static let mostLetters = 8

  /// The letters that a field names: their number is what stands before the @ of a Message-ID of ours.
  private static func identifiers(_ value: String) -> [LetterID] {
    value.split { !$0.isLetter && !$0.isNumber }.compactMap { LetterID(String($0)) }
  }
}

/// A message, or a part of one.
private struct Part {
  let head: HeadFields
  let body: ArraySlice<Substring>

  init(_ lines: ArraySlice<Substring>) {
    // The mail system's own first line, which is no field.
    let lines = lines.first?.hasPrefix("From ") ?? false ? lines.dropFirst() : lines
    let head = lines.prefix { !$0.isEmpty }
    self.head = HeadFields(head)
    body = lines[head.endIndex...].dropFirst()
  }

  /// What it is made of; nothing where it is not made of parts.
  var parts: [Part] {
    guard let boundary = head.boundary else { return [] }
    var parts: [Part] = []
    var start: Int?
    for (place, line) in zip(body.indices, body)
    where line.hasPrefix("--" + boundary) && parts.count < 20 {
      if let start { parts.append(Part(body[start..<place])) }
      start = place + 1
      if line.hasPrefix("--" + boundary + "--") { start = nil }
    }
    // A report that was cut off is read as far as it goes.
    if let start, parts.count < 20 { parts.append(Part(body[min(start, body.endIndex)...])) }
    return parts
  }
}
