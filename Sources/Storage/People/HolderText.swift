internal import Essentials
internal import People

/// Holders of a role as one text: a line each, parts apart by tabs, which no name can hold.
enum HolderText {
  static func text(of holders: [RoleHolder]) -> String {
    holders.map { holder in
      switch holder {
      case .person(let person): "person\t\(person)"
      case .outside(let outside):
        [
          "outside", outside.name.given, outside.name.sort, outside.organisation ?? "",
          outside.email?.description ?? "",
        ].joined(separator: "\t")
      }
    }.joined(separator: "\n")
  }

  /// Reads what `text` gives.
  ///
  /// - Throws: `StoredValueFault`, and a refusal of a name or an address.
  static func holders(in text: String) throws -> [RoleHolder] {
    try text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func part(_ place: Int) -> String? { parts[place].isEmpty ? nil : parts[place] }
      switch (parts.first, parts.count) {
      case ("person", 2):
        guard let person = PersonID(parts[1]) else { throw StoredValueFault("holder") }
        return .person(person)
      case ("outside", 5):
        return try OfficeRows.holder(
          person: nil, name: parts[1], sort: part(2), organisation: part(3), email: part(4))
      default: throw StoredValueFault("holder")
      }
    }
  }
}
