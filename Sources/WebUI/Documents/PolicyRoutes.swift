package import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import Views

/// Reading the policy: whole, by paragraph, and about this program.
package struct PolicyRoutes: Sendable {
  private let policy: PublishedPolicy

  /// Shows a policy.
  package init(policy: PublishedPolicy) { self.policy = policy }

  /// The routes.
  package var routes: [Route] {
    let pages = PolicyPages(policy: policy)
    let policy = policy
    let contacts = contacts
    return [
      Route(
        .get, Paths.policy.text, for: [.everyone],
        handle: policy.showing { pages.whole().html.bytes }),
      Route(.get, Paths.Pattern.paragraph, for: [.everyone]) { request, context in
        guard let label = context.parameters.get("label"),
          let page = pages.one(label.removingPercentEncodingOrSame)
        else { throw HTTPError(.notFound) }
        return FreshResponse.page(page.html.bytes, to: request)
      },
      Route(
        .get, Paths.about.text, for: [.everyone],
        handle: policy.showing {
          AboutPage(frame: policy.frame, contacts: contacts).html.bytes
        }),
      Route(.get, Paths.Pattern.asset, for: [.everyone]) { request, context in
        guard let asset = context.parameters.get("name").flatMap({ Self.assets[$0] }) else {
          throw HTTPError(.notFound)
        }
        return asset.response(to: request)
      },
    ]
  }

  private var contacts: [SummaryRow] {
    policy.document.metadata.roles.compactMap { role in
      role.contact.map { SummaryRow(role.title.capitalisedStart, $0) }
    }
  }

  private static let assets = Dictionary(
    uniqueKeysWithValues: Assets.all.map {
      ($0.name, PreparedResponse($0.bytes, type: $0.contentType, isForever: true))
    })
}

extension String {
  fileprivate var removingPercentEncodingOrSame: String { FormCoding.decoded(utf8) }
}
