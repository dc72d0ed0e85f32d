import Composition
import Deadlines
import PolicyEngine
import Testing

/// What comes again at a school is what its own text asks for, by its own numbers.
@Suite struct StandingDutiesTests {
  private let shipped: StandingDuties
  private let model: PolicyDocument

  init() throws {
    shipped = try ShippedTexts().duties
    model = try PolicyFile.load(nil)
  }

  @Test func `under the model policy every duty stands as it ships`() {
    #expect(shipped.duties(under: model) == shipped.duties)
  }

  @Test func `a text without a norm has no duty of it`() throws {
    var own = model
    own.norms.removeAll { $0.id == "p51-password" }
    #expect(
      shipped.duties(under: own).map(\.kind.name)
        == shipped.duties.map(\.kind.name).filter { $0 != "website-password" })
  }

  @Test func `a text with other numbers is cited by them`() throws {
    var own = model
    for index in own.paragraphs.indices { own.paragraphs[index].label = "\(index + 1).1" }
    let index = try #require(own.paragraphs.firstIndex { $0.id == "p51" })
    let duties = shipped.duties(under: own)
    let password = try #require(duties.first { $0.kind.name == "website-password" })
    #expect(password.paragraphs == ["\(index + 1).1"])
    let contacts = try #require(duties.first { $0.kind.name == "contacts-verified" })
    #expect(contacts.paragraphs == [])
  }
}
