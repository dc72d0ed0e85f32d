internal import Essentials

extension EvidencePack {
  /// What was due in the period: the months in figures first, then every line.
  func writeDuties(on paper: inout PaperWriter) {
    paper.heading("Duties")
    guard !duties.isEmpty else {
      paper.paragraph("Nothing was due from \(period).")
      return
    }
    paper.paragraph(
      "What the policy asks for again and again, and what came of it from \(period). "
        + "Where something was not done, the reason stands beside it.")
    paper.table(monthTable)
    let open = duties.filter { $0.outcome.asksForReason }
    if !open.isEmpty {
      paper.table(
        Self.table(open, caption: "Late, not done, or not needed"))
    } else {
      paper.paragraph("Nothing was late and nothing was left undone.")
    }
    paper.table(Self.table(duties, caption: "Everything that was due, in order of its day"))
    paper.paragraph(
      "“As somebody said” means that the person told the program, which keeps who said it and "
        + "when. Notes that people wrote beside it may be confidential and are not in this pack.",
      .aside)
  }

  private var monthTable: PaperTable {
    var months: [Month] = []
    for duty in duties.sorted(by: { $0.dueOn < $1.dueOn }) {
      let name = duty.dueOn.words.split(separator: " ").suffix(2).joined(separator: " ")
      if months.last?.name != name { months.append(Month(name: name)) }
      months[months.count - 1].count(duty.outcome)
    }
    var total = Month(name: "All")
    for duty in duties { total.count(duty.outcome) }
    return PaperTable(
      caption: "By month",
      columns: [
        .init("Month", share: 24), .init("Due", share: 9, .figures),
        .init("Done in time", share: 13, .figures),
        .init("Done late", share: 11, .figures),
        .init("Not done", share: 11, .figures),
        .init("Still to do", share: 12, .figures),
        .init("Fell away", share: 11, .figures),
      ],
      rows: (months.count > 1 ? months + [total] : months).map(\.row))
  }

  private struct Month {
    var name: String
    var inTime = 0
    var late = 0
    var notDone = 0
    var open = 0
    var fellAway = 0

    mutating func count(_ outcome: DutyOutcome) {
      switch outcome {
      case .done: inTime += 1
      case .doneLate: late += 1
      case .notDone: notDone += 1
      case .late, .toDo: open += 1
      case .waived, .handedOver, .withdrawn: fellAway += 1
      }
    }

    var row: [String] {
      let all = inTime + late + notDone + open + fellAway
      return [name] + [all, inTime, late, notDone, open, fellAway].map(EvidencePack.grouped)
    }
  }

  private static func table(_ lines: [DutyLine], caption: String) -> PaperTable {
    PaperTable(
      caption: caption,
      columns: [
        .init("Due on", share: 19), .init("What", share: 23), .init("Whose", share: 18),
        .init("Asked by", share: 9), .init("What became of it", share: 31),
      ],
      rows: lines.map { line in
        [
          cell(line.dueOn), line.title, line.owner, marks(line.paragraphs), line.outcome.words,
        ]
      })
  }
}

extension EvidencePack.DutyOutcome {
  /// Whether an inspector will ask why.
  fileprivate var asksForReason: Bool {
    switch self {
    case .doneLate, .notDone, .waived, .withdrawn, .late: true
    case .done, .handedOver, .toDo: false
    }
  }
}
