internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the reader's desk: everything that they may use and nothing else.
struct DeskPages: Sendable {
  let visit: Visit

  func page() async throws -> DeskPage {
    let offices = try await visit.place.office.terms.offices(of: visit.school)
    let roles = offices.roles(of: visit.person, on: visit.today)
      .union(offices.actingRoles(of: visit.person, on: visit.today))
    let words = Role.allCases.filter(roles.contains).map(\.words)
    let school = Self.entries.filter { visit.isOne(of: $0.audience) }.map(\.entry)
    return DeskPage(
      frame: visit.frame, roles: words,
      groups: (school.isEmpty ? [] : [DeskPage.Group("The school", school)]) + [own])
  }

  private typealias Place = (audience: Set<HTTPSupport.Audience>, entry: DeskPage.Entry)

  private static let entries: [Place] = [
    (
      DeskAudiences.people,
      .init("People", Paths.people, about: "Who is bound by the policy, who comes and goes.")
    ),
    (
      DeskAudiences.roles,
      .init("Roles", Paths.roles, about: "Who holds which role, and who steps in.")
    ),
    (
      DeskAudiences.versions,
      .init("Versions of the policy", Paths.policies, about: "From a draft to in force.")
    ),
    (
      DeskAudiences.campaigns,
      .init("Acknowledgements", Paths.campaigns, about: "Who has answered, who is missing.")
    ),
    (
      DeskAudiences.duties,
      .init("Everybody’s duties", Paths.schoolDuties, about: "What is late, and with whom.")
    ),
    (
      DeskAudiences.duties,
      .init("Term dates", Paths.termDates, about: "When duties keep out of the holidays.")
    ),
    (
      DeskAudiences.letters,
      .init(
        "Letters that did not arrive", Paths.letters, about: "Why, and what to do about each.")
    ),
    (
      DeskAudiences.record,
      .init("The record", Paths.record, about: "Everything that was done, and by whom.")
    ),
    (
      DeskAudiences.evidence,
      .init(
        "Evidence pack", Paths.evidencePack,
        about: "All that an inspection asks about the policy, in one document.")
    ),
    (
      DeskAudiences.schoolSheet,
      .init(
        "The school’s recovery sheet", Paths.schoolSheet,
        about: "A key on paper, for the day when passwords are lost.")
    ),
  ]

  private var own: DeskPage.Group {
    DeskPage.Group(
      "Yours",
      [
        .init("Your duties", Paths.duties, about: "What you have to do, and by when."),
        .init(
          "What you acknowledged", Paths.acknowledged,
          about: "Your receipts, to be kept or printed."),
        .init(
          "Where you are signed in", Paths.sessions,
          about: "End what you do not know. Change your password or second step."),
        .init(
          "Your key", Paths.yourKey,
          about: "What opens what is locked for you, and its recovery sheet."),
      ])
  }
}

/// Who sees which part of the school's work: the pages and the desk take it from here.
enum DeskAudiences {
  static let people: Set<HTTPSupport.Audience> = [.office, .headteacher, .dataProtectionOfficer]
  static let roles: Set<HTTPSupport.Audience> = [
    .office, .headteacher, .chair, .dataProtectionOfficer, .safeguardingLead, .leadership,
  ]
  static let versions: Set<HTTPSupport.Audience> = [
    .office, .headteacher, .chair, .governor,
  ]
  static let campaigns: Set<HTTPSupport.Audience> = [.office, .headteacher]
  static let duties: Set<HTTPSupport.Audience> = [.office, .headteacher]
  static let letters: Set<HTTPSupport.Audience> = [.office, .headteacher]
  static let record: Set<HTTPSupport.Audience> = [
    .headteacher, .chair, .dataProtectionOfficer, .office,
  ]
  static let evidence: Set<HTTPSupport.Audience> = [.headteacher, .chair, .office]
  static let schoolSheet: Set<HTTPSupport.Audience> = [.headteacher, .chair]
  /// Those to whom things come that were told in confidence, so that each needs a key.
  static let confidential: Set<HTTPSupport.Audience> = [.headteacher, .chair, .safeguardingLead]
}
