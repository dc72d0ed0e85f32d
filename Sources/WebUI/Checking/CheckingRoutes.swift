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
    let type = "text/html; charset=utf-8"
    let findings = ResponseOnDemand(type: type) {
      FindingsPages(policy: policy).page().html.bytes
    }
    let compare = PreparedResponse(ComparePages(policy: policy).empty().html.bytes, type: type)
    let pictures = Pictures(policy: policy)
    return [
      Route(.get, Paths.findings.text, for: [.everyone]) { request, _ in
        findings.response(to: request)
      },
      Route(.get, Paths.compare.text, for: [.everyone]) { request, _ in
        compare.response(to: request)
      },
      Route(.post, Paths.compare.text, for: [.everyone]) { request, context in
        let form = try await FormBody(request, limit: context.maxUploadSize)
        let (page, status) = ComparePages(policy: policy).compared(form)
        return FreshResponse.page(page.html.bytes, status: status, to: request)
      },
      Route(.get, Paths.picture.text, for: [.everyone]) { request, _ in
        guard let picture = pictures[RequestQuery(request)[Paths.bearerKey]] else {
          throw HTTPError(.notFound)
        }
        return picture.response(to: request)
      },
    ]
  }
}

/// The pictures of all people, each drawn when it is first wanted.
private struct Pictures: Sendable {
  private let usual: String
  private let byName: [String: ResponseOnDemand]

  init(policy: PublishedPolicy) {
    let people = policy.document.facts[policy.document.facts.who]
    usual = people.values[people.assumed ?? 0].name
    byName = Dictionary(
      people.values.map { value in
        let name = value.name
        return (
          name,
          ResponseOnDemand(type: "text/html; charset=utf-8") {
            PicturePages(policy: policy).page(for: name)?.html.bytes ?? []
          }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String?) -> ResponseOnDemand? {
    guard let name, !name.isEmpty else { return byName[usual] }
    return byName[name]
  }
}
