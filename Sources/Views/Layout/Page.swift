/// A page or component that shows itself and brings examples of what it looks like.
///
/// The examples feed snapshots, HTML validity, accessibility checks and screenshots, so a state
/// that is not among them is a state that nobody has looked at.
package protocol Illustrated: Sendable {
  /// Real-looking states by name, empty and failing ones included.
  static var examples: KeyValuePairs<String, Self> { get }
  /// How it looks.
  var html: HTML { get }
}

/// A whole page: plain properties and one `html` that says how they look.
package protocol Page: Illustrated {
  /// Whether the program's one script file runs on it; the browser is told so with this page and with no other.
  var hasScript: Bool { get }
}

extension Page {
  /// None does, but where a page says otherwise (decision 5).
  package var hasScript: Bool { false }
}
