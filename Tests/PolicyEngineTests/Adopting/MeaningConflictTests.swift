import Testing

@testable import PolicyEngine

@Suite("Adopting: same words, other meaning")
struct MeaningConflictTests {
  @Test(arguments: [
    (
      "Staff have no contact with pupils on social media.",
      "Staff may have contact with pupils on social media."
    ),
    (
      "Nobody uses a school address for a private account.",
      "A school address may be used for a private account."
    ),
    (
      "Staff must not accept pupils. Leavers may be accepted.",
      "Staff may accept pupils. Leavers must not be accepted in a hurry."
    ),
  ])
  func `a prohibition is not put on a permission`(model: String, school: String) {
    #expect(MeaningConflict.between(model, norms: [.mustNot], and: school) == .opposite)
  }

  @Test func `a permission is not put on a prohibition`() {
    #expect(
      MeaningConflict.between(
        "Parents are welcome to film shows.", norms: [.may], and: "Parents must not film shows.")
        == .opposite)
  }

  @Test func `another rhythm or limit is another rule`() {
    #expect(
      MeaningConflict.between(
        "The password is changed every month.", norms: [.must],
        and: "The password is changed termly.") == .otherTime)
    #expect(
      MeaningConflict.between(
        "Reply within two days.", norms: [.must], and: "Reply within 2 days, please.") == nil)
  }

  @Test func `a rule for pupils is no rule for staff`() {
    #expect(
      MeaningConflict.between(
        "Staff must not use telephones in lessons.", norms: [.mustNot],
        and: "Pupils must not use telephones in lessons.") == .otherBearer)
  }

  @Test(arguments: [
    ("Staff have no contact with pupils.", "Staff should not have contact with students."),
    ("A post counts as public.", "Posts are considered public rather than private."),
    (
      "The school may use one page.",
      "The school may use Facebook, carefully, and no individual owns it."
    ),
    (
      "No list foresees everything. Staff hold to the rules.",
      "All cases cannot be covered; the rules must be followed."
    ),
  ])
  func `a paraphrase is no conflict`(model: String, school: String) {
    #expect(MeaningConflict.between(model, norms: [.mustNot, .may], and: school) == nil)
  }
}
