package import Essentials
package import Vault

extension Kind {
  /// A time for which somebody is signed in, in one browser.
  package enum Session {}
}

/// Names a session in lists; it opens nothing.
package typealias SessionID = Identifier<Kind.Session>

/// A time for which somebody is signed in, or on the way to it, in one browser.
package struct Session: Sendable, Equatable {
  /// Its name in lists.
  package let id: SessionID
  /// The digest of the secret in the browser's cookie.
  package var digest: [UInt8]
  /// Who it is.
  package let person: PersonID
  /// The school.
  package let school: SchoolID
  /// How far the person has come, and so what they may do.
  package var stage: SessionStage
  /// How it began.
  package let way: SignInWay
  /// The browser and computer in words, as they called themselves, such as "Firefox on Windows".
  package let browser: String
  /// When it began.
  package let startedAt: Instant
  /// When it was last used, to five minutes.
  package var lastSeenAt: Instant
  /// When something beside the password was last given, or the password where there is nothing else.
  package var provedAt: Instant?
  /// When it ends at the latest.
  package var expiresAt: Instant
  /// The person's private key under the session's secret, where it was opened.
  package var seal: SessionSeal?
  /// What a code app was given and has not yet shown to know, sealed.
  package var offeredTimeCode: [UInt8]?

  /// A session that begins, or as it was read from the database.
  package init(
    id: SessionID, digest: [UInt8], person: PersonID, school: SchoolID, stage: SessionStage,
    way: SignInWay, browser: String, startedAt: Instant, lastSeenAt: Instant,
    provedAt: Instant? = nil, expiresAt: Instant, seal: SessionSeal? = nil,
    offeredTimeCode: [UInt8]? = nil
  ) {
    self.id = id
    self.digest = digest
    self.person = person
    self.school = school
    self.stage = stage
    self.way = way
    self.browser = browser
    self.startedAt = startedAt
    self.lastSeenAt = lastSeenAt
    self.provedAt = provedAt
    self.expiresAt = expiresAt
    self.seal = seal
    self.offeredTimeCode = offeredTimeCode
  }

  /// Whether it still holds: neither too old nor unused for an hour.
  package func isAlive(at now: Instant) -> Bool {
    now < expiresAt && now < lastSeenAt.adding(seconds: SessionTimes.idle)
  }
}
