import Essentials

@testable import Papers

extension Larkfield {
  static let names = [
    "Grace Adeyemi", "Tom Ellery", "Ruth Whitcombe", "Dev Kaur", "Priya Nair", "Joel Okoro",
    "Łucja Żółkiewska", "Siân Llywelyn", "Pádraig Ó Dálaigh", "Ελένη Παπαδοπούλου",
    "Jürgen Groß", "Ångström Þórsdóttir", "Đorđe Šćepanović", "Zoë Naïve-Ğüneş", "Мария Иванова",
  ]

  static var asking: EvidencePack.Asking {
    get throws {
      EvidencePack.Asking(
        consent: "I have read the social media policy of Larkfield Primary School, version 3, "
          + "and I will keep to it.",
        acknowledged: try acknowledgements(15),
        kept: [
          EvidencePack.Acknowledgement(
            name: "Sam Birch", role: "Contractor, Halden Web", version: "2",
            route: .screen("Personal link"), at: try moment("2025-07-22", "09:14"))
        ],
        outstanding: [
          EvidencePack.Outstanding(
            name: "Aoife Ní Bhriain", role: "Supply teacher", askedOn: try day("2026-06-01"),
            dueOn: try day("2026-06-12")),
          EvidencePack.Outstanding(name: "Mina Aldous", role: "Trainee", askedOn: nil),
        ],
        excused: [
          EvidencePack.Excused(
            name: "Hannah Brook", reason: "On parental leave until September 2026.")
        ])
    }
  }

  static func acknowledgements(_ count: Int) throws -> [EvidencePack.Acknowledgement] {
    let at = try moment("2025-09-10", "08:42")
    let signedOn = try day("2025-09-09")
    let roles = [
      "Headteacher", "Deputy headteacher", "Governor", "Office manager", "Teacher",
      "Teaching assistant", "Lunchtime supervisor", "Volunteer",
    ]
    return (0..<count).map { number in
      let name = names[number % names.count] + (number < names.count ? "" : " \(number)")
      let route: EvidencePack.Route =
        number % 4 == 3
        ? .paper(sheet: "7F3K", signedOn: signedOn, enteredBy: "Dev Kaur")
        : .screen(number % 4 == 1 ? "Shared computer" : "Signed in")
      return EvidencePack.Acknowledgement(
        name: name, role: roles[number % roles.count], version: "3", route: route, at: at)
    }
  }

  static var duties: [EvidencePack.DutyLine] {
    get throws {
      let outcomes: [EvidencePack.DutyOutcome] = [
        .done(try day("2025-09-30"), by: "Dev Kaur"),
        .doneLate(try day("2025-11-06"), by: "Dev Kaur"),
        .done(try day("2025-11-28"), by: "Dev Kaur"),
        .notDone(because: "The provider had changed it on 2 December after a leaver."),
        .done(try day("2026-01-30"), by: "Dev Kaur"),
        .done(try day("2026-02-27"), by: "Dev Kaur"),
        .waived(because: "The website was being moved; there was no login to change."),
        .done(try day("2026-04-30"), by: "Tom Ellery"),
        .handedOver(to: "Tom Ellery"),
        .late,
      ]
      let days = [
        "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28",
        "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-05",
      ]
      var lines = try zip(days, outcomes).map { date, outcome in
        EvidencePack.DutyLine(
          title: "Website password", owner: "Dev Kaur", dueOn: try day(date),
          paragraphs: ["51"], outcome: outcome)
      }
      for (date, done) in [
        ("2025-12-12", "2025-12-10"), ("2026-03-27", "2026-03-20"), ("2026-05-22", "2026-05-22"),
      ] {
        lines.append(
          EvidencePack.DutyLine(
            title: "Meeting with the website provider", owner: "Grace Adeyemi",
            dueOn: try day(date), paragraphs: ["51"],
            outcome: .done(try day(done), by: "Grace Adeyemi")))
      }
      lines.append(
        EvidencePack.DutyLine(
          title: "Privacy check-up of one’s own accounts", owner: "Every member of staff",
          dueOn: try day("2026-06-26"), paragraphs: ["34", "27", "35"], outcome: .toDo))
      return lines.sorted { $0.dueOn < $1.dueOn }
    }
  }
}
