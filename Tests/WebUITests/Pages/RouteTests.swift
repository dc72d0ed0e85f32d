import Composition
import Essentials
import HTTPSupport
import Hummingbird
import TestSupport
import Testing

@Suite struct RouteTests {
  @Test func `the addresses are those that were looked at`() throws {
    let listing = try SmallSite.make().routeListing
    let difference = try Snapshot().difference(of: listing + "\n", from: "routes.txt")
    #expect(difference == nil)
  }

  @Test func `a route that names nobody does not start`() {
    let route = Route(.get, "/secret", for: []) { _, _ in Response(status: .ok) }
    let refusal = #expect(throws: Refusal.self) { try RouteTable([route]) }
    #expect(refusal?.code == "route.nobody")
  }

  @Test func `an address stands once`() {
    let route = Route(.get, "/", for: [.everyone]) { _, _ in Response(status: .ok) }
    let refusal = #expect(throws: Refusal.self) { try RouteTable([route, route]) }
    #expect(refusal?.code == "route.twice")
  }
}
