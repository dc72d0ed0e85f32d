internal import Essentials
internal import People

/// Decisions about a waiting list as texts: a line each, parts apart by tabs.
enum RosterDecisions {
  /// Columns by place; a column that is left unread has no name.
  static func text(of columns: [Int: RosterColumn?]) -> String {
    columns.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value?.rawValue ?? "")" }
      .joined(separator: "\n")
  }

  /// Reads what `text(of:)` gives for columns.
  static func columns(in text: String) throws -> [Int: RosterColumn?] {
    var columns: [Int: RosterColumn?] = [:]
    for parts in lines(of: text) {
      let column: RosterColumn? =
        try part(parts, 1).isEmpty
        ? nil : StoredValueFault.value(RosterColumn.self, part(parts, 1))
      columns.updateValue(column, forKey: try number(parts, 0))
    }
    return columns
  }

  /// Choices, kinds and lines that are left out.
  static func text(of confirmation: RosterConfirmation) -> String {
    let choices = confirmation.choices.sorted { $0.key < $1.key }.map { line, choice in
      switch choice {
      case .leaveOut: "leave\t\(line)"
      case .addAsNew: "new\t\(line)"
      case .sameAs(let person): "same\t\(line)\t\(person)"
      }
    }
    let kinds = confirmation.kinds.sorted { $0.key < $1.key }.map { line, kind in
      // The firm comes last, without a break: whatever else somebody wrote into it stays.
      let provider = kind.provider.map { "=\(unbroken($0))" } ?? ""
      return "kind\t\(line)\t\(kind.kind.rawValue)\t\(kind.post?.rawValue ?? "")\t\(provider)"
    }
    let out = confirmation.leftOut.sorted().map { "out\t\($0)" }
    return (choices + kinds + out).joined(separator: "\n")
  }

  /// Reads what `text(of:)` gives for decisions about lines.
  static func confirmation(in text: String) throws -> RosterConfirmation {
    var confirmation = RosterConfirmation()
    for parts in lines(of: text) {
      let line = try number(parts, 1)
      switch parts[0] {
      case "leave": confirmation.choices[line] = .leaveOut
      case "new": confirmation.choices[line] = .addAsNew
      case "same":
        guard let person = PersonID(try part(parts, 2)) else { throw fault }
        confirmation.choices[line] = .sameAs(person)
      case "kind":
        let (post, provider) = (try part(parts, 3), try part(parts, 4))
        confirmation.kinds[line] = RosterConfirmation.Kind(
          try StoredValueFault.value(PersonKind.self, part(parts, 2)),
          post: try post.isEmpty ? nil : StoredValueFault.value(Post.self, post),
          provider: provider.isEmpty ? nil : String(provider.dropFirst()))
      case "out": confirmation.leftOut.insert(line)
      default: throw fault
      }
    }
    return confirmation
  }

  private static let fault = StoredValueFault("decision about a list")

  private static func lines(of text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func part(_ parts: [String], _ place: Int) throws -> String {
    guard parts.indices.contains(place) else { throw fault }
    return parts[place]
  }

  private static func number(_ parts: [String], _ place: Int) throws -> Int {
    guard let number = Int(try part(parts, place)) else { throw fault }
    return number
  }

  private static func unbroken(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
