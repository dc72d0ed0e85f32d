/// What goes to and fro in one transfer: the Swift side of libcurl's callbacks.
final class CurlExchange {
  private let cancellation: Cancellation
  private let limit: Int
  private var outgoing: ArraySlice<UInt8>

  /// What the other server sent, without its headers.
  private(set) var received: [UInt8] = []
  /// The lines of headers, or the answers of a mail server, in order.
  private(set) var lines: [String] = []
  /// The first word of what a mail server was last told, such as `RCPT`; the rest of it is not kept.
  private(set) var lastCommand = ""
  /// Whether the transfer was given up because the answer was longer than the limit.
  private(set) var isTooLong = false

  private static let commands: Set = [
    "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA",
  ]
  private var lineBytes = 0
  /// Headers have 64 kB at most in all.
  private static let lineLimit = 1 << 16

  init(sending: [UInt8] = [], limit: Int, cancellation: Cancellation) {
    outgoing = sending[...]
    self.limit = limit
    self.cancellation = cancellation
  }

  var isCancelled: Bool { cancellation.isWanted }

  /// Hands the next piece over; 0 when everything was.
  func give(into space: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(space.count, outgoing.count)
    space.copyBytes(from: outgoing.prefix(count))
    outgoing = outgoing.dropFirst(count)
    return count
  }

  /// Takes a piece; another number than its length ends the transfer.
  func take(_ piece: UnsafeRawBufferPointer) -> Int {
    guard received.count + piece.count <= limit else {
      isTooLong = true
      return -1
    }
    received.append(contentsOf: piece)
    return piece.count
  }

  /// Takes one line of a header or an answer.
  func takeLine(_ piece: UnsafeRawBufferPointer) -> Int {
    lineBytes += piece.count
    guard lineBytes <= Self.lineLimit else {
      isTooLong = true
      return -1
    }
    let line = String(decoding: piece, as: UTF8.self)
    lines.append(String(line.unicodeScalars.prefix { $0 != "\r" && $0 != "\n" }))
    return piece.count
  }

  /// Notes what a mail server is told.
  func noteCommand(_ piece: UnsafeRawBufferPointer) {
    let word = String(decoding: piece.prefix { $0 > UInt8(ascii: " ") }, as: UTF8.self)
    if Self.commands.contains(word) { lastCommand = word }
  }
}
