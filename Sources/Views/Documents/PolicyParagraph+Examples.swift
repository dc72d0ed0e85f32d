extension PolicyParagraph {
  /// Paragraphs of the fictional school's policy, enough to show every shape that one can have.
  static let purpose = PolicyParagraph(
    anchor: "p1", label: "1",
    text: Prose(
      markdown: """
        Social media help our school to share its work with families. This policy says how all
        who work for the school use them *safely*, and where to turn when something goes wrong.
        """),
    kind: "It states a purpose and asks nothing of anyone.")

  static let scope = PolicyParagraph(
    anchor: "p2", label: "2",
    text: Prose(
      markdown: """
        It covers every service on which people publish, share or talk:

        - social networks, blogs and video channels
        - chat groups, forums and comments under articles
        - whatever comes next, from its first day
        """),
    kind: "It defines what the other paragraphs are about.")

  static let worries = PolicyParagraph(
    anchor: "p16", label: "16",
    text: Prose(
      markdown: """
        Anyone who is worried about something online tells the head teacher. Unions and
        professional associations can advise as well.
        """),
    readings: [Reading("Everyone must tell the head teacher about a worry online.")],
    workings: [
      SummaryRow("Who is told", "Mrs Adeyemi, head teacher"),
      SummaryRow("If it is about her", "Dr Marsh, chair of governors"),
      SummaryRow("By when", "The policy gives no time."),
    ])

  static let misuse = PolicyParagraph(
    anchor: "p19", label: "19",
    text: Prose(
      markdown: """
        Anyone who sees social media misused by a pupil, a parent or a colleague reports it to the
        head teacher promptly.
        """),
    readings: [
      Reading("Everyone must report misuse to the head teacher, within 1 school day.")
    ],
    workings: [
      SummaryRow("Who is told", "Mrs Adeyemi, head teacher"),
      SummaryRow("By when", "1 school day, as the governors agreed for “promptly”"),
      SummaryRow("What is kept", "What was seen, when, and when it was reported"),
    ])

  static let apart = PolicyParagraph(
    anchor: "p22", label: "22",
    text: Prose(markdown: "Staff keep their work and their private life apart online. They"))

  static let disrepute = PolicyParagraph(
    anchor: "p22a", label: "22a", depth: 1,
    text: Prose(markdown: "do nothing that brings the school into disrepute;"),
    readings: [
      Reading(
        "Staff must not post what brings the school into disrepute.", isJudgement: true,
        note: "People may still speak up about wrongdoing.")
    ])

  static let ownViews = PolicyParagraph(
    anchor: "p22b", label: "22b", depth: 1,
    text: Prose(markdown: "never present their own views as the school’s."),
    readings: [Reading("Staff must not present their own views as the school’s.")])

  static let pupils = PolicyParagraph(
    anchor: "p28", label: "28",
    text: Prose(
      markdown: """
        Staff do not connect with current pupils, of this school or another, on any social medium.
        Connecting with former pupils is advised against, apart from work matters on a
        professional network.
        """),
    readings: [
      Reading("Staff must not connect with pupils of any school through social media."),
      Reading("Connecting with former pupils through social media is advised against."),
      Reading(
        "Staff may connect with former pupils through a professional network for work matters."),
    ],
    workings: [SummaryRow("Where it acts", "The answers under “May I?”")])

  static let pictures = PolicyParagraph(
    anchor: "p31", label: "31",
    text: Prose(
      markdown: """
        Pictures of pupils never go on personal accounts. They go on another body’s pages only
        when the parents **and** the school have agreed beforehand.
        """),
    readings: [
      Reading("Nobody may publish pictures of pupils through personal accounts."),
      Reading(
        "Nobody may publish pictures of pupils on another body’s pages without the permission of "
          + "the parents and the school."),
    ],
    workings: [
      SummaryRow("What is checked", "Both permissions, before the picture can go out"),
      SummaryRow("Gate", "Pictures"),
    ])

  static let families = PolicyParagraph(
    anchor: "p39", label: "39",
    text: Prose(
      markdown: """
        Staff who are parents themselves accept a connection with another family only where there
        is a genuine need, and take care with connections that they already have.
        """),
    readings: [
      Reading(
        "Staff who are parents may connect with other families where there is a genuine need.",
        isJudgement: true)
    ])

  static let restricted = PolicyParagraph(
    anchor: "p53a", label: "53a", isPrinted: false,
    text: Prose(
      markdown: """
        Every photograph is checked before it is published. A child on the restricted list is never
        shown.
        """),
    readings: [Reading("Nobody may publish a photograph of a child on the restricted list.")],
    workings: [SummaryRow("Gate", "Restricted list"), SummaryRow("Who checks", "The publisher")])
}
