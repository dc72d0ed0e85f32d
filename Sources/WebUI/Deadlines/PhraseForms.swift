internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import Views

/// Shows and changes what the school takes the words of its policy to mean that say when without a number.
///
/// Whoever looks after duties sees it; the headteacher changes it, with a reason, since a longer time loosens the policy.
enum PhraseForms {
  private typealias Names = ChangePhrasePage.Names

  /// All words with what they mean.
  static func page(_ visit: Visit) async throws -> Reply {
    let reading = try await visit.place.duties.readings.reading(of: visit.school)
    return .page(
      PhrasesPage(
        frame: visit.frame,
        phrases: PolicyPhrase.allCases.map { phrase in
          let setting = reading.setting(of: phrase)
          return PhrasesPage.Phrase(
            name: phrase.rawValue, words: phrase.words, meaning: PhraseWords.words(setting.reading),
            reason: setting.reason)
        }, mayChange: visit.isOne(of: [.headteacher])))
  }

  /// The form for one word.
  static func form(_ visit: Visit) async throws -> Reply {
    let phrase = try phrase(visit)
    let reading = try await visit.place.duties.readings.reading(of: visit.school)[phrase]
    return .page(page(visit, phrase, reading: reading, chosen: reading.description))
  }

  /// Keeps what was chosen, and lets duties follow it at once.
  static func change(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let phrase = try phrase(visit)
    let place = visit.place
    let known = try await place.duties.readings.reading(of: visit.school)[phrase]
    let chosen = form.text(Names.meaning) ?? ""
    let reason = String((form.text(Names.reason) ?? "").prefix(500))
    func again(_ field: String, _ message: String) -> Reply {
      .again(
        page(
          visit, phrase, reading: known, chosen: chosen, reason: reason,
          errors: [FieldError(field: field, message: PersonTyping.withoutStop(message))]))
    }
    let wanted = PhraseWords.choices(of: phrase, besides: known)
      .first { $0.description == chosen }
    guard let wanted else { return again(Names.meaning, "Choose what it means") }
    do {
      _ = try await ChangeReading(store: place.duties.readings, now: place.now)(
        phrase, to: wanted, because: reason, at: visit.school, by: .person(visit.person))
    } catch let refusal as Refusal {
      return again(
        refusal.code == "reading.kind" ? Names.meaning : Names.reason, refusal.message)
    }
    await place.duties.open(visit.school)
    return .go(to: Paths.phrases)
  }

  /// The word that the address names.
  ///
  /// - Throws: 404 where there is none of that name.
  private static func phrase(_ visit: Visit) throws -> PolicyPhrase {
    guard let phrase = visit.query[Names.phrase].flatMap({ PolicyPhrase(rawValue: $0) }) else {
      throw Visit.absent
    }
    return phrase
  }

  private static func page(
    _ visit: Visit, _ phrase: PolicyPhrase, reading: PhraseReading, chosen: String,
    reason: String = "", errors: [FieldError] = []
  ) -> ChangePhrasePage {
    ChangePhrasePage(
      frame: visit.frame, token: visit.token, name: phrase.rawValue, words: phrase.words,
      choices: PhraseWords.choices(of: phrase, besides: reading).map {
        Field.Choice($0.description, PhraseWords.words($0).capitalisedStart)
      }, chosen: chosen, reason: reason, errors: errors)
  }
}

/// What words that say when without a number may mean, in words of a school.
enum PhraseWords {
  /// What a word may mean, and what it means now.
  static func choices(
    of phrase: PolicyPhrase, besides known: PhraseReading
  ) -> [PhraseReading] {
    let usual = usual(phrase)
    return usual.contains(known) ? usual : usual + [known]
  }

  private static func usual(_ phrase: PolicyPhrase) -> [PhraseReading] {
    switch phrase {
    case .immediately, .asSoonAsNoticed: [.within(.now), .within(.sameSchoolDay)]
    case .promptly:
      [
        .within(.now), .within(.sameSchoolDay), .within(.schoolDays(1)), .within(.schoolDays(2)),
      ]
    case .monthly: [1, 10, 20].map { .every(.monthly(day: $0)) }
    case .regularly:
      [.every(.monthly(day: 1)), .every(.termly(schoolDay: 10)), .every(.termly(schoolDay: 30))]
    case .often:
      [.every(.onOccasion), .every(.monthly(day: 1)), .every(.termly(schoolDay: 10))]
    }
  }

  /// What it comes to, to stand in a sentence.
  static func words(_ reading: PhraseReading) -> String {
    switch reading {
    case .within(.now): "at once, at any hour"
    case .within(.sameSchoolDay): "by the end of the school day"
    case .within(.schoolDays(1)): "by the end of the next school day"
    case .within(let allowed): "within \(allowed)"
    case .every(.monthly(let day)): "once a month, due on day \(day)"
    case .every(.termly(let day)): "once a term, due on school day \(day)"
    case .every(.onOccasion): "when there is a reason, such as a suspicion"
    case .every(let recurrence): "every \(recurrence)"
    }
  }
}
