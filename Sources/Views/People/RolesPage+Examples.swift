import Essentials

extension RolesPage {
  package static let examples: KeyValuePairs = [
    "with a gap": RolesPage(
      frame: .office,
      roles: [
        head,
        Role(
          title: "Deputy safeguarding lead", name: "deputy-safeguarding-lead", holders: [],
          instead: ["Ruth Whitcombe"]),
        Role(
          title: "Chair of governors", name: "chair-of-governors",
          holders: [
            Holder(name: "Ruth Whitcombe", address: Paths.person("p4"), since: .june(-600))
          ],
          instead: ["The local authority’s designated officer"],
          contact: "chair@larkfield.example"),
        Role(
          title: "Website provider", name: "website-provider",
          holders: [Holder(name: "Sam Birch", since: .june(-60))]),
      ],
      gaps: ["Nobody is deputy safeguarding lead, and the safeguarding lead is also the head."],
      mayChange: true, checkedOn: .june(-40), marks: [ParagraphMark("18")]),
    "to be confirmed": RolesPage(
      frame: .office, roles: [head], mayChange: true, checkedOn: .june(-40),
      confirmation: Confirmation(Paths.confirmContacts, token: .example),
      marks: [ParagraphMark("18")]),
    "after a change": RolesPage(
      frame: .office, roles: [head],
      setOff: [
        Agenda.Item(
          "Check the contact: headteacher", Paths.roleContact("headteacher"),
          marks: [ParagraphMark("18")])
      ], mayChange: true),
    "to be read only": RolesPage(frame: .teacher, roles: [head], mayChange: false),
    "difficult names": RolesPage(
      frame: .head,
      roles: [
        Role(
          title: "Senior leadership", name: "senior-leadership",
          holders: [
            Holder(name: "محمد الأحمد", address: Paths.person("p10"), since: .june(1)),
            Holder(
              name: "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
              since: .june(1)),
          ], instead: ["Robert <b>Tables</b>"])
      ], mayChange: true),
  ]

  private static let head = Role(
    title: "Headteacher", name: "headteacher",
    holders: [Holder(name: "Grace Adeyemi", address: Paths.person("p1"), since: .june(-2100))],
    standIn: StandIn(name: "Tom Ellery", until: .june(13), reason: "illness"),
    instead: ["Ruth Whitcombe", "the local authority’s designated officer"],
    contact: "office@larkfield.example, 01632 960456")
}
