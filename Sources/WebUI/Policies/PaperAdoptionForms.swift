internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Entering that the policy was adopted on paper before it was kept here.
struct PaperAdoptionForms: Sendable {
  /// The form; whoever holds the two offices now is filled in.
  func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let signers = SigningOffice.allCases.map { office in
      PaperAdoptionPage.Signer(
        office: office.rawValue, title: office.words.capitalisedStart,
        person: people.holders(of: office, on: visit.today).first?.description ?? "")
    }
    return .page(page(visit, found, people, signers))
  }

  /// Enters both signatures, and keeps the scan where there is one.
  func enter(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let typed = SigningOffice.allCases.map { signer($0, form) }
    let isSame = form.text(PaperAdoptionPage.Names.same) == "yes"
    let copy = form.bytes(PaperAdoptionPage.Names.copy) ?? []
    func again(_ errors: [FieldError]) -> Reply {
      .again(page(visit, found, people, typed, isSame: isSame, errors: errors))
    }
    var errors: [FieldError] = []
    let signatures = SigningOffice.allCases.compactMap { office in
      signature(office, form, people, &errors)
    }
    if !copy.isEmpty, !copy.starts(with: "%PDF-".utf8) {
      errors.append(
        FieldError(
          field: PaperAdoptionPage.Names.copy, message: "Scan the signed paper as a PDF"))
    }
    if !isSame {
      errors.append(
        FieldError(
          field: PaperAdoptionPage.Names.same,
          message: "Compare this version with the signed paper first, then say that they agree"))
    }
    guard errors.isEmpty else { return again(errors) }
    do {
      let place = visit.place
      let policies = place.library.policies
      _ = try await RecordAdoption(store: policies, now: place.now, today: place.today)(
        signatures, found.step(visit))
      if !copy.isEmpty {
        _ = try await AttachSignedCopy(store: policies, now: place.now)(copy, found.step(visit))
      }
      return .go(to: found.address)
    } catch let refusal as Refusal {
      return again([FieldError(field: field(of: refusal), message: refusal.message)])
    }
  }

  private func field(of refusal: Refusal) -> String {
    switch refusal.code {
    case "signature.same-person": PaperAdoptionPage.Names.standIn(SigningOffice.chair.rawValue)
    case "signature.date": PaperAdoptionPage.Names.day(SigningOffice.headteacher.rawValue)
    default: PaperAdoptionPage.Names.person(SigningOffice.headteacher.rawValue)
    }
  }

  private func signer(_ office: SigningOffice, _ form: FormBody) -> PaperAdoptionPage.Signer {
    let name = office.rawValue
    return PaperAdoptionPage.Signer(
      office: name, title: office.words.capitalisedStart,
      person: form.text(PaperAdoptionPage.Names.person(name)) ?? "",
      day: form.text(PaperAdoptionPage.Names.day(name)) ?? "",
      standIn: form.text(PaperAdoptionPage.Names.standIn(name)) ?? "")
  }

  private func signature(
    _ office: SigningOffice, _ form: FormBody, _ people: PolicyPeople,
    _ errors: inout [FieldError]
  ) -> RecordAdoption.OnPaper? {
    let typed = signer(office, form)
    let person = people.people.first { $0.id.description == typed.person }
    if person == nil {
      errors.append(
        FieldError(
          field: PaperAdoptionPage.Names.person(office.rawValue), message: "Choose who signed"))
    }
    let day = TypedDay.read(typed.day)
    if day == nil {
      errors.append(
        FieldError(
          field: PaperAdoptionPage.Names.day(office.rawValue),
          message: "Type the day that stands beside the signature"))
    }
    guard let person, let day else { return nil }
    let standIn = typed.standIn.singleSpacedWords
    return RecordAdoption.OnPaper(
      office: office, person: person.id, name: person.details.name.given, signedOn: day,
      standIn: standIn.isEmpty ? nil : standIn)
  }

  private func page(
    _ visit: Visit, _ found: FoundVersion, _ people: PolicyPeople,
    _ signers: [PaperAdoptionPage.Signer], isSame: Bool = false, errors: [FieldError] = []
  ) -> PaperAdoptionPage {
    PaperAdoptionPage(
      frame: visit.frame, token: visit.token, version: found.link, id: found.id,
      people: people.people.map { Field.Choice($0.id.description, $0.details.name.given) },
      signers: signers, isSame: isSame, errors: errors,
      marks: visit.marks(found.version.paragraphs.text))
  }
}
