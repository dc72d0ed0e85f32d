package import Essentials

/// A link as the database holds it.
///
/// Purpose, school, subject and expiry are tied to the secret: whoever alters them in the database
/// without the link itself gets a row that no link opens. That a link works once is the caller's
/// rule: it takes the row away in the transaction that uses it.
package struct StoredLink: Sendable, Hashable {
  /// What the link is found by, 16 bytes.
  package let lookup: [UInt8]
  /// What proves that the link is genuine and may do this, 32 bytes.
  package let digest: [UInt8]
  /// What it may do.
  package let grant: LinkGrant

  /// What to store for a token that is given out.
  package init(_ token: LinkToken, for grant: LinkGrant) {
    self.init(lookup: token.lookup, digest: token.digest(of: grant), grant: grant)
  }

  /// A link as it was read from the database.
  package init(lookup: [UInt8], digest: [UInt8], grant: LinkGrant) {
    self.lookup = lookup
    self.digest = digest
    self.grant = grant
  }

  /// Whether a token opens this link, for this purpose, in this school, at this moment.
  package func answer(
    to token: LinkToken, purpose: String, school: SchoolID, now: Instant
  ) -> LinkAnswer {
    let isGenuine = ConstantTime.areEqual(digest, token.digest(of: grant))
    guard isGenuine, grant.purpose == purpose, grant.school == school else { return .wrong }
    return now < grant.expiresAt ? .good : .expired
  }
}

/// What comes of a link that somebody followed.
package enum LinkAnswer: Sendable, Hashable {
  /// It is genuine and may be used.
  case good
  /// It is genuine and too old: its holder may be told so, and offered a new one.
  case expired
  /// It is not one of ours, or not for this.
  case wrong
}
