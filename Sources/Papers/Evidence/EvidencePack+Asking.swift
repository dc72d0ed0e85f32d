package import Essentials

extension EvidencePack {
  /// Who was asked to acknowledge the version, and what came of it.
  package struct Asking: Hashable, Sendable {
    /// The sentence that people agree to.
    package var consent: String
    /// The acknowledgements, the earliest first.
    package var acknowledged: [Acknowledgement]
    /// Those of an earlier version that still count, since nothing changed for the person.
    package var kept: [Acknowledgement]
    /// Those who have not answered.
    package var outstanding: [Outstanding]
    /// Those who need not answer.
    package var excused: [Excused]

    /// Tells what came of asking.
    package init(
      consent: String = "", acknowledged: [Acknowledgement] = [], kept: [Acknowledgement] = [],
      outstanding: [Outstanding] = [], excused: [Excused] = []
    ) {
      self.consent = consent
      self.acknowledged = acknowledged
      self.kept = kept
      self.outstanding = outstanding
      self.excused = excused
    }
  }

  /// One acknowledgement.
  package struct Acknowledgement: Hashable, Sendable {
    /// The person's name.
    package var name: String
    /// The person's role, or the kind of paragraph 17, such as "Contractor".
    package var role: String
    /// The version that was acknowledged.
    package var version: String
    /// How it came in.
    package var route: Route
    /// When it came in.
    package var at: LocalMoment

    /// Tells of an acknowledgement.
    package init(
      name: String, role: String, version: String, route: Route, at: LocalMoment
    ) {
      self.name = name
      self.role = role
      self.version = version
      self.route = route
      self.at = at
    }
  }

  /// How an acknowledgement came in.
  package enum Route: Hashable, Sendable {
    /// On a screen, in a few words such as "Signed in" or "Personal link".
    case screen(String)
    /// On a printed sheet, which somebody of the office entered.
    case paper(sheet: String, signedOn: CivilDate, enteredBy: String)

    var words: String {
      switch self {
      case .screen(let words): words
      case .paper(let sheet, let signedOn, let enteredBy):
        "Paper sheet \(sheet), signed on \(signedOn.words), entered by \(enteredBy)"
      }
    }
  }

  /// Somebody who has not answered.
  package struct Outstanding: Hashable, Sendable {
    /// The person's name.
    package var name: String
    /// The person's role or kind.
    package var role: String
    /// Since when they have been asked; nothing where they have not been asked yet.
    package var askedOn: CivilDate?
    /// The day by which they were to answer.
    package var dueOn: CivilDate?

    /// Tells of somebody who has not answered.
    package init(name: String, role: String, askedOn: CivilDate?, dueOn: CivilDate? = nil) {
      self.name = name
      self.role = role
      self.askedOn = askedOn
      self.dueOn = dueOn
    }
  }

  /// Somebody who need not answer.
  package struct Excused: Hashable, Sendable {
    /// The person's name.
    package var name: String
    /// Why, such as "On long leave until September".
    package var reason: String

    /// Tells of somebody who need not answer.
    package init(name: String, reason: String) {
      self.name = name
      self.reason = reason
    }
  }
}
