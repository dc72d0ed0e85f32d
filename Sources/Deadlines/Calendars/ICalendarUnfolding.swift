import Essentials

/// Takes the bytes of an iCalendar file apart into content lines.
///
/// Long lines are folded by a line break and a space, which may stand between the bytes of one letter, so that lines are
/// put together before they are read as UTF-8 (RFC 5545, section 3.1). Line breaks without a carriage return are
/// forgiven, since many programs write them.
enum ICalendarUnfolding {
  static func lines(of bytes: [UInt8]) throws(Refusal) -> [ICalendarLine] {
    guard bytes.count <= largestFile else {
      throw Refusal(
        "calendar.too-large",
        "This file is larger than 1 MB. Export only the term dates, and not the whole diary.")
    }
    let start: ArraySlice<UInt8> =
      bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    var lines: [ICalendarLine] = []
    var open: (bytes: [UInt8], number: Int)?
    for (index, piece) in start.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    {
      let piece = piece.last == 13 ? piece.dropLast() : piece
      if piece.first == 32 || piece.first == 9 {
        guard open != nil else { throw notUnderstood(index + 1) }
        open?.bytes += piece.dropFirst()
        if (open?.bytes.count ?? 0) > longestLine { throw notUnderstood(index + 1) }
      } else {
        if let open { lines.append(try line(open)) }
        open = piece.isEmpty ? nil : (Array(piece), index + 1)
      }
    }
    if let open { lines.append(try line(open)) }
    return lines
  }

  private static func line(_ open: (bytes: [UInt8], number: Int)) throws(Refusal) -> ICalendarLine {
    guard open.bytes.count <= longestLine, let text = String(validating: open.bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.value < 32 && $0 != "\t" || $0.value == 127 }),
      let line = ICalendarLine(text, number: open.number)
    else { throw notUnderstood(open.number) }
    return line
  }

  private static func notUnderstood(_ number: Int) -> Refusal {
    Refusal(
      "calendar.line",
      "Line \(number) is not part of a calendar file. Export the term dates again as iCalendar "
        + "(.ics), or enter them by hand.")
  }

  private static let largestFile = 1_000_000
  private static let longestLine = 20_000
}
