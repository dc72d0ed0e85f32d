package import Essentials

/// What "promptly", "regularly" and their like come to at one school, since the policy gives no numbers.
///
/// Every value has the reason for it, so that an inspector or a union can see who decided what and why.
package struct DeadlineReading: Hashable, Sendable {
  /// One phrase as the school reads it.
  package struct Setting: Hashable, Sendable {
    /// What it comes to.
    package let reading: PhraseReading
    /// Why.
    package let reason: String

    /// Puts the two together.
    package init(_ reading: PhraseReading, because reason: String) {
      self.reading = reading
      self.reason = reason
    }
  }

  /// The settings by phrase; one that is missing is as usual.
  package private(set) var settings: [PolicyPhrase: Setting]

  /// A school's settings.
  package init(_ settings: [PolicyPhrase: Setting] = [:]) { self.settings = settings }

  /// How Chaperone reads the phrases until the school says otherwise.
  package static let usual = DeadlineReading()

  /// What a phrase comes to.
  package subscript(phrase: PolicyPhrase) -> PhraseReading { setting(of: phrase).reading }

  /// What a phrase comes to, and why.
  package func setting(of phrase: PolicyPhrase) -> Setting {
    settings[phrase] ?? Self.usualSetting(of: phrase)
  }

  /// These settings with one phrase read in another way.
  ///
  /// - Throws: `Refusal` where the phrase cannot mean that, or no reason is given.
  package func changed(
    _ phrase: PolicyPhrase, to reading: PhraseReading, because reason: String
  ) throws(Refusal) -> DeadlineReading {
    guard reason.withoutOuterSpaces.count >= 3 else {
      throw Refusal("reading.reason", "Give the reason in a few words, such as who agreed to it.")
    }
    switch (phrase, reading) {
    case (.immediately, .every), (.asSoonAsNoticed, .every), (.promptly, .every),
      (.monthly, .within), (.regularly, .within), (.often, .within),
      (_, .every(.asThePolicySays)):
      throw Refusal("reading.kind", "“\(phrase.words)” cannot mean that. Choose another value.")
    default: break
    }
    var changed = self
    changed.settings[phrase] = Setting(reading, because: reason.withoutOuterSpaces)
    return changed
  }

  private static func usualSetting(of phrase: PolicyPhrase) -> Setting {
    switch phrase {
    case .immediately, .asSoonAsNoticed:
      Setting(.within(.now), because: "It cannot wait. Telephone as well.")
    case .promptly:
      Setting(
        .within(.sameSchoolDay), because: "By the end of the school day, chased next morning.")
    case .monthly: Setting(.every(.monthly(day: 1)), because: "Once in each month of term.")
    case .regularly: Setting(.every(.termly(schoolDay: 10)), because: "Once in each term.")
    case .often:
      Setting(
        .every(.onOccasion),
        because: "When there is a suspicion, as the National Cyber Security Centre advises.")
    }
  }
}
