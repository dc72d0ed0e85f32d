/// Who may use a route: a closed list, so that the whole table of who may do what can be read and tested.
package enum Audience: String, Sendable, CaseIterable {
  /// Whoever can reach the server: what is shown is the policy, which everybody may read.
  case everyone
  /// Whoever is signed in.
  case member
  /// The head teacher.
  case headteacher
  /// The safeguarding lead or the deputy.
  case safeguardingLead = "safeguarding lead"
  /// The chair of governors, and the vice-chair.
  case chair
  /// Every governor.
  case governor
  /// Senior leadership.
  case leadership
  /// The data protection officer.
  case dataProtectionOfficer = "data protection officer"
  /// The school office.
  case office
  /// Those who publish for the school.
  case publisher
  /// Whoever came by a link that reaches one task, and nothing else.
  case taskHolder = "holder of a link to this task"
  /// The firm that keeps the website.
  case websiteProvider = "website provider"
}
