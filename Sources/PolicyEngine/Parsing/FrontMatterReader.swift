/// Reads the front matter of a policy.
struct FrontMatterReader {
  let complaints: Complaints

  /// The metadata; what cannot be read is complained of and left out.
  func read(_ node: YAMLNode) -> PolicyMetadata {
    var metadata = PolicyMetadata()
    guard let entries = node.entries else {
      complaints.error(
        "front-matter.map", "The front matter must be lines of “name: value”.", at: node.position)
      return metadata
    }
    for entry in entries { read(entry, into: &metadata) }
    return metadata
  }

  private func read(_ entry: YAMLNode.Entry, into metadata: inout PolicyMetadata) {
    let value = entry.value
    func text() -> String? { complaints.text(value, for: entry.key) }
    switch FrontMatterKey(rawValue: entry.key) {
    case .policy: metadata.policy = text() ?? ""
    case .title: metadata.title = text() ?? ""
    case .version: metadata.version = text() ?? ""
    case .school: metadata.school = text()
    case .binds: metadata.binds = text()
    case .reviewBy: metadata.reviewBy = date(value, for: entry.key)
    case .inForce:
      refuse(value, InForceKey.names, entry.key)
      metadata.inForceFrom = value[InForceKey.from].flatMap { date($0, for: "in-force: from") }
      metadata.inForceTo = value[InForceKey.to].flatMap { date($0, for: "in-force: to") }
    case .silent:
      refuse(value, SilentKey.names, entry.key)
      metadata.silentAsk = value[SilentKey.ask]?.text ?? value.text
    case .roles: metadata.roles = roles(value)
    case .strength: metadata.strength = strength(value)
    case .links:
      metadata.links = (value.entries ?? []).map { .init(name: $0.key, text: flat($0.value)) }
    case .outOfScope: break
    case nil: metadata.other.append(.init(name: entry.key, text: flat(value)))
    }
  }

  private func refuse(_ node: YAMLNode, _ known: [String], _ name: String) {
    complaints.refuseKeys(
      of: node, except: known, "front-matter.unknown-key", "“\(name)” has no")
  }

  private func date(_ node: YAMLNode, for name: String) -> String? {
    guard let text = complaints.text(node, for: name), !text.isEmpty, text != "null", text != "~"
    else { return nil }
    guard isDate(text) else {
      complaints.error(
        "front-matter.date", "“\(name)” is not a date: “\(text)”.",
        help: "Write it as year-month-day, such as 2025-06-09.", at: node.position)
      return nil
    }
    return text
  }

  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private func roles(_ node: YAMLNode) -> [Role] {
    guard let entries = node.entries else {
      complaints.error("front-matter.roles", "“roles” takes “name: …” lines.", at: node.position)
      return []
    }
    guard entries.count <= SourceLimits.roles else {
      complaints.error(
        "front-matter.too-many-roles", "A policy may have at most \(SourceLimits.roles) roles.",
        at: entries[SourceLimits.roles].position)
      return []
    }
    return entries.map { entry in
      if let title = entry.value.text {
        return role(entry, title: title)
      }
      complaints.refuseKeys(
        of: entry.value, except: RoleKey.names, "role.unknown-key", "A role has no")
      return role(entry, title: entry.value[RoleKey.title]?.text)
    }
  }

  private func role(_ entry: YAMLNode.Entry, title: String?) -> Role {
    Role(
      name: entry.key, title: title ?? "the " + entry.key.replacing("-", with: " "),
      standIn: entry.value[RoleKey.standIn]?.text, heldBy: entry.value[RoleKey.heldBy]?.text,
      isOutside: ["true", "yes"].contains(entry.value[RoleKey.outside]?.text ?? ""),
      contact: entry.value[RoleKey.contact]?.text, position: entry.position)
  }

  private func strength(_ node: YAMLNode) -> [PolicyMetadata.StrengthWord] {
    (node.entries ?? []).compactMap { entry in
      guard let text = complaints.text(entry.value, for: entry.key) else { return nil }
      guard let modality = Modality(rawValue: text) else {
        complaints.error(
          "strength.unknown", "“\(text)” is no strength.",
          help: Spelling.help(for: text, among: Modality.allCases.map(\.rawValue)),
          at: entry.value.position)
        return nil
      }
      return .init(word: entry.key, modality: modality)
    }
  }

  private func flat(_ node: YAMLNode) -> String {
    switch node {
    case .scalar(let text, _): text
    case .list(let items, _): items.map(flat).joined(separator: ", ")
    case .map(let entries, _):
      entries.map { "\($0.key): \(flat($0.value))" }.joined(separator: "; ")
    }
  }
}
