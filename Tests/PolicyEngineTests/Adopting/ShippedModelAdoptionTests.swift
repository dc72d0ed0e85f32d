import Testing

@testable import PolicyEngine

@Suite("Adopting: the model that ships")
struct ShippedModelAdoptionTests {
  @Test func `its own sentences take every norm, test and decision`() throws {
    let model = try ShippedModel.document()
    let school = try ShippedModel.school(model) { _, paragraph in (paragraph.label, paragraph.text)
    }
    let adoption = PolicyAdopter().adopt(model: model, imported: school)
    let adopted = try PolicyParser().parse(adoption.markdown)
    #expect(adopted.norms.map(\.id) == model.norms.map(\.id))
    #expect(adopted.tests.count == model.tests.count)
    #expect(adopted.decisions.count == model.decisions.count)
    #expect(adoption.changes.isEmpty)
    #expect(adoption.matches.allSatisfy { $0.by == "label" })
  }

  @Test func `shuffled sentences under the same numbers go by wording and never wrong`() throws {
    let model = try ShippedModel.document()
    var random = SplitMix(seed: 11)
    let order = model.paragraphs.indices.shuffled(using: &random)
    let school = try ShippedModel.school(model) { index, paragraph in
      (paragraph.label, model.paragraphs[order[index]].text)
    }
    let adoption = PolicyAdopter().adopt(model: model, imported: school)
    let adopted = try PolicyParser().parse(adoption.markdown)
    for norm in adopted.norms {
      let own = model.norms.first { $0.id == norm.id }
      let text = model.paragraphs.first { $0.id == own?.paragraph }?.text
      #expect(adopted.paragraphs.first { $0.id == norm.paragraph }?.text == text)
    }
    #expect(adopted.norms.count * 10 >= model.norms.count * 9)
  }

  @Test func `paragraphs that were replaced by other subjects keep no norms`() throws {
    let model = try ShippedModel.document()
    let others = [
      "Lunch is served in the hall between twelve and one o'clock.",
      "The library is open to readers after lessons on Tuesdays.",
      "Medicine is handed to the office in its original box.",
      "The fire alarm is tested on Monday and the doors are looked at.",
      "Visitors sign in at the gate and wear a badge.",
      "The choir sings in December and the band plays in July.",
    ]
    let school = try ShippedModel.school(model) { index, paragraph in
      index.isMultiple(of: 7)
        ? (paragraph.label, others[index / 7 % others.count])
        : (paragraph.label, paragraph.text)
    }
    let adoption = PolicyAdopter().adopt(model: model, imported: school)
    let adopted = try PolicyParser().parse(adoption.markdown)
    for (index, paragraph) in adopted.paragraphs.enumerated() {
      #expect(paragraph.hasMeaning == !index.isMultiple(of: 7), "\(paragraph.label)")
    }
  }

  @Test func `every imported fixture adopts to a file that reads`() throws {
    let model = try ShippedModel.document()
    for name in try Fixture.names() {
      let school = try PolicyParser().parse(Fixture.imported(name).markdown())
      let adoption = PolicyAdopter().adopt(model: model, imported: school)
      #expect(throws: Never.self, "\(name)") { try PolicyParser().parse(adoption.markdown) }
      #expect(
        adoption.leftOverSchool.count + adoption.matches.count { $0.taken }
          == school.paragraphs.count)
    }
  }
}
