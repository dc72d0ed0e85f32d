internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// Saying where the policies are kept that the school's policy counts on.
enum LinkedPolicyForms {
  /// The form, with what is known.
  static func page(_ visit: Visit) async throws -> Reply {
    let policy = try await policy(visit)
    return .page(page(visit, policy) { $1.place ?? "" })
  }

  /// Keeps what was typed.
  static func keep(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let policy = try await policy(visit)
    func typed(_ place: Int) -> String { form.text(LinkedPoliciesPage.name(place)) ?? "" }
    let tooLong = policy.linked.indices.filter {
      typed($0).count > SupplyLinkedPolicies.longestPlace
    }
    guard tooLong.isEmpty else {
      let message = "Shorten the place to \(SupplyLinkedPolicies.longestPlace) characters"
      return .again(
        page(
          visit, policy,
          errors: tooLong.map { FieldError(field: LinkedPoliciesPage.name($0), message: message) }
        ) { place, _ in typed(place) })
    }
    let places = policy.linked.enumerated().map { ($0.element.title, typed($0.offset)) }
    let supply = SupplyLinkedPolicies(store: visit.place.library.policies, now: visit.place.now)
    _ = try await supply(
      Dictionary(places) { first, _ in first }, of: policy.id, in: visit.school, by: visit.person)
    return .go(to: Paths.policies)
  }

  /// The policy in force, or the first that the school keeps.
  ///
  /// - Throws: 404 where there is none, or it counts on no other.
  private static func policy(_ visit: Visit) async throws -> SchoolPolicy {
    let policies = try await visit.place.shelf.policies()
    guard let policy = policies.first(where: { $0.id == visit.held?.policy.id }) ?? policies.first,
      !policy.linked.isEmpty
    else { throw Visit.absent }
    return policy
  }

  private static func page(
    _ visit: Visit, _ policy: SchoolPolicy, errors: [FieldError] = [],
    place: (Int, LinkedPolicy) -> String
  ) -> LinkedPoliciesPage {
    LinkedPoliciesPage(
      frame: visit.frame, token: visit.token,
      linked: policy.linked.enumerated().map {
        LinkedPoliciesPage.Linked($0.element.title, place: place($0.offset, $0.element))
      }, errors: errors, marks: visit.marks(["8"]))
  }
}
