package import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import Views

/// Looking at the policy as a whole: findings, comparison with another version, picture.
package struct CheckingRoutes: Sendable {
  private let policy: PublishedPolicy

  /// Looks at a policy.
  package init(policy: PublishedPolicy) { self.policy = policy }

  /// The routes.
  package var routes: [Route] {
    let policy = policy
    let pictures = Pictures(policy: policy)
    return [
      Route(
        .get, Paths.findings.text, for: [.everyone],
        handle: policy.showing { FindingsPages(policy: policy).page().html.bytes }),
      Route(
        .get, Paths.compare.text, for: [.everyone],
        handle: policy.showing { ComparePages(policy: policy).empty().html.bytes }),
      Route(.post, Paths.compare.text, for: [.everyone]) { request, context in
        let form = try await FormBody(request, limit: context.maxUploadSize)
        let (page, status) = ComparePages(policy: policy).compared(form)
        return FreshResponse.page(page.html.bytes, status: status, to: request)
      },
      Route(.get, Paths.picture.text, for: [.everyone]) { request, context in
        guard let picture = pictures[RequestQuery(request)[Paths.bearerKey]] else {
          throw HTTPError(.notFound)
        }
        return try await picture(request, context)
      },
    ]
  }
}

/// The pictures of all people, each drawn when it is first wanted.
private struct Pictures: Sendable {
  private let usual: String
  private let byName: [String: Route.Handler]

  init(policy: PublishedPolicy) {
    let people = policy.document.facts[policy.document.facts.who]
    usual = people.values[people.assumed ?? 0].name
    byName = Dictionary(
      people.values.map { value in
        let name = value.name
        return (
          name,
          policy.showing { PicturePages(policy: policy).page(for: name)?.html.bytes ?? [] }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String?) -> Route.Handler? {
    guard let name, !name.isEmpty else { return byName[usual] }
    return byName[name]
  }
}
