internal import HTTPSupport

/// What the place is called where a reader finds everything that they look after.
enum DeskTitle {
  /// The title for somebody with these roles; the first role that has a desk of its own counts.
  static func of(_ audiences: Set<Audience>) -> String {
    if audiences.contains(.headteacher) { return "Head’s desk" }
    if audiences.contains(.office) { return "Office desk" }
    if audiences.contains(.chair) { return "Chair’s desk" }
    return "My desk"
  }
}
