package import Essentials
package import PolicyEngine

extension PolicyVersion {
  /// Adds a signature; with the second office's the version is signed.
  ///
  /// - Parameter blocking: The findings that block and that nobody has dealt with.
  /// - Throws: `Refusal` where the review is not done, the text is another one, the office has
  ///   signed, or one person signs for both without being recorded as a stand-in.
  package mutating func sign(
    _ signature: Signature, blocking: [PolicyFinding]
  ) throws(Refusal) {
    guard status.isOpen else { throw .closed(self) }
    if status == .draft { throw .notInReview(self) }
    try requireReviewed(blocking: blocking)
    guard signature.digest == digest else {
      throw Refusal(
        "signature.another-text",
        "The text that you had in front of you is not version \(number). "
          + "Open version \(number), read it, then sign.")
    }
    guard signature.name.contains(where: \.isLetter) else {
      throw Refusal("signature.no-name", "Write your name as you sign it.")
    }
    if let given = validSignatures.first(where: { $0.office == signature.office }) {
      throw Refusal(
        "signature.given",
        "\(signature.office.title.sentenceStart) signed version \(number) "
          + "on \(given.signedOn.words).")
    }
    try requireAnotherPerson(signature)
    signatures.append(signature)
    if isSigned { status = .signed }
  }

  private func requireAnotherPerson(_ signature: Signature) throws(Refusal) {
    let reason = signature.standIn ?? ""
    guard validSignatures.contains(where: { $0.person == signature.person }),
      !reason.contains(where: \.isLetter)
    else { return }
    throw Refusal(
      "signature.same-person",
      "You have signed for the other office. Somebody else signs for \(signature.office.title), "
        + "or you are recorded as the stand-in with a reason.")
  }

  /// Takes a signature back; it is kept and no longer counts.
  ///
  /// One that was entered from paper is taken back by whoever entered it too, who may have erred.
  ///
  /// - Throws: `Refusal` where the version is published, or the person has not signed for it.
  package mutating func withdrawSignature(
    for office: SigningOffice, by person: PersonID, at: Instant
  ) throws(Refusal) {
    guard status.isOpen else {
      throw Refusal(
        "signature.published",
        "Version \(number) is no longer open, so its signatures stay. "
          + "Upload a new version to change what applies.")
    }
    let place = signatures.firstIndex {
      $0.office == office && ($0.person == person || $0.enteredBy == person)
        && $0.withdrawnAt == nil
    }
    guard let place else {
      throw Refusal(
        "signature.not-yours",
        "You have not signed version \(number) for \(office.title). "
          + "Only the person who signed can take a signature back.")
    }
    signatures[place].withdrawnAt = at
    status = .inReview
  }

  /// Attaches a scan of the signed paper, once.
  ///
  /// - Throws: `Refusal` where the version is not signed, or has one already.
  package mutating func attach(_ copy: SignedCopy) throws(Refusal) {
    guard isSigned else {
      throw Refusal(
        "copy.not-signed",
        "Version \(number) is not signed by both offices yet. Attach the paper after that.")
    }
    guard signedCopy == nil || signedCopy?.digest == copy.digest else {
      throw Refusal(
        "copy.attached",
        "Version \(number) has a signed copy already, and it is kept as it is.")
    }
    if signedCopy == nil { signedCopy = copy }
  }
}

extension String {
  /// The same with a capital letter at the beginning.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
