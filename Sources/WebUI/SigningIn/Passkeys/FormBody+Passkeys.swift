internal import Essentials
internal import HTTPSupport
internal import Vault
internal import Views

/// What the page's script wrote into the form.
extension FormBody {
  /// The answer of a passkey that was used.
  ///
  /// - Throws: The one refusal of passkeys where a part is missing or damaged.
  func usedPasskey() throws -> PasskeyAssertion {
    PasskeyAssertion(
      credentialID: try part(PasskeyQuestion.Names.credential),
      authenticatorData: try part(PasskeyQuestion.Names.authenticator),
      clientData: try part(PasskeyQuestion.Names.client),
      signature: try part(PasskeyQuestion.Names.signature),
      // Passkeys of an old kind do not say whose they are.
      userHandle: (text(PasskeyQuestion.Names.user) ?? "").isEmpty
        ? nil : try part(PasskeyQuestion.Names.user))
  }

  /// The answer of a passkey that was made.
  ///
  /// - Throws: The one refusal of passkeys where a part is missing or damaged.
  func madePasskey() throws -> PasskeyRegistration {
    PasskeyRegistration(
      attestation: try part(PasskeyQuestion.Names.attestation),
      clientData: try part(PasskeyQuestion.Names.client))
  }

  private func part(_ name: String) throws -> [UInt8] {
    guard let text = text(name), !text.isEmpty, let bytes = Base64.url.decode(text) else {
      throw PasskeyFault.malformed(name).refusal
    }
    return bytes
  }
}
