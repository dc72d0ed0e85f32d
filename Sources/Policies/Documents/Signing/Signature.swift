package import Essentials

/// An office that adopts a policy by signing it (cover of the source policy).
package enum SigningOffice: String, Sendable, CaseIterable {
  /// The headteacher.
  case headteacher
  /// The chair of governors.
  case chair = "chair-of-governors"

  /// As it reads in a sentence.
  package var title: String { "the \(words)" }

  /// As a word, such as "headteacher", to stand after "the" or a name.
  package var words: String { self == .headteacher ? "headteacher" : "chair of governors" }
}

/// A person's signature under one text, in their own name.
package struct Signature: Hashable, Sendable {
  /// For which office.
  package let office: SigningOffice
  /// The person.
  package let person: PersonID
  /// The name as the person signs, which stands under the printed policy.
  package let name: String
  /// The date that stands beside it.
  package let signedOn: CivilDate
  /// When it was given here; of one on paper, when it was entered.
  package let at: Instant
  /// The digest of the text that was in front of the person.
  package let digest: TextDigest
  /// Why somebody else than the holder signs, where it is so.
  package let standIn: String?
  /// Who entered it, where it was given on paper before the school kept its policy here; nobody
  /// else than the person gives a signature otherwise.
  package let enteredBy: PersonID?
  /// When it was withdrawn; a withdrawn signature is kept and does not count.
  package var withdrawnAt: Instant?

  /// Notes a signature.
  package init(
    office: SigningOffice, person: PersonID, name: String, signedOn: CivilDate, at: Instant,
    digest: TextDigest, standIn: String? = nil, enteredBy: PersonID? = nil,
    withdrawnAt: Instant? = nil
  ) {
    self.office = office
    self.person = person
    self.name = name
    self.signedOn = signedOn
    self.at = at
    self.digest = digest
    self.standIn = standIn
    self.enteredBy = enteredBy
    self.withdrawnAt = withdrawnAt
  }

  /// Whether it stands on paper, and is known here because somebody entered it.
  package var isOnPaper: Bool { enteredBy != nil }
}
