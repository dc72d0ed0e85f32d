extension Paths {
  /// Letters that did not arrive.
  package static let letters = Address(encoded: "/letters")

  /// Trying a letter again.
  package static func sendLetterAgain(_ id: String) -> Address {
    Address(encoded: "/letters/\(Query.encoded(id))/again")
  }

  /// Using an address again from which a letter came back.
  package static func useAddressAgain(_ id: String) -> Address {
    Address(encoded: "/letters/\(Query.encoded(id))/address")
  }

  /// Taking a letter off the list.
  package static func setLetterAside(_ id: String) -> Address {
    Address(encoded: "/letters/\(Query.encoded(id))/aside")
  }
}

extension Paths.Pattern {
  /// Trying a letter again.
  package static let sendLetterAgain = "/letters/{letter}/again"
  /// Using an address again from which a letter came back.
  package static let useAddressAgain = "/letters/{letter}/address"
  /// Taking a letter off the list.
  package static let setLetterAside = "/letters/{letter}/aside"
}
