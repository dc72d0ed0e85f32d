/// Finds what belongs to the paper and not to the policy.
///
/// Nothing is thrown away: each line found here is shown to the person who imports, with the reason.
enum FurnitureFinder {
  /// The reason for each line that is furniture, by index.
  static func find(in lines: [ImportLine]) -> [Int: String] {
    var found: [Int: String] = [:]
    for (index, line) in lines.enumerated() {
      if let reason = PageMark.reason(line) { found[index] = reason }
    }
    for index in MailHead.find(in: lines, furniture: found) { found[index] = "mail" }
    for index in ContentsList.find(in: lines, furniture: found) { found[index] = "contents list" }
    for index in BarePageNumbers.find(in: lines, furniture: found) { found[index] = "page mark" }
    for index in RunningHeads.find(in: lines, furniture: found) { found[index] = "running head" }
    for index in WebFurniture.find(in: lines, furniture: found) { found[index] = "web page" }
    return found
  }
}
