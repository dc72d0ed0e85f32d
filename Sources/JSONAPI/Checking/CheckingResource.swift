package import HTTPSupport
package import PolicyEngine
internal import HTTPTypes
internal import Hummingbird

/// What the checker says about the policy, what carries it out, and a comparison, as JSON.
package struct CheckingResource: Sendable {
  private let adviser: Adviser

  /// Looks at a policy.
  package init(_ adviser: Adviser) { self.adviser = adviser }

  /// The routes.
  package var routes: [Route] {
    let document = adviser.document
    let compiled = adviser.compiled
    let findings = ResponseOnDemand(type: "application/json") {
      var writer = JSONWriter()
      PolicyChecker(document, compiled: compiled).check().write(to: &writer)
      return writer.bytes
    }
    let coverage = ResponseOnDemand(type: "application/json") {
      var writer = JSONWriter()
      let tests = PolicyTestRunner(document, compiled: compiled).run().coverage
      PolicyCoverage(document, tests: tests).write(to: &writer)
      return writer.bytes
    }
    return [
      Route(.get, "/api/v1/findings", for: [.everyone]) { request, _ in
        findings.response(to: request)
      },
      Route(.get, "/api/v1/coverage", for: [.everyone]) { request, _ in
        coverage.response(to: request)
      },
      Route(.post, "/api/v1/compare", for: [.everyone]) { request, context in
        let body = try await SentBytes.of(request, atMost: context.maxUploadSize)
        let other: PolicyDocument
        do throws(InvalidPolicy) {
          other = try PolicyParser().parse(body)
        } catch {
          return InvalidPolicyProblem.make(error, to: request)
        }
        var writer = JSONWriter()
        PolicyComparison(old: document, new: other).write(to: &writer)
        return FreshResponse.json(writer.bytes, to: request)
      },
    ]
  }
}
