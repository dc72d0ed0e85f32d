internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Signing a version in one's own name, and taking the signature back.
struct SigningForms: Sendable {
  private static let digest = "digest"
  private static let office = "office"

  /// The form, for the office that the reader holds or stands in for.
  func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let capacity = try capacity(found, people, visit, asked: visit.query[Self.office])
    return .page(page(visit, found, capacity))
  }

  /// Signs, and tells the other office where its signature is missing.
  func sign(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let capacity = try capacity(found, people, visit, asked: form.text(Self.office))
    let typed = form.text(SignPage.Names.name) ?? ""
    let hasRead = form.text(SignPage.Names.read) == "yes"
    let copy = form.bytes(SignPage.Names.copy) ?? []
    func again(_ errors: [FieldError]) -> Reply {
      .again(page(visit, found, capacity, typed: typed, hasRead: hasRead, errors: errors))
    }
    let isLast = found.version.validSignatures.contains { $0.office != capacity.office }
    let errors = errors(typed, hasRead, copy, isLast: isLast, visit)
    guard errors.isEmpty else { return again(errors) }
    do {
      let place = visit.place
      let policies = place.library.policies
      // What cannot be read as a digest is another text than the one that is shown.
      let digest = TextDigest(form.text(Self.digest) ?? "") ?? TextDigest(of: [])
      let signed = try await SignPolicy(
        store: policies, now: place.now, today: place.today
      )(
        SignPolicy.Form(
          office: capacity.office, name: typed.singleSpacedWords, signedOn: visit.today,
          digest: digest, standIn: capacity.reason), found.step(visit))
      if !copy.isEmpty {
        _ = try await AttachSignedCopy(store: policies, now: place.now)(copy, found.step(visit))
      }
      try await tellOthers(signed, found, people, visit)
      return .go(to: found.address)
    } catch let refusal as Refusal {
      return again([FieldError(field: SignPage.Names.name, message: refusal.message)])
    }
  }

  /// Takes back what the reader signed, or entered from paper.
  func withdraw(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let mine = found.version.validSignatures.filter {
      $0.person == visit.person || $0.enteredBy == visit.person
    }
    guard !mine.isEmpty else { throw Visit.absent }
    let place = visit.place
    let withdraw = WithdrawSignature(store: place.library.policies, now: place.now)
    for signature in mine { _ = try await withdraw(for: signature.office, found.step(visit)) }
    return .go(to: found.address)
  }

  /// In which capacity the reader signs: for the office that was asked for, or the first that waits.
  ///
  /// - Throws: `Refusal` where they neither hold an office that has not signed nor stand in for it.
  private func capacity(
    _ found: FoundVersion, _ people: PolicyPeople, _ visit: Visit, asked: String?
  ) throws -> SigningCapacity {
    let given = Set(found.version.validSignatures.map(\.office))
    let wanted = asked.flatMap { SigningOffice(rawValue: $0) }.map { [$0] }
    let capacities = (wanted ?? SigningOffice.allCases).filter { !given.contains($0) }
      .compactMap { people.capacity(of: visit.person, for: $0, on: visit.today) }
    guard let capacity = capacities.first else {
      throw Refusal(
        "signature.not-holder",
        "There is nothing here for you to sign. The headteacher and the chair of governors sign, "
          + "or who is named in the list of roles as standing in for them today.")
    }
    return capacity
  }

  private func errors(
    _ typed: String, _ hasRead: Bool, _ copy: [UInt8], isLast: Bool, _ visit: Visit
  ) -> [FieldError] {
    var errors: [FieldError] = []
    if !hasRead {
      errors.append(
        FieldError(field: SignPage.Names.read, message: "Say that you have read the text"))
    }
    if typed.singleSpacedWords != visit.reader.name.singleSpacedWords {
      errors.append(
        FieldError(field: SignPage.Names.name, message: "Type your whole name, with every mark"))
    }
    if !copy.isEmpty, !copy.starts(with: "%PDF-".utf8) {
      errors.append(
        FieldError(field: SignPage.Names.copy, message: "Scan the signed paper as a PDF"))
    } else if !copy.isEmpty, !isLast {
      errors.append(
        FieldError(
          field: SignPage.Names.copy,
          message: "Attach the paper when the other office has signed it too"))
    }
    return errors
  }

  private func tellOthers(
    _ version: PolicyVersion, _ found: FoundVersion, _ people: PolicyPeople, _ visit: Visit
  ) async throws {
    let given = Set(version.validSignatures.map(\.office))
    for office in SigningOffice.allCases where !given.contains(office) {
      let path = Paths.sign(found.id).text
      for person in people.signers(for: office, on: visit.today) where person != visit.person {
        _ = try await visit.place.send(LetterToSend(.signatureWaits, to: person, path: path))
      }
    }
  }

  private func page(
    _ visit: Visit, _ found: FoundVersion, _ capacity: SigningCapacity, typed: String = "",
    hasRead: Bool = false, errors: [FieldError] = []
  ) -> SignPage {
    let digest = found.version.digest.description
    let accepted = found.version.decisions.compactMap { decision -> String? in
      guard case .accepted(let reason) = decision.outcome else { return nil }
      return "\(decision.sentence) Left, because “\(reason)”."
    }
    let start = "\(digest.prefix(8)) \(digest.dropFirst(8).prefix(8))"
    return SignPage(
      frame: visit.frame, token: visit.token, version: found.name, id: found.id,
      name: visit.reader.name, office: capacity.office.words, standsInFor: capacity.standsInFor,
      statement: """
        I approve this text of the policy “\(found.policy.title)” of \(visit.schoolName), version \
        \(found.name), whose digest begins \(start).
        """,
      accepted: accepted, typed: typed, hasRead: hasRead, errors: errors,
      marks: visit.marks(found.version.paragraphs.text),
      carried: [
        HiddenField(Self.digest, digest), HiddenField(Self.office, capacity.office.rawValue),
      ])
  }
}

extension String {
  /// The words with one space between them.
  var singleSpacedWords: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
