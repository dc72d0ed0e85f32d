import PolicyEngine
import Testing

/// A file that somebody made to take the program down, and what reading it must come to.
struct HostileFile: Sendable, CustomTestStringConvertible {
  var name: String
  /// The diagnostic that must be among those told; nil for a file that is odd and fine.
  var code: String?
  var make: @Sendable () -> [UInt8]

  init(_ name: String, _ code: String?, _ text: @escaping @Sendable () -> String) {
    self.init(bytes: name, code) { Array(text().utf8) }
  }

  init(bytes name: String, _ code: String?, make: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.code = code
    self.make = make
  }

  var testDescription: String { name }

  /// What reading tells, in codes, and how many seconds of the processor it took.
  static func outcome(of bytes: [UInt8]) -> (codes: [String], took: Double) {
    let stopwatch = Stopwatch()
    do throws(InvalidPolicy) {
      let codes = try PolicyParser().parse(bytes).warnings.map(\.code)
      return (codes, stopwatch.seconds)
    } catch {
      return (error.diagnostics.map(\.code), stopwatch.seconds)
    }
  }
}

/// Ways to write a lot.
enum Flood {
  static let facts =
    "```facts\ndo: [connect, post]\nwho: [staff]\nwith: [pupil, parent]\n```\n\n"
  static let norms = facts + "**1.** A rule.\n\n```norms\n"

  /// The same again and again; a tenth of it where the program is not optimised.
  static func of(_ piece: String, bytes: Int = 4_000_000) -> String {
    let bytes = Stopwatch.isPatient ? bytes / 10 : bytes
    return String(repeating: piece, count: bytes / piece.utf8.count)
  }

  /// One norm, whose `when` is the given YAML flow value.
  static func when(_ condition: String) -> String {
    norms + "- { id: a, may: connect, when: \(condition) }\n```\n"
  }

  /// Blocks of numbered lines, each small enough for a block.
  static func blocks(_ count: Int, of size: Int, kind: String, line: (Int) -> String) -> String {
    stride(from: 0, to: count, by: size).map { start in
      "```\(kind)\n" + (start..<min(start + size, count)).map(line).joined() + "```\n\n"
    }.joined()
  }
}
