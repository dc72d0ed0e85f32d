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
    let findings = PreparedResponse(FindingsPages(policy: policy).page().html.bytes, type: type)
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

/// The pictures of all people, drawn once.
private struct Pictures: Sendable {
  private let usual: PreparedResponse?
  private let byName: [String: PreparedResponse]

  init(policy: PublishedPolicy) {
    let pages = PicturePages(policy: policy)
    func drawn(_ name: String?) -> PreparedResponse? {
      pages.page(for: name).map {
        PreparedResponse($0.html.bytes, type: "text/html; charset=utf-8")
      }
    }
    let facts = policy.document.facts
    usual = drawn(nil)
    byName = Dictionary(
      facts[facts.who].values.compactMap { value in drawn(value.name).map { (value.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String?) -> PreparedResponse? {
    guard let name, !name.isEmpty else { return usual }
    return byName[name]
  }
}
