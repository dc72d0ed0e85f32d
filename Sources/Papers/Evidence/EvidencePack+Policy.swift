package import Essentials

extension EvidencePack {
  /// The policy and its version.
  package struct Policy: Hashable, Sendable {
    /// The policy's title.
    package var title: String
    /// The version as people call it, such as "3".
    package var version: String
    /// From when it is in force; nothing where it is not.
    package var inForceFrom: CivilDate?
    /// When it is to be reviewed.
    package var reviewBy: CivilDate?
    /// The digest of the text.
    package var digest: String

    /// Names a policy and its version.
    package init(
      title: String, version: String, inForceFrom: CivilDate?, reviewBy: CivilDate?,
      digest: String
    ) {
      self.title = title
      self.version = version
      self.inForceFrom = inForceFrom
      self.reviewBy = reviewBy
      self.digest = digest
    }
  }

  /// When and by whom a pack was made, and for which days.
  package struct Making: Hashable, Sendable {
    /// The moment, for the properties of the file.
    package var instant: Instant
    /// The same moment on the school's clock.
    package var at: LocalMoment
    /// The name of whoever asked for it.
    package var by: String
    /// The role in which they asked, such as "headteacher".
    package var role: String
    /// The first day of the period.
    package var from: CivilDate
    /// The last day of the period.
    package var through: CivilDate

    /// Says when, by whom and for which days.
    package init(
      instant: Instant, at: LocalMoment, by: String, role: String, from: CivilDate,
      through: CivilDate
    ) {
      self.instant = instant
      self.at = at
      self.by = by
      self.role = role
      self.from = from
      self.through = through
    }
  }

  /// Who signed the version.
  package struct SignOff: Hashable, Sendable {
    /// The signatures, in the order in which they were given.
    package var signatures: [Signature]
    /// The offices that have not signed, such as "chair of governors".
    package var missing: [String]
    /// The scan of the signed paper, if there is one.
    package var copy: Copy?

    /// Tells who signed.
    package init(signatures: [Signature] = [], missing: [String] = [], copy: Copy? = nil) {
      self.signatures = signatures
      self.missing = missing
      self.copy = copy
    }

    /// A scan of the signed paper.
    package struct Copy: Hashable, Sendable {
      /// The digest of the file.
      package var digest: String
      /// Who attached it.
      package var by: String
      /// When.
      package var at: LocalMoment

      /// Tells of a scan.
      package init(digest: String, by: String, at: LocalMoment) {
        self.digest = digest
        self.by = by
        self.at = at
      }
    }
  }

  /// One signature.
  package struct Signature: Hashable, Sendable {
    /// The name as the person signed.
    package var name: String
    /// The office, such as "headteacher".
    package var office: String
    /// The day that stands beside it.
    package var signedOn: CivilDate
    /// The digest of the text that was in front of the person.
    package var digest: String
    /// Why somebody else than the holder signed.
    package var standIn: String?
    /// Who entered it, where it was given on paper.
    package var enteredBy: String?

    /// Tells of a signature.
    package init(
      name: String, office: String, signedOn: CivilDate, digest: String, standIn: String? = nil,
      enteredBy: String? = nil
    ) {
      self.name = name
      self.office = office
      self.signedOn = signedOn
      self.digest = digest
      self.standIn = standIn
      self.enteredBy = enteredBy
    }
  }

  /// One version of the policy and its days.
  package struct Version: Hashable, Sendable {
    /// The version as people call it.
    package var name: String
    /// What it is, such as "In force", "Superseded" or "Draft".
    package var standing: String
    /// The first day on which it was in force.
    package var from: CivilDate?
    /// The last day on which it was in force; nothing while it is.
    package var through: CivilDate?
    /// The digest of its text.
    package var digest: String

    /// Tells of a version.
    package init(
      name: String, standing: String, from: CivilDate?, through: CivilDate?, digest: String
    ) {
      self.name = name
      self.standing = standing
      self.from = from
      self.through = through
      self.digest = digest
    }
  }

  /// A heading of the policy with what stands under it.
  package struct Section: Hashable, Sendable {
    /// The heading; empty where the policy has none.
    package var heading: String
    /// The paragraphs.
    package var paragraphs: [Paragraph]

    /// A heading and its paragraphs.
    package init(_ heading: String, _ paragraphs: [Paragraph]) {
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }

  /// A paragraph of the policy.
  package struct Paragraph: Hashable, Sendable {
    /// Its number or letter as the school printed it, in square brackets where the school printed none.
    package var mark: String
    /// Its text, word for word.
    package var text: String
    /// How far it is set in: parts of a paragraph are 1.
    package var depth: Int

    /// A paragraph with its mark.
    package init(_ mark: String, _ text: String, depth: Int = 0) {
      self.mark = mark
      self.text = text
      self.depth = depth
    }
  }
}
