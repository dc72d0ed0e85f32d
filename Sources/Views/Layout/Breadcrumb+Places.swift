/// The places above most pages of people who are signed in.
extension Breadcrumb {
  /// The reader's own desk, under the title that it has for them.
  static func desk(_ frame: Frame) -> Breadcrumb {
    Breadcrumb(Navigation.desk.title(for: frame.reader), Paths.desk)
  }

  static let people = Breadcrumb("People", Paths.people)
  static let roles = Breadcrumb("Roles", Paths.roles)
  static let policies = Breadcrumb("Versions", Paths.policies)
  static let duties = Breadcrumb("Duties", Paths.duties)
  static let schoolDuties = Breadcrumb("Everybody’s duties", Paths.schoolDuties)
  static let termDates = Breadcrumb("Term dates", Paths.termDates)
  static let record = Breadcrumb("Record", Paths.record)
}
