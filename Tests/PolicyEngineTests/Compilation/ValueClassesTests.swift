import Testing

@testable import PolicyEngine

@Suite struct ValueClassesTests {
  @Test func `values that no set tells apart share a class`() {
    let classes = ValueClasses(
      fact: 3, valueCount: 5, toldApartBy: [ValueSet([1, 2]), ValueSet([2, 1, 4])])
    #expect(classes.members == [[0, 3], [1, 2], [4]])
    #expect(classes.classOfValue == [0, 1, 1, 0, 2])
  }

  @Test func `without a set there is one class`() {
    #expect(ValueClasses(fact: 0, valueCount: 3, toldApartBy: []).members == [[0, 1, 2]])
  }

  @Test func `a fact without values has no class`() {
    #expect(ValueClasses(fact: 0, valueCount: 0, toldApartBy: [ValueSet([1])]).count == 0)
  }
}
