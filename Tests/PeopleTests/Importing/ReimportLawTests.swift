import Essentials
import People
import TestSupport
import Testing

/// Lists of people with many namesakes, some with a reference, some with an address, some with
/// neither: imported once, any order or part of the same list changes nothing.
@Suite struct ReimportLawTests {
  private static func lines(_ chance: inout SeededGenerator) -> [String] {
    let forenames = ["Sarah", "Sára", "Joel", "Priya"]
    let surnames = ["Khan", "Khan-Ahmed", "O'Brien", "Nair"]
    let posts = ["Teacher", "TA", "Cook", ""]
    return (0..<Int.random(in: 1...12, using: &chance)).map { number in
      let forename = forenames.randomElement(using: &chance) ?? ""
      let surname = surnames.randomElement(using: &chance) ?? ""
      let reference = Bool.random(using: &chance) ? "R\(number)" : ""
      let email = Bool.random(using: &chance) ? "n\(number)@larkfield.example" : ""
      let start = Bool.random(using: &chance) ? "01/09/2020" : ""
      let post = posts.randomElement(using: &chance) ?? ""
      return "\(reference),\(surname),\(forename),\(email),\(post),\(start)"
    }
  }

  private func roster(_ lines: [String]) throws -> Roster {
    let heading = "Staff ID,Surname,Forename,Email,Post,Start Date"
    return try RosterReader()(Array(([heading] + lines).joined(separator: "\n").utf8))
  }

  /// Imports a list; every choice is "somebody new".
  private func take(_ lines: [String], _ larkfield: Larkfield) async throws -> [PersonChange] {
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster(lines)
    let shown = try await importRoster.preview(list, of: larkfield.school)
    let choices = Dictionary(
      uniqueKeysWithValues: shown.undecided.map { ($0, RosterConfirmation.Choice.addAsNew) })
    return try await importRoster(
      list, confirming: shown, RosterConfirmation(choices: choices), to: larkfield.school,
      by: larkfield.kaur)
  }

  @Test func `every line of a first import becomes one person`() async throws {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let larkfield = Larkfield()
      let lines = Self.lines(&chance)
      _ = try await take(lines, larkfield)
      #expect(await larkfield.people().count == lines.count, "\(lines)")
    }
  }

  @Test func `the same list again, in any order and in part, changes nothing`() async throws {
    var chance = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      let larkfield = Larkfield()
      let lines = Self.lines(&chance)
      _ = try await take(lines, larkfield)
      let before = await larkfield.people()
      for _ in 0..<4 {
        let part = lines.shuffled(using: &chance).filter { _ in
          Int.random(in: 0...3, using: &chance) > 0
        }
        guard !part.isEmpty else { continue }
        let shown = try await ImportRoster(larkfield.office).preview(
          roster(part), of: larkfield.school)
        let changing = shown.rows.filter {
          if case .unchanged = $0.outcome { false } else { true }
        }
        #expect(changing.isEmpty, "\(lines) then \(part): \(changing.map(\.outcome))")
        #expect(try await take(part, larkfield).isEmpty)
      }
      #expect(await larkfield.people() == before)
    }
  }

  @Test func `the order of a list makes no difference to what becomes of each line`() async throws {
    var chance = SeededGenerator(seed: 13)
    for _ in 0..<60 {
      let larkfield = Larkfield()
      _ = try await take(Self.lines(&chance), larkfield)
      let lines = Array(Set(Self.lines(&chance)))
      let people = await larkfield.people()
      func kinds(_ lines: [String]) throws -> [String: String] {
        let preview = RosterPreview(try roster(lines), people: people, on: larkfield.today)
        return Dictionary(
          zip(lines, preview.rows.map { Self.kind($0.outcome) }),
          uniquingKeysWith: { first, _ in first })
      }
      #expect(try kinds(lines) == kinds(lines.shuffled(using: &chance)))
    }
  }

  private static func kind(_ outcome: RosterPreview.Outcome) -> String {
    switch outcome {
    case .added: "added"
    case .changed(let id, let fields): "changed \(id) \(fields)"
    case .unchanged(let id): "unchanged \(id)"
    case .leftOut: "left out"
    case .problem: "problem"
    case .possibleDuplicate(let ids, let lines): "choice \(ids) \(lines.count)"
    }
  }
}
