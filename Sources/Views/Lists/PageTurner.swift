/// The way through a list that is longer than a page.
package struct PageTurner: Illustrated {
  let page: Int
  let count: Int
  let previous: Address?
  let next: Address?

  /// The page one is at, from 1, of so many, and its neighbours.
  package init(_ page: Int, of count: Int, previous: Address?, next: Address?) {
    self.page = page
    self.count = count
    self.previous = previous
    self.next = next
  }

  package var html: HTML {
    guard count > 1 else { return .empty }
    return """
      <nav class="turner" aria-label="Pages">
      <p>Page \(page.grouped) of \(count.grouped)</p>
      \(with: previous, { "<a href=\"\($0)\" rel=\"prev\">Previous page</a>\n" })\
      \(with: next, { "<a href=\"\($0)\" rel=\"next\">Next page</a>\n" })</nav>

      """
  }

  /// What a list is, with the page that one is at, so that a printed page says that there are others.
  func caption(_ whole: String) -> String {
    count > 1 ? "\(whole), page \(page.grouped) of \(count.grouped)" : whole
  }

  package static let examples: KeyValuePairs = [
    "in the middle": PageTurner(2, of: 3, previous: Paths.people, next: Paths.people),
    "first": PageTurner(1, of: 2, previous: nil, next: Paths.people),
    "only one": PageTurner(1, of: 1, previous: nil, next: nil),
  ]
}
