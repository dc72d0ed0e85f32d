package import Essentials

extension EvidencePack {
  /// Something that was due in the period.
  package struct DutyLine: Hashable, Sendable {
    /// What was due, such as "Website password".
    package var title: String
    /// Whose it was.
    package var owner: String
    /// The day on which it was due.
    package var dueOn: CivilDate
    /// The labels of the paragraphs that ask for it.
    package var paragraphs: [String]
    /// What became of it.
    package var outcome: DutyOutcome

    /// Tells of a duty.
    package init(
      title: String, owner: String, dueOn: CivilDate, paragraphs: [String],
      outcome: DutyOutcome
    ) {
      self.title = title
      self.owner = owner
      self.dueOn = dueOn
      self.paragraphs = paragraphs
      self.outcome = outcome
    }
  }

  /// What became of something that was due.
  package enum DutyOutcome: Hashable, Sendable {
    /// Done in time, on a day, by somebody's word.
    case done(CivilDate, by: String)
    /// Done, but late.
    case doneLate(CivilDate, by: String)
    /// Not done, and somebody said why.
    case notDone(because: String)
    /// Not asked for this time, for a reason.
    case waived(because: String)
    /// Passed to somebody else, for whom it stands in a line of its own.
    case handedOver(to: String)
    /// Opened by mistake.
    case withdrawn(because: String)
    /// Still to do, and late.
    case late
    /// Still to do, and not late.
    case toDo

    var words: String {
      switch self {
      case .done(let day, let name): "Done on \(day.words), as \(name) said"
      case .doneLate(let day, let name): "Done late, on \(day.words), as \(name) said"
      case .notDone(let reason): "Not done: \(reason)"
      case .waived(let reason): "Not needed this time: \(reason)"
      case .handedOver(let name): "Handed over to \(name)"
      case .withdrawn(let reason): "Withdrawn: \(reason)"
      case .late: "Late, still to do"
      case .toDo: "Still to do, not late"
      }
    }
  }

  /// Something that the checker found in the text, and how the school decided.
  package struct Finding: Hashable, Sendable {
    /// How much it weighs, such as "Settle before publishing" or "Worth a look".
    package var kind: String
    /// What was found, in a sentence.
    package var sentence: String
    /// The labels of the paragraphs that it is about.
    package var paragraphs: [String]
    /// What the school decided; nothing where it has not.
    package var decision: Decision?

    /// Tells of a finding.
    package init(
      kind: String, sentence: String, paragraphs: [String], decision: Decision? = nil
    ) {
      self.kind = kind
      self.sentence = sentence
      self.paragraphs = paragraphs
      self.decision = decision
    }

    /// How a finding was decided.
    package struct Decision: Hashable, Sendable {
      /// What was decided, in the school's words.
      package var words: String
      /// Who decided.
      package var by: String
      /// When; nothing where the text itself holds the decision.
      package var on: CivilDate?

      /// Tells of a decision.
      package init(_ words: String, by: String, on: CivilDate?) {
        self.words = words
        self.by = by
        self.on = on
      }
    }
  }

  /// Who holds a role.
  package struct Holder: Hashable, Sendable {
    /// The role, such as "Headteacher".
    package var role: String
    /// The holder's name; nothing where nobody holds it.
    package var name: String?
    /// Since when.
    package var since: CivilDate?
    /// What is to be known about it, such as "Stands in while the headteacher is ill".
    package var remark: String

    /// Tells who holds a role.
    package init(role: String, name: String?, since: CivilDate?, remark: String = "") {
      self.role = role
      self.name = name
      self.since = since
      self.remark = remark
    }
  }

  /// How far the record goes, and what is needed to check it.
  package struct RecordProof: Hashable, Sendable {
    /// How many entries it has.
    package var entries: Int
    /// The signed checkpoint, word for word.
    package var checkpoint: String
    /// When the checkpoint was signed.
    package var signedAt: LocalMoment
    /// The public half of the record's key, as the checkpoint's page shows it.
    package var key: String
    /// Where the record can be fetched and checked; nothing where there is no such page.
    package var address: String?

    /// Tells how far the record goes.
    package init(
      entries: Int, checkpoint: String, signedAt: LocalMoment, key: String,
      address: String? = nil
    ) {
      self.entries = entries
      self.checkpoint = checkpoint
      self.signedAt = signedAt
      self.key = key
      self.address = address
    }
  }
}
