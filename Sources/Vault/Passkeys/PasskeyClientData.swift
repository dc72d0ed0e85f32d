internal import Essentials
internal import FoundationEssentials

/// What the browser says about the moment (WebAuthn 3, 5.8.1): for which question, on which page.
struct PasskeyClientData: Decodable {
  private let type: String
  private let challenge: String
  private let origin: String
  private let crossOrigin: Bool?
  private let topOrigin: String?

  /// What was done.
  enum Kind: String {
    /// A passkey was made.
    case registration = "webauthn.create"
    /// A passkey was used.
    case assertion = "webauthn.get"
  }

  /// Reads what the browser sent; more than is known is allowed, as the standard asks.
  static func read(_ json: [UInt8]) throws(PasskeyFault) -> PasskeyClientData {
    guard json.count <= 8192 else { throw .malformed("client data") }
    do {
      return try JSONDecoder().decode(PasskeyClientData.self, from: Data(json))
    } catch {
      throw .malformed("client data")
    }
  }

  /// The challenge, where it has the form of ours.
  var answered: PasskeyChallenge? {
    Base64.url.decode(challenge).flatMap { try? PasskeyChallenge(stored: $0) }
  }

  /// Refuses what answers another question, or was asked elsewhere.
  func check(
    _ kind: Kind, challenge expected: PasskeyChallenge, site: PasskeySite
  ) throws(PasskeyFault) {
    guard type == kind.rawValue else { throw .wrongKind }
    guard ConstantTime.areEqual(Array(challenge.utf8), Array(expected.text.utf8)) else {
      throw .wrongChallenge
    }
    guard site.origins.contains(origin) else { throw .wrongOrigin }
    guard crossOrigin != true, topOrigin == nil else { throw .embedded }
  }
}
