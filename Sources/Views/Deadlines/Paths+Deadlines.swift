extension Paths {
  /// What the reader has to do, and by when.
  package static let duties = Address(encoded: "/duties")
  /// What everybody at the school has to do.
  package static let schoolDuties = Address(encoded: "/duties/school")

  /// Making an address for a calendar program.
  package static let newCalendar = Address(encoded: "/duties/calendar")

  /// The school's calendar.
  package static let termDates = Address(encoded: "/duties/terms")
  /// Bringing it in from a calendar file.
  package static let importTermDates = Address(encoded: "/duties/terms/import")

  /// What words such as "promptly" mean at the school.
  package static let phrases = Address(encoded: "/duties/phrases")

  /// Changing what one of them means.
  package static func changePhrase(_ name: String) -> Address {
    Address(encoded: "\(Pattern.changePhrase)?phrase=\(Query.encoded(name))")
  }

  /// Entering the dates of the school year that begins in a year.
  package static func enterTermDates(_ year: Int) -> Address {
    Address(encoded: "\(Pattern.enterTermDates)?year=\(year)")
  }

  /// Taking the dates of a school year out.
  package static func takeOutTermDates(_ year: Int) -> Address {
    Address(encoded: "\(Pattern.takeOutTermDates)?year=\(year)")
  }

  /// One duty.
  package static func duty(_ id: String) -> Address {
    Address(encoded: "/duties/" + Query.encoded(id))
  }

  /// Saying that it was done.
  package static func attest(_ id: String) -> Address { below(id, "done") }

  /// Saying why it was not done.
  package static func notDone(_ id: String) -> Address { below(id, "not-done") }

  /// Handing it to somebody else.
  package static func handOver(_ id: String) -> Address { below(id, "hand-over") }

  /// Letting it fall away, with a reason.
  package static func waive(_ id: String) -> Address { below(id, "waive") }

  /// The reader's duties for a calendar program, by the secret that stands in for signing in.
  package static func calendar(_ secret: String) -> Address {
    Address(encoded: "/duties/calendar/" + Query.encoded(secret) + ".ics")
  }

  private static func below(_ id: String, _ place: String) -> Address {
    Address(encoded: "\(duty(id).text)/\(place)")
  }
}

extension Paths.Pattern {
  /// Changing what a word such as "promptly" means.
  package static let changePhrase = "/duties/phrases/change"
  /// Entering term dates by hand.
  package static let enterTermDates = "/duties/terms/enter"
  /// Taking term dates out.
  package static let takeOutTermDates = "/duties/terms/take-out"
  /// One duty.
  package static let duty = "/duties/{duty}"
  /// Saying that it was done.
  package static let attest = "/duties/{duty}/done"
  /// Saying why it was not done.
  package static let notDone = "/duties/{duty}/not-done"
  /// Handing it to somebody else.
  package static let handOver = "/duties/{duty}/hand-over"
  /// Letting it fall away.
  package static let waive = "/duties/{duty}/waive"
  /// A person's duties for a calendar program.
  package static let calendar = "/duties/calendar/{secret}"
}
