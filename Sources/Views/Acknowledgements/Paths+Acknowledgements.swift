extension Paths {
  /// What the reader has been asked to acknowledge; the form is sent here too.
  package static let acknowledge = Address(encoded: "/acknowledge")
  /// The questions at its end.
  package static let quiz = Address(encoded: "/acknowledge/questions")
  /// Asking about it, or saying that one does not agree.
  package static let askAboutPolicy = Address(encoded: "/acknowledge/ask")
  /// The receipt.
  package static let acknowledged = Address(encoded: "/acknowledge/receipt")
  /// Everything that was asked of people so far.
  package static let campaigns = Address(encoded: "/acknowledge/campaigns")

  /// One request to acknowledge, and how far it has come.
  package static func campaign(_ id: String) -> Address {
    Address(encoded: "/acknowledge/campaigns/" + Query.encoded(id))
  }

  /// Reminding those who are missing.
  package static func remind(_ id: String) -> Address { below(id, "remind") }

  /// Taking somebody off it, with a reason.
  package static func excuse(_ id: String, _ person: String) -> Address {
    below(id, "excuse/" + Query.encoded(person))
  }

  /// Noting that somebody's question was answered.
  package static func answerReservation(_ id: String, _ person: String) -> Address {
    below(id, "answered/" + Query.encoded(person))
  }

  /// The whole text of a version that is published, in force or not yet.
  package static func textToAcknowledge(_ version: String) -> Address {
    Address(encoded: "/acknowledge/text/" + Query.encoded(version))
  }

  /// Entering what was signed on paper.
  package static func enterPaper(_ id: String) -> Address { below(id, "paper") }

  /// The sheet to be printed and signed.
  package static func printedSheet(_ id: String) -> Address { below(id, "sheet") }

  /// The way in for a computer that several people share, by the number of the sheet.
  package static func sharedComputer(_ code: String) -> Address {
    Address(encoded: "/acknowledge/at/" + Query.encoded(code))
  }

  private static func below(_ id: String, _ place: String) -> Address {
    Address(encoded: "\(campaign(id).text)/\(place)")
  }
}

extension Paths.Pattern {
  /// One request to acknowledge.
  package static let campaign = "/acknowledge/campaigns/{campaign}"
  /// Reminding those who are missing.
  package static let remind = "/acknowledge/campaigns/{campaign}/remind"
  /// Taking somebody off it.
  package static let excuse = "/acknowledge/campaigns/{campaign}/excuse/{person}"
  /// Noting that somebody's question was answered.
  package static let answerReservation = "/acknowledge/campaigns/{campaign}/answered/{person}"
  /// The whole text of a version.
  package static let textToAcknowledge = "/acknowledge/text/{version}"
  /// Entering what was signed on paper.
  package static let enterPaper = "/acknowledge/campaigns/{campaign}/paper"
  /// The sheet to be printed and signed.
  package static let printedSheet = "/acknowledge/campaigns/{campaign}/sheet"
  /// The way in for a computer that several people share.
  package static let sharedComputer = "/acknowledge/at/{code}"
}
