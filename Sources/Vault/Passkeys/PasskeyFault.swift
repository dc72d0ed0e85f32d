package import Essentials

/// Why a passkey was not taken; for the log, since whoever tries learns only `refusal`.
package enum PasskeyFault: Error, Hashable, Sendable {
  /// What the browser sent does not have the form that it must have; the words say where.
  case malformed(String)
  /// It answers another question: making a passkey is not using one.
  case wrongKind
  /// It answers a challenge that we did not set.
  case wrongChallenge
  /// It was made on a page that is not ours.
  case wrongOrigin
  /// It was made inside a page of somebody else's.
  case embedded
  /// It was made for another site.
  case wrongSite
  /// Nobody touched the device.
  case notPresent
  /// Nobody gave the device its PIN, finger or face.
  case notVerified
  /// The key is of a kind that we did not ask for, or is no key.
  case unsupportedKey
  /// It came with a statement by the device's maker, which we do not ask for and do not judge.
  case unsupportedAttestation
  /// The signature is not the passkey's.
  case badSignature
  /// The device counted backwards: there may be a copy of it. Worth a line in the record.
  case counterWentBack
  /// The passkey says that it can be copied to other devices, and before that it could not, or the
  /// other way round.
  case backupChanged
  /// It is another passkey, or another person's.
  case wrongPasskey

  /// What the person is told, whichever it was.
  package var refusal: Refusal {
    Refusal(
      "passkey.not-taken",
      "That passkey did not work here. Try again, or sign in with your password.")
  }
}
