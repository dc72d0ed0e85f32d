internal import HTTPTypes
internal import Hummingbird

/// Looks at who asks before anything else is looked at.
enum Gate {
  /// Lets a request through to a route for these people.
  ///
  /// Whoever is signed in and is not among them is told what a stranger to the address is told: that there
  /// is no such page. So nobody learns by asking what exists.
  ///
  /// - Throws: `SignInNeeded`, or `HTTPError` with 404.
  static func check(
    _ audience: Set<Audience>, _ request: Request, _ context: WebContext
  ) throws {
    if audience.contains(.everyone) { return }
    guard let reader = context.reader else {
      throw SignInNeeded(returningTo: request.method == .get ? request.uri.description : nil)
    }
    let mayPass =
      reader.task != nil
      ? audience.contains(.taskHolder)
      : audience.contains(.member) || !audience.isDisjoint(with: reader.audiences)
    guard mayPass else {
      throw HTTPError(.notFound)
    }
  }
}

/// The address is for people who are signed in, and nobody is.
package struct SignInNeeded: Error {
  /// Where the person wanted to go: a path of this site, kept for after signing in.
  package let destination: String?

  /// Asks to sign in, and to go on to `path` then; to the first page where it leads anywhere else.
  package init(returningTo path: String?) {
    destination = path.flatMap { Self.isPathHere($0) ? $0 : nil }
  }

  /// Whether a text leads to a path of this site: browsers read a backslash as a slash and leave control characters out,
  /// so neither may hide a second slash, behind which another site would stand.
  private static func isPathHere(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
