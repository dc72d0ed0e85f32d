/// The few places that every page leads to; never more than five.
package enum Navigation: CaseIterable, Sendable {
  case mayI, policy, findings, compare, picture

  var title: String {
    switch self {
    case .mayI: "May I?"
    case .policy: "Policy"
    case .findings: "Findings"
    case .compare: "Compare"
    case .picture: "Picture"
    }
  }

  var address: Address {
    switch self {
    case .mayI: Paths.mayI
    case .policy: Paths.policy
    case .findings: Paths.findings
    case .compare: Paths.compare
    case .picture: Paths.picture
    }
  }

  /// The list of links, in which the current page's place is marked for eye and ear.
  static func html(current: Navigation?) -> HTML {
    let links = allCases.html { entry in
      """
      <li><a class="nav__link\(if: entry == current, " nav__link--here")" \
      href="\(entry.address)">\(if: entry == current, "<span class=\"hidden\">You are here: </span>")\
      \(entry.title)</a></li>

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
