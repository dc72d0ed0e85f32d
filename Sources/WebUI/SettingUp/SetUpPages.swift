internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// What the steps of setting up have in common.
struct SetUpPages: Sendable {
  let place: Workplace
  let desk: SetUpDesk

  /// The frame of a step: nowhere else to go yet.
  func frame(_ frame: Frame) -> Frame {
    Frame(
      school: frame.school, policy: nil, origin: frame.origin, reader: frame.reader,
      isBeingSetUp: true)
  }

  /// A sentence for each step that is finished, from the first.
  func done(_ caller: Caller) async throws -> [String] {
    guard let reader = caller.reader else { return [] }
    let school = try await desk.book.school(place.school)
    var done = ["\(school.name), set up by \(reader.name)"]
    guard let policy = try await place.shelf.policies().first else { return done }
    done.append(policy.title)
    guard school.rolesConfirmedAt != nil else { return done }
    done.append("Who holds the roles")
    return done
  }

  /// What the first step kept, for whoever comes back to it.
  private func kept(_ caller: Caller) async throws -> SetUpSchoolPage.Typed? {
    guard let reader = caller.reader,
      let person = try await place.office.people.person(reader.person, of: place.school)
    else { return nil }
    return SetUpSchoolPage.Typed(
      school: try await desk.book.school(place.school).name, name: person.details.name.given,
      email: person.details.email?.description ?? "")
  }

  /// The first step as it is first opened, or as it was left.
  func school(
    _ caller: Caller, code: String? = nil, typed: SetUpSchoolPage.Typed? = nil,
    errors: [FieldError] = []
  ) async throws -> SetUpSchoolPage {
    let known = code.map(desk.isCode) ?? false
    let typed =
      if let typed { typed } else { try await kept(caller) ?? SetUpSchoolPage.Typed() }
    return SetUpSchoolPage(
      frame: frame(caller.frame), token: caller.token, typed: typed,
      code: caller.reader != nil ? .notNeeded : known ? .carried(code ?? "") : .asked,
      errors: errors)
  }
}
