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

  /// Keeps what was typed, unless the policy counts on others now than were shown; what did not come stays as it is.
  static func keep(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let policy = try await policy(visit)
    let typed = typed(form)
    func again(_ errors: [FieldError]) -> Reply {
      .again(
        page(visit, policy, errors: errors) { typed.places[$1.title] ?? $1.place ?? "" })
    }
    guard typed.titles == policy.linked.map(\.title) else {
      return again([FieldError(field: "main", message: changed)])
    }
    let tooLong = policy.linked.indices.filter { place in
      typed.places[policy.linked[place].title]?.count ?? 0 > SupplyLinkedPolicies.longestPlace
    }
    guard tooLong.isEmpty else {
      let message = "Shorten the place to \(SupplyLinkedPolicies.longestPlace) characters"
      return again(
        tooLong.map { FieldError(field: LinkedPoliciesPage.name($0), message: message) })
    }
    let supply = SupplyLinkedPolicies(store: visit.place.library.policies, now: visit.place.now)
    _ = try await supply(typed.places, of: policy.id, in: visit.school, by: visit.person)
    return .go(to: Paths.policies)
  }

  private static let changed = "The list has changed since you opened this page. Look at it again"

  /// The titles that were shown, in their order, and the places that came with them.
  private static func typed(_ form: FormBody) -> (titles: [String], places: [String: String]) {
    var titles: [String] = []
    var places: [String: String] = [:]
    while let title = form.text(LinkedPoliciesPage.titleName(titles.count)) {
      let place = form.text(LinkedPoliciesPage.name(titles.count))
      if let place, places[title] == nil { places[title] = place }
      titles.append(title)
    }
    return (titles, places)
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
