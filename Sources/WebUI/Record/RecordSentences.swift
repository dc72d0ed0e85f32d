internal import Essentials
internal import People
internal import Policies

/// The lines of the record as sentences: two statements for all of them, since people and versions are looked up once.
///
/// The record itself holds no names: whoever was erased is "somebody who is not listed" from then on.
struct RecordSentences: Sendable {
  /// Makes a sentence of a line.
  typealias Maker = @Sendable (RecordedWords) -> String

  /// Everybody who is listed.
  let people: [Person]
  private let names: [String: String]
  private let versions: [String: String]
  private let duties: [String: String]

  init(_ place: Workplace) async throws {
    people = try await place.office.people.people(of: place.school)
    names = Dictionary(people.map { ($0.id.description, $0.details.name.given) }) { first, _ in
      first
    }
    duties = place.duties.titles
    let policies = try await place.shelf.policies()
    versions = Dictionary(
      policies.flatMap { policy in
        policy.versions.map { ($0.id.description, policy.name(of: $0)) }
      }
    ) { first, _ in first }
  }

  /// Who did what to whom or what.
  func sentence(_ entry: RecordEntry) -> String {
    let words = RecordedWords(entry, names: names, versions: versions, duties: duties)
    return Self.makers[entry.act]?(words) ?? Self.plain(entry.act, words)
  }

  /// Every act that is written somewhere in the program.
  static let makers: [String: Maker] = [people, policies, duties, accounts, mail]
    .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  /// An act that has no sentence of its own: its own words.
  private static func plain(_ act: String, _ words: RecordedWords) -> String {
    let act = act.split(separator: ".").dropFirst().joined(separator: " ")
      .replacing("-", with: " ")
    return "\(words.who): \(act.isEmpty ? "something" : act)\(words.about)."
  }
}
