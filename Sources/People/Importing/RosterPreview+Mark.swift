import Essentials

extension PendingRoster {
  /// A short text to carry in a form, that is another one when the preview or a decision is.
  package func mark(of preview: RosterPreview) -> String { "\(revision)-\(preview.mark)" }
}

extension RosterPreview {
  /// A short text that is another one when the preview is: 16 letters and digits.
  ///
  /// The same in every process (FNV-1a, 64 bits), unlike a hash value of Swift. It finds a change; it keeps nobody
  /// from making one up, who could import the list anyway.
  package var mark: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in plainText.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private var plainText: String {
    let lines = rows.map { row in
      ([String(row.entry.line), row.outcome.plainText] + row.entry.content)
        .joined(separator: "\t")
    }
    let others = [missing, listedButLeft].map { $0.map(\.description).joined(separator: " ") }
    return ([subject.rawValue] + lines + others).joined(separator: "\n")
  }
}

extension RosterPreview.Outcome {
  fileprivate var plainText: String {
    switch self {
    case .added: "added"
    case .changed(let id, let fields):
      "changed \(id) " + fields.map(\.rawValue).joined(separator: " ")
    case .unchanged(let id): "unchanged \(id)"
    case .leftOut(let why): "left out \(why)"
    case .problem(let problems): "problem " + problems.map(\.sentence).joined(separator: " ")
    case .possibleDuplicate(let people, let lines):
      "duplicate \(people.map(\.description)) \(lines)"
    }
  }
}
