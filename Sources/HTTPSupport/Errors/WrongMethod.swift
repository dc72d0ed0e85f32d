internal import Essentials
package import HTTPTypes

/// An address that is there, asked in a way that it does not answer.
package struct WrongMethod: Error {
  /// The methods that it answers, in the order of the alphabet.
  package let allowed: [HTTPRequest.Method]
  /// The one that was used.
  package let used: HTTPRequest.Method

  package init(_ used: HTTPRequest.Method, allowed: some Sequence<HTTPRequest.Method>) {
    self.used = used
    self.allowed = allowed.sorted { $0.rawValue < $1.rawValue }
  }

  /// The header `Allow`, which RFC 9110 section 15.5.6 asks for.
  var allow: String { allowed.map(\.rawValue).joined(separator: ", ") }

  /// The same in words.
  var refusal: Refusal {
    Refusal("request.method", "This address answers \(allow), not \(used.rawValue).")
  }
}
