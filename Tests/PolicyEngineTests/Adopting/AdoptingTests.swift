import Foundation
import Testing

@testable import PolicyEngine

@Suite("Adopting: a model's meaning on a school's own sentences")
struct AdoptingTests {
  @Test func `every norm finds the sentence that says it, whatever its number`() throws {
    let (adoption, document) = try SmallModel.adopted(SmallModel.renumbered)
    #expect(
      document.norms.map(\.id).sorted() == ["n-film", "n-leaver", "n-pupil", "n-tell", "n-worry"])
    let places = Dictionary(uniqueKeysWithValues: document.norms.map { ($0.id, $0.paragraph) })
    #expect(places["n-pupil"] == "p12")
    #expect(places["n-leaver"] == "p13")
    #expect(places["n-film"] == "p14")
    #expect(places["n-tell"] == "p11")
    #expect(adoption.leftOverModel.isEmpty)
    #expect(adoption.leftOverSchool.map(\.label) == ["15"])
    #expect(adoption.matches.allSatisfy { $0.by == "wording" && $0.taken })
  }

  @Test func `labels in cites, overrides, tests and decisions follow the school's`() throws {
    let (adoption, document) = try SmallModel.adopted(SmallModel.renumbered)
    let pupil = try #require(document.normIndex("n-pupil"))
    #expect(document.labels(ofNorm: pupil) == ["12", "11"])
    let leaver = try #require(document.normIndex("n-leaver"))
    #expect(
      document.norms[leaver].overrides.map { document.norms[$0.norm].id } == ["n-worry", "n-tell"])
    #expect(adoption.markdown.contains("cites: [\"12\", \"11\"]"))
    #expect(document.decisions.map(\.paragraphs) == [["12", "11"], []])
    #expect(adoption.changes.filter { $0.kind == "relabelled" }.count == 4)
  }

  @Test func `the school's sentences stay and comments of the model survive`() throws {
    let school = try SmallModel.school(SmallModel.renumbered)
    let (adoption, document) = try SmallModel.adopted(SmallModel.renumbered)
    #expect(document.paragraphs.map(\.text) == school.paragraphs.map(\.text))
    #expect(document.paragraphs.map(\.label) == school.paragraphs.map(\.label))
    #expect(document.metadata.title == "Larkfield Social Media Policy")
    for comment in [
      "# the heart of it", "# a pupil asks", "# everybody with a contract", "# the usual recipient",
    ] {
      #expect(adoption.markdown.contains(comment))
    }
    #expect(document.metadata.silentAsk == "headteacher")
  }

  @Test func `suggestions go where norms were taken and stay elsewhere`() throws {
    let school = SmallModel.renumbered + "\n16. Staff must wear slippers in the hall."
    let (adoption, document) = try SmallModel.adopted(school)
    #expect(adoption.markdown.components(separatedBy: "```suggestions").count == 2)
    #expect(document.paragraph("15")?.hasMeaning == false)
    #expect(document.paragraph("16")?.hasMeaning == false)
  }

  @Test func `the same numbers with other subjects match nothing`() throws {
    let (adoption, document) = try SmallModel.adopted(
      """
      Larkfield Uniform Policy

      1. Shoes are black and have no heels.
      2. Jumpers carry the badge of the brook.
      3. Long hair is tied back in the workshop.
      4. Lost clothes are kept by the office until July.
      """)
    #expect(adoption.matches.isEmpty)
    #expect(document.norms.isEmpty)
    #expect(adoption.leftOverModel.map(\.label) == ["1", "2", "3", "4"])
    #expect(document.paragraphs.allSatisfy { !$0.hasMeaning })
  }

  @Test func `what the school leaves out is left over, with its tests and overrides`() throws {
    let shorter = SmallModel.renumbered.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("11.") }.joined(separator: "\n")
    let (adoption, document) = try SmallModel.adopted(shorter)
    #expect(adoption.leftOverModel.map(\.label) == ["4"])
    #expect(adoption.leftOverModel.first?.norms == ["n-worry", "n-tell"])
    #expect(document.norms.map(\.id).sorted() == ["n-film", "n-leaver", "n-pupil"])
    #expect(document.norms.allSatisfy { $0.overrides.isEmpty && $0.cites.isEmpty })
    #expect(document.tests.isEmpty)
    let kinds = Set(adoption.changes.map(\.kind))
    #expect(kinds.isSuperset(of: ["override-dropped", "cite-dropped", "test-dropped"]))
  }

  @Test func `a match below the school's confidence is offered and not taken`() throws {
    let adoption = PolicyAdopter(taking: 1.01).adopt(
      model: try SmallModel.model(), imported: try SmallModel.school(SmallModel.renumbered))
    #expect(adoption.matches.count == 4)
    #expect(adoption.matches.allSatisfy { !$0.taken && $0.refused == "unsure" })
    #expect(try PolicyParser().parse(adoption.markdown).norms.isEmpty)
  }

  @Test func `adopting twice changes nothing`() throws {
    let (adoption, document) = try SmallModel.adopted(SmallModel.renumbered)
    let again = PolicyAdopter().adopt(model: try SmallModel.model(), imported: document)
    let norms = try PolicyParser().parse(again.markdown).norms.map(\.id)
    #expect(norms == document.norms.map(\.id))
    #expect(again.matches.allSatisfy { $0.refused == "has-meaning" })
    #expect(!adoption.markdown.isEmpty)
  }

  @Test func `the account says what matched, what is left and what changed`() throws {
    let (adoption, _) = try SmallModel.adopted(SmallModel.renumbered)
    let json = String(decoding: try JSONEncoder().encode(adoption), as: UTF8.self)
    for key in ["matches", "leftOver", "model", "school", "changes", "confidence", "norms"] {
      #expect(json.contains("\"\(key)\":"))
    }
    #expect(!json.contains("markdown"))
  }
}
