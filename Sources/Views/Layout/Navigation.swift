/// The few places that every page leads to; nobody sees more than five.
package enum Navigation: CaseIterable, Sendable {
  case mayI, policy, findings, compare, picture, today, desk

  /// What the public site leads to.
  static let forVisitors: [Navigation] = [.mayI, .policy, .findings, .compare, .picture]

  /// What a person who is signed in is led to; the rest is reached from these.
  static let forReaders: [Navigation] = [.today, .mayI, .policy, .desk]

  func title(for reader: Frame.Reader?) -> String {
    switch self {
    case .mayI: "May I?"
    case .policy: "Policy"
    case .findings: "Findings"
    case .compare: "Compare"
    case .picture: "Picture"
    case .today: "Today"
    case .desk: reader?.desk ?? "My desk"
    }
  }

  var address: Address {
    switch self {
    case .mayI: Paths.mayI
    case .policy: Paths.policy
    case .findings: Paths.findings
    case .compare: Paths.compare
    case .picture: Paths.picture
    case .today: Paths.today
    case .desk: Paths.desk
    }
  }

  /// The place that is marked when this one has no entry of its own.
  private func marked(for reader: Frame.Reader?) -> Navigation {
    guard reader != nil else { return self }
    return [.findings, .compare, .picture].contains(self) ? .policy : self
  }

  /// The list of links, in which the current page's place is marked for eye and ear.
  static func html(current: Navigation?, for reader: Frame.Reader?) -> HTML {
    let here = current?.marked(for: reader)
    let entries = reader == nil ? forVisitors : forReaders
    let links = entries.html { entry in
      """
      <li><a class="nav__link\(if: entry == here, " nav__link--here")" \
      href="\(entry.address)">\(if: entry == here, "<span class=\"hidden\">You are here: </span>")\
      \(entry.title(for: reader))</a></li>

      """
    }
    return """
      <nav class="nav" aria-label="Main">
      <ul class="nav__list">
      \(links)</ul>
      </nav>
      """
  }
}
