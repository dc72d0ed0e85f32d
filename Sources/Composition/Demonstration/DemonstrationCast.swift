internal import Essentials
internal import People

/// The people of the demonstration school: all of them are made up.
struct DemonstrationCast: Sendable {
  /// One of them.
  struct Member: Sendable {
    let name: String
    let kind: PersonKind
    var post: Post?
    var job: String?
    var email: String?
    var provider: String?
    var isAlsoGovernor = false
  }

  private static func staff(
    _ name: String, _ post: Post, _ job: String, email: String?
  ) -> Member {
    Member(
      name: name, kind: .employee, post: post, job: job,
      email: email.map { $0 + "@larkfield.example" })
  }

  static let head = staff("Grace Adeyemi", .teaching, "Head teacher", email: "grace.adeyemi")
  static let deputy = staff("Tom Ellery", .teaching, "Deputy head", email: "tom.ellery")
  static let office = staff("Dev Kaur", .support, "Office manager", email: "dev.kaur")
  static let teacher = staff("Priya Nair", .teaching, "Teacher, year 4", email: "priya.nair")
  static let chair = Member(
    name: "Ruth Whitcombe", kind: .governor, email: "ruth.whitcombe@larkfield.example")
  static let webmaster = Member(
    name: "Sam Birch", kind: .contractor, job: "Looks after the website",
    email: "sam.birch@halden-web.example", provider: "Halden Web")

  static let leaver = staff("Owen Marsden", .support, "Teaching assistant", email: "owen.marsden")
  /// Comes with the new school year, so that she is not among the first.
  static let joiner = staff("Aisha Malik", .teaching, "Teacher, year 4", email: "aisha.malik")
  /// Those without an address who were not there when the sheet hung in the staff room.
  static let away: Set<String> = ["Jack Sowden", "Mo Farouk"]

  /// Everybody, the office first, since it adds the others.
  static let all: [Member] =
    [office, head, deputy, teacher, chair, webmaster] + [
      staff("Joel Okoro", .support, "Teaching assistant", email: "joel.okoro"),
      staff("Siân Llewellyn", .teaching, "Teacher, reception", email: "sian.llewellyn"),
      staff("Ewa Wiśniewska", .teaching, "Teacher, year 1", email: "ewa.wisniewska"),
      staff("Hannah Ormsby", .teaching, "Teacher, year 2", email: "hannah.ormsby"),
      staff("Callum Reid", .teaching, "Teacher, year 3", email: "callum.reid"),
      staff("Amara Obi", .teaching, "Teacher, year 5", email: "amara.obi"),
      staff("Peter Lindqvist", .teaching, "Teacher, year 6", email: "peter.lindqvist"),
      staff("Nadia Rahman", .teaching, "Special educational needs", email: "nadia.rahman"),
      staff("Beth Carrow", .support, "Teaching assistant", email: "beth.carrow"),
      staff("Leila Haddad", .support, "Teaching assistant", email: "leila.haddad"),
      leaver,
      staff("Joan Pettifer", .support, "Midday supervisor", email: nil),
      staff("Maria Costa", .support, "Midday supervisor", email: nil),
      staff("Ray Hollis", .support, "Caretaker", email: nil),
      staff("Sunita Patel", .support, "Cook", email: nil),
      staff("Kim Farrow", .support, "Family support", email: "kim.farrow"),
      Member(
        name: "Ella Brandt", kind: .trainee, job: "Trainee teacher",
        email: "ella.brandt@larkfield.example"),
      Member(
        name: "Jack Sowden", kind: .apprentice, job: "Apprentice", email: nil),
      Member(
        name: "Mo Farouk", kind: .agency, job: "Supply teacher", provider: "Northgate Supply"),
      Member(
        name: "Anne Thwaite", kind: .governor, email: "anne.thwaite@larkfield.example"),
      Member(
        name: "Idris Vaughan", kind: .governor, email: "idris.vaughan@larkfield.example"),
      Member(name: "Clare Dunmore", kind: .governor, email: nil),
      Member(name: "Harold Bright", kind: .volunteer, job: "Listens to readers"),
      Member(name: "Fiona Mackay", kind: .volunteer, job: "Garden club"),
    ]
}

extension DemonstrationCast.Member {
  /// What the school knows of them.
  var details: PersonDetails {
    get throws(Refusal) {
      try PersonDetails(
        name: PersonName(name), kind: kind, post: post, isAlsoGovernor: isAlsoGovernor,
        provider: provider, jobTitle: job,
        email: email.map { text throws(Refusal) in
          try EmailAddress(text)
        })
    }
  }
}
