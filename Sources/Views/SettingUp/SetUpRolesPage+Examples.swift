extension SetUpRolesPage {
  package static let examples: KeyValuePairs = [
    "from the policy": SetUpRolesPage(
      frame: .settingUp, token: .example,
      holders: holders([
        ("Grace Adeyemi", "head@larkfield.example"), ("Grace Adeyemi", "head@larkfield.example"),
        ("", ""), ("Mina Aldous", "mina@dpo.larkfield.example"),
        ("Ruth Whitcombe", "chair@larkfield.example"), ("", ""),
      ]),
      marks: [ParagraphMark("18")]),
    "errors": SetUpRolesPage(
      frame: .settingUp, token: .example,
      holders: holders([
        ("", ""), ("Łukasz <Żółkiewski>", "lukasz"), ("", ""), ("", ""), ("", ""), ("", ""),
      ]),
      errors: [
        FieldError(
          field: "headteacher-name", message: "Type the head’s name; reports go to the head first"),
        FieldError(
          field: "safeguarding-lead-email", message: "Type the whole address, or leave it empty"),
      ]),
    "taking a role away": SetUpRolesPage(
      frame: .settingUp, token: .example,
      holders: holders([
        ("Grace Adeyemi", "head@larkfield.example"), ("Grace Adeyemi", ""), ("", ""), ("", ""),
        ("Ruth Whitcombe", ""), ("Dev Kaur", ""),
      ]).map { holder in
        var holder = holder
        if holder.role == "deputy-safeguarding-lead" {
          holder.taking = "Take the role from Tom Ellery, and Tom Ellery off the list of people"
        }
        return holder
      },
      errors: [
        FieldError(
          field: "deputy-safeguarding-lead-name",
          message: "Tick the box below to take the role away, or type the name again")
      ]),
  ]

  private static func holders(_ typed: [(name: String, email: String)]) -> [Holder] {
    zip(roles, typed).map { role, typed in
      Holder(
        role: role.name, title: role.title, about: role.about, name: typed.name,
        email: typed.email)
    }
  }

  private static let roles: [(name: String, title: String, about: String)] = [
    ("headteacher", "Headteacher", "Hears of every misuse, and signs the policy."),
    ("safeguarding-lead", "Safeguarding lead", "Hears of every worry about a child."),
    (
      "deputy-safeguarding-lead", "Deputy safeguarding lead",
      "Steps in when the lead is away, or is the one it is about."
    ),
    ("data-protection-officer", "Data protection officer", "May work outside the school."),
    (
      "chair-of-governors", "Chair of governors",
      "Signs the policy, and hears of anything about the head."
    ),
    ("office", "School office", "Keeps the list of people, and enters what is signed on paper."),
  ]
}
