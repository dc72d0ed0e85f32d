import Essentials

extension CampaignPage {
  package static let examples: KeyValuePairs = [
    "under way": CampaignPage(
      frame: .office, token: .example, title: "Version 2025-09, to be acknowledged", id: "c1",
      dueOn: .june(27), why: "A new version: 31 people whose answers change were asked.",
      progress: Progress(asked: 31, acknowledged: 26, onPaper: 3, questions: 1, excused: 0),
      missing: missing, mayRemind: true,
      nextReminder:
        "The program reminds them once by itself, on Monday 16 June 2025, and then stops.",
      marks: [ParagraphMark("12")]),
    "just reminded": CampaignPage(
      frame: .office, token: .example, title: "Version 2025-09, to be acknowledged", id: "c1",
      dueOn: .june(6), why: "A new version: 31 people whose answers change were asked.",
      progress: Progress(asked: 31, acknowledged: 30, onPaper: 3, questions: 0, excused: 0),
      missing: [missing[0]], mayRemind: false,
      nextReminder: "They have been reminded twice and hear no more. Speak to them.",
      notice: "1 person was reminded. The message names nobody."),
    "second of many pages": CampaignPage(
      frame: .office, token: .example, title: "Version 2025-09, to be acknowledged", id: "c1",
      dueOn: .june(27), why: "A new version: 1,000 people whose answers change were asked.",
      progress: Progress(asked: 1_000, acknowledged: 797, onPaper: 0, questions: 1, excused: 0),
      missing: missing, mayRemind: true, total: 203, search: "o",
      turner: PageTurner(2, of: 3, previous: Paths.campaign("c1"), next: Paths.campaign("c1"))),
    "nobody matches": CampaignPage(
      frame: .office, token: .example, title: "Version 2025-09, to be acknowledged", id: "c1",
      dueOn: .june(27), why: "A new version: 31 people whose answers change were asked.",
      progress: Progress(asked: 31, acknowledged: 26, onPaper: 3, questions: 1, excused: 0),
      missing: [], mayRemind: true, search: "Nobody"),
    "everybody": CampaignPage(
      frame: .head, token: .example, title: "Version 2025-06, acknowledged", id: "c0",
      dueOn: .june(6), why: "Everybody was asked when the policy came into force.",
      progress: Progress(asked: 47, acknowledged: 46, onPaper: 12, questions: 0, excused: 1),
      missing: [], mayRemind: false),
    "nobody asked": CampaignPage(
      frame: .office, token: .example, title: "Version 2025-06, not asked yet", id: "c0",
      dueOn: .june(27), why: "The policy has just come into force.",
      progress: Progress(asked: 0, acknowledged: 0, onPaper: 0, questions: 0, excused: 0),
      missing: [], mayRemind: false),
  ]

  private static let missing = [
    Missing(
      name: "Joel Okoro", address: Paths.person("p2"), id: "p2", how: "On paper",
      state: .asked(until: .june(27))),
    Missing(
      name: "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
      address: Paths.person("p8"), id: "p8", how: "By e-mail", state: .late(since: .june(6)),
      remindedAt: Moment(.june(2), "09:00")),
    Missing(
      name: "ליאת כהן", address: Paths.person("p10"), id: "p10", how: "By a link from the agency",
      state: .question, remindedAt: Moment(.june(2), "09:00")),
    Missing(
      name: "Robert'); <b>DROP</b> \u{202E}selbaT", address: Paths.person("p11"), id: "p11",
      how: "On paper", state: .notAsked),
  ]
}
