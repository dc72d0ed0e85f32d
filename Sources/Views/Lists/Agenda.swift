package import Essentials

/// Things to do or done, one under the other: what, when, and why in a line.
package struct Agenda: Illustrated {
  /// When something is due, or was done.
  package enum Due: Sendable, Hashable {
    case atOnce
    case late(since: CivilDate)
    case today
    case on(CivilDate)
    case done(CivilDate)
  }

  /// One thing.
  package struct Item: Sendable {
    let title: String
    let address: Address
    let detail: String?
    let due: Due?
    let marks: [ParagraphMark]

    /// A thing in words that begin with what to do, and where it is done.
    package init(
      _ title: String, _ address: Address, detail: String? = nil, due: Due? = nil,
      marks: [ParagraphMark] = []
    ) {
      self.title = title
      self.address = address
      self.detail = detail
      self.due = due
      self.marks = marks
    }
  }

  let items: [Item]

  /// The things in the order in which they should be looked at.
  package init(_ items: [Item]) {
    self.items = items
  }

  package var html: HTML {
    guard !items.isEmpty else { return .empty }
    return """
      <ul class="agenda">
      \(each: items, \.html)</ul>

      """
  }

  package static let examples: KeyValuePairs = [
    "all kinds": Agenda([
      Item("Tell the police", Paths.today, due: .atOnce, marks: [ParagraphMark("68")]),
      Item(
        "Say that the website password was changed", Paths.today,
        detail: "Handed to Sam Birch of Halden Web", due: .late(since: .june(2)),
        marks: [ParagraphMark("51")]),
      Item("Read the new policy", Paths.today, due: .today),
      Item("Meet the website provider", Paths.today, due: .on(.june(20))),
      Item("Confirm who is who", Paths.today, due: .done(.june(6))),
    ]),
    "nothing": Agenda([]),
  ]
}

extension Agenda.Item {
  fileprivate var html: HTML {
    """
    <li class="agenda__item">
    <p class="agenda__title"><a href="\(address)">\(title)</a>\
    \(if: !marks.isEmpty, " \(marks.html)")</p>
    \(with: due, { "<p class=\"agenda__due\">\($0.html)</p>\n" })\
    \(with: detail, { "<p class=\"agenda__detail\">\($0)</p>\n" })</li>

    """
  }
}

extension Agenda.Due {
  /// The word that classes it, and the day beside it.
  var html: HTML {
    switch self {
    case .atOnce: Tag("At once", tone: .bad).html
    case .late(let day): "\(Tag("Late", tone: .bad).html) was due on \(day.html)"
    case .today: Tag("Today", tone: .attention).html
    case .on(let day): "By \(day.html)"
    case .done(let day): "\(Tag("Done", tone: .good).html) on \(day.html)"
    }
  }
}
