extension AccountsTaken {
  /// The address of a person whose account is let in, and whether the provider itself says that it is theirs.
  func address(
    in claims: [String: JSONValue]
  ) throws(SignInFault) -> (address: String, isVerified: Bool) {
    let isVerified = claims["email_verified"] == .boolean(true)
    switch self {
    case .everyVerifiedAddress:
      return (try Self.verified(claims), true)
    case .googleDomain(let domain):
      guard claims["hd"]?.text?.lowercased() == domain.lowercased() else { throw .foreignAccount }
      return (try Self.verified(claims), true)
    case .microsoftTenant(let tenant):
      guard claims["tid"]?.text?.lowercased() == tenant.lowercased() else { throw .foreignAccount }
      try Self.refuseGuests(claims)
      // A work account without a mailbox has no `email`; its name at Microsoft then is in the form of an address.
      guard let address = claims["email"]?.text ?? claims["preferred_username"]?.text else {
        throw .noAddress
      }
      return (try Self.readable(address), isVerified)
    }
  }

  private static func verified(_ claims: [String: JSONValue]) throws(SignInFault) -> String {
    guard let address = claims["email"]?.text else { throw .noAddress }
    guard claims["email_verified"] == .boolean(true) else { throw .addressNotVerified }
    return try readable(address)
  }

  /// Leaves guests out, whose address another tenant vouches for, if anybody does.
  ///
  /// Microsoft says so in claims that the school can switch on (`idp`, `acct`, `xms_edov`); where they are there, they
  /// count.
  private static func refuseGuests(_ claims: [String: JSONValue]) throws(SignInFault) {
    guard claims["idp"] == nil || claims["idp"] == claims["iss"] else { throw .foreignAccount }
    if let kind = claims["acct"], kind != .number(0), kind != .text("0") { throw .foreignAccount }
    if let owned = claims["xms_edov"],
      ![.boolean(true), .number(1), .text("1"), .text("true")].contains(owned)
    {
      throw .addressNotVerified
    }
  }

  /// Only the rough form: whoever looks the person up reads the address as the directory does.
  private static func readable(_ address: String) throws(SignInFault) -> String {
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254,
      address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw .noAddress }
    return address
  }
}
