@testable import Papers

/// A short policy of the fictional school.
enum PolicyWords {
  static let sections: [EvidencePack.Section] = [
    EvidencePack.Section(
      "Introduction",
      [
        EvidencePack.Paragraph(
          "1",
          "Larkfield Primary School recognises that social media can bring people together. This "
            + "policy protects the confidence that families place in the school, and keeps private "
            + "and professional lives apart."),
        EvidencePack.Paragraph(
          "2", "It covers personal and official use alike, on every platform there is or will be."),
      ]),
    EvidencePack.Section(
      "Who this policy is for",
      [
        EvidencePack.Paragraph(
          "12", "Staff, governors and contractors must follow the principles of this policy."),
        EvidencePack.Paragraph(
          "17",
          "It applies equally to employees, trainees, apprentices, volunteers and everybody who "
            + "works for the school or supplies it."),
      ]),
    EvidencePack.Section(
      "Principles",
      [
        EvidencePack.Paragraph("22", "Everybody covered by this policy should:"),
        EvidencePack.Paragraph(
          "a)", "keep private and professional lives apart, so that no interests conflict;",
          depth: 1),
        EvidencePack.Paragraph(
          "b)", "do nothing online that could bring the school into disrepute;", depth: 1),
        EvidencePack.Paragraph("c)", "not present their own views as the school’s.", depth: 1),
        EvidencePack.Paragraph(
          "28",
          "Staff should have no contact through any social medium with a pupil of this or any "
            + "other school, and are advised against contact with former pupils."),
        EvidencePack.Paragraph(
          "53a", "Photographs are checked against the list of children who may not be shown."),
      ]),
  ]
}
