/// What a provider sends back through the browser (RFC 6749, sections 4.1.2 and 4.1.2.1; RFC 9207).
struct ProviderReply: Sendable {
  /// What we gave it.
  let state: String
  /// Who it says it is.
  let issuer: String?
  /// The code, or why there is none.
  let outcome: Outcome

  /// How it went.
  enum Outcome: Sendable, Hashable {
    /// A code to exchange.
    case code(String)
    /// An error, by its code.
    case error(String)
  }

  /// Reads the query of the address that the person was led back to.
  init(query: String) throws(SignInFault) {
    guard query.utf8.count <= 8192, let fields = FormText.decode(query) else {
      throw .malformed("reply")
    }
    func only(_ name: String) throws(SignInFault) -> String? {
      let values = fields.filter { $0.name == name }.map(\.value)
      // Two of them, and what was checked need not be what is used.
      guard values.count <= 1 else { throw .malformed("reply: \(name) twice") }
      return values.first
    }
    let (code, error) = (try only("code"), try only("error"))
    state = try only("state") ?? ""
    issuer = try only("iss")
    switch (code, error) {
    case (let code?, nil) where !code.isEmpty: outcome = .code(code)
    case (nil, let error?): outcome = .error(SignInFault.errorCode(error))
    default: throw .malformed("reply")
    }
  }
}

extension SignInFault {
  /// An error code for the log: only what an error code may be made of, so that it cannot forge a line.
  static func errorCode(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
    }
    return isPlain && (1...64).contains(text.utf8.count) ? text : "unknown"
  }
}
