package import Essentials

/// Which lines of a record are asked for.
package struct RecordFilter: Hashable, Sendable {
  /// Only acts that begin so, such as `policies.`.
  package var actPrefix: String?
  /// Only lines about this person or thing, by identifier.
  package var thing: String?
  /// Only lines from this moment on.
  package var since: Instant?
  /// Only lines before this moment.
  package var until: Instant?

  /// All lines, unless narrowed.
  package init(
    actPrefix: String? = nil, thing: String? = nil, since: Instant? = nil, until: Instant? = nil
  ) {
    self.actPrefix = actPrefix
    self.thing = thing
    self.since = since
    self.until = until
  }
}
