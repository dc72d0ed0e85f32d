package import Essentials

/// Home for everyone who is signed in: what needs them today, then what is coming, then what was
/// done lately; nothing that they cannot use.
package struct TodayPage: Page {
  let frame: Frame
  let day: CivilDate
  let now: [Agenda.Item]
  let coming: [Agenda.Item]
  let done: [Agenda.Item]
  let news: [String]
  let empty: EmptyState

  /// A day and what it holds for the reader, each part in the order in which to look at it.
  ///
  /// `news` are sentences that matter before everything else, such as that the reader stands in
  /// for somebody; `empty` says why it is good that nothing is here.
  package init(
    frame: Frame, day: CivilDate, now: [Agenda.Item], coming: [Agenda.Item] = [],
    done: [Agenda.Item] = [], news: [String] = [], empty: EmptyState
  ) {
    self.frame = frame
    self.day = day
    self.now = now
    self.coming = coming
    self.done = done
    self.news = news
    self.empty = empty
  }

  package var html: HTML {
    Layout(
      frame, title: "Today", current: .today,
      main: """
        <h1>\(day.html)</h1>
        \(if: !news.isEmpty, Notice(content: "\(each: news, { "<p>\($0)</p>\n" })").html)\
        <h2>Needs you today</h2>
        \(if: now.isEmpty, empty.html, else: Agenda(now).html)\
        \(part("Coming", coming))\(part("Done lately", done))
        """
    ).html
  }

  private func part(_ heading: String, _ items: [Agenda.Item]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return "<h2>\(heading)</h2>\n\(Agenda(items).html)"
  }
}
