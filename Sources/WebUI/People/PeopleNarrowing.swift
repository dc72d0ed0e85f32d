internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// What narrows and sorts the list of people, as the address says it.
struct PeopleNarrowing {
  /// One person with what the list shows of them.
  struct Line {
    let person: Person
    let roles: [Role]
    let state: PersonState
  }

  /// The value of the choice for people who have left.
  static let left = "left"
  /// The columns by their names in the address, in order.
  static let columns = [
    ("name", "Name"), ("kind", "Kind"), ("roles", "Roles"), ("state", "Acknowledged"),
  ]

  let search: String
  let kind: String
  let role: String
  let state: String
  let column: String
  let isDescending: Bool
  let page: Int

  init(_ query: RequestQuery) {
    search = String((query[PeoplePage.Names.search] ?? "").trimmed.prefix(100))
    kind = query[PeoplePage.Names.kind] ?? ""
    role = query[PeoplePage.Names.role] ?? ""
    state = query[PeoplePage.Names.state] ?? ""
    let sort = query[PeoplePage.Names.sort] ?? ""
    let name = sort.hasPrefix("-") ? String(sort.dropFirst()) : sort
    column = Self.columns.map(\.0).contains(name) ? name : "name"
    isDescending = sort.hasPrefix("-") && column == name
    page = Int(query[PeoplePage.Names.page] ?? "") ?? 1
  }

  /// Those of the lines that fit, in the order that is wanted; they come in the order of names.
  func narrowed(_ lines: [Line], on day: CivilDate) -> [Line] {
    let names = NameSearch(search)
    let address = search.lowercased()
    let fitting = lines.filter { line in
      let details = line.person.details
      let hasLeft = line.person.status(on: day) == .left
      guard hasLeft == (kind == Self.left) else { return false }
      guard kind.isEmpty || hasLeft || details.kind.rawValue == kind else { return false }
      guard role.isEmpty || line.roles.contains(where: { $0.rawValue == role }) else {
        return false
      }
      guard state.isEmpty || line.state.choice == state else { return false }
      if search.isEmpty || details.email?.description.contains(address) ?? false { return true }
      return names.matches(line.person)
    }
    guard column != "name" else { return isDescending ? fitting.reversed() : fitting }
    let keyed = fitting.enumerated().map { (key: key($0.element), place: $0.offset) }
    let sorted = keyed.sorted { left, right in
      if left.key != right.key { return isDescending ? left.key > right.key : left.key < right.key }
      return left.place < right.place
    }
    return sorted.map { fitting[$0.place] }
  }

  /// The address of the list with another page or order, narrowed as now.
  func address(sort: String? = nil, page: Int = 1) -> Address {
    let usual = column == "name" && !isDescending ? "" : (isDescending ? "-" : "") + column
    return Paths.people([
      PeoplePage.Names.search: search, PeoplePage.Names.kind: kind, PeoplePage.Names.role: role,
      PeoplePage.Names.state: state, PeoplePage.Names.sort: sort ?? usual,
      PeoplePage.Names.page: page == 1 ? "" : String(page),
    ])
  }

  private func key(_ line: Line) -> String {
    switch column {
    case "kind": PersonWords.kind(line.person.details)
    // Whoever holds none comes last.
    case "roles":
      line.roles.isEmpty ? "\u{10FFFF}" : line.roles.map(\.words).joined(separator: ", ")
    default: line.state.order
    }
  }
}

extension PersonState {
  /// The choices that narrow the list, what needs somebody first.
  static let choices = [
    Field.Choice("late", "Late"), Field.Choice("question", "Has a question"),
    Field.Choice("asked", "Asked"), Field.Choice("not-asked", "Not asked"),
    Field.Choice("yes", "Acknowledged"), Field.Choice("excused", "Excused"),
  ]

  fileprivate var choice: String {
    switch self {
    case .late: "late"
    case .question: "question"
    case .asked: "asked"
    case .notAsked: "not-asked"
    case .acknowledged: "yes"
    case .excused: "excused"
    }
  }

  /// Orders by what needs somebody first, then by day.
  fileprivate var order: String {
    switch self {
    case .late(let day): "1 \(day)"
    case .question: "2"
    case .asked(let day): "3 \(day)"
    case .notAsked: "4"
    case .acknowledged(let day): "5 \(day)"
    case .excused: "6"
    }
  }
}
