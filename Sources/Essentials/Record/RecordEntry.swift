/// What was done, by whom, to what, and which paragraph made it so: a line of the record.
///
/// Every write takes its entries and is stored together with them, or not at all. An entry holds no
/// name and no content: people and things by identifier, and `commitments` to what was said or shown
/// (salted digests), so that erasing the content later leaves the record whole and silent.
package struct RecordEntry: Hashable, Sendable {
  /// When it was done.
  package var at: Instant
  /// Who did it.
  package var actor: RecordActor
  /// What was done: context, thing and past participle, such as `people.person.added`.
  package var act: String
  /// What it was done to, the main thing first.
  package var objects: [RecordObject]
  /// The labels of the paragraphs of the policy that ask for it, such as `12`, `53a`.
  package var paragraphs: [String]
  /// Plain facts that identify nobody, such as `version: 3` or `late: yes`.
  package var facts: [String: String]
  /// Salted SHA-256 digests of confidential values by what they are, such as `name`.
  package var commitments: [String: [UInt8]]

  /// Makes a line.
  package init(
    at: Instant, actor: RecordActor, act: String, objects: [RecordObject] = [],
    paragraphs: [String] = [], facts: [String: String] = [:],
    commitments: [String: [UInt8]] = [:]
  ) {
    self.at = at
    self.actor = actor
    self.act = act
    self.objects = objects
    self.paragraphs = paragraphs
    self.facts = facts
    self.commitments = commitments
  }
}

/// Who did something.
package enum RecordActor: Hashable, Sendable {
  /// A person of the school, signed in.
  case person(PersonID)
  /// A person, through a link or a printed sheet that named them.
  case link(PersonID)
  /// A person who entered it for another who has no account, such as the office from a signed sheet.
  case onBehalf(by: PersonID, of: PersonID)
  /// The program itself, by the name of the task, such as `reminders`.
  case program(String)
}

/// A thing that something was done to.
package struct RecordObject: Hashable, Sendable {
  /// What it is, in one word, such as `person` or `policy-version`.
  package var kind: String
  /// Its identifier, as `Identifier.description` gives it.
  package var id: String

  /// Names a thing.
  package init<Mark>(_ kind: String, _ id: Identifier<Mark>) {
    self.kind = kind
    self.id = id.description
  }

  /// Names a thing by an identifier that was read from the record.
  package init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}
