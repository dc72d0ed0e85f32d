import Essentials
import Ledger
import People
import Policies
import Storage

/// What a database holds after a process was killed, and whether any of it is half there.
struct KeptWork {
  /// Everything that is kept, in the words in which `Worker` reports it.
  private(set) var lines: Set<String> = []
  /// What is half there, or does not agree with the record, in sentences.
  private(set) var findings: [String] = []
  /// The signed end of the record, to hold later ones against.
  let end: EarlierCheckpoint

  /// Reads everything through the stores.
  ///
  /// - Parameter earlier: The ends of the record after earlier kills.
  init(of school: ProbeSchool, earlier: [EarlierCheckpoint]) async throws {
    let people = try await school.people.people(of: school.id)
    let policies = try await school.policies.policies(of: school.id)
    var acknowledged: [PersonID] = []
    for version in policies.flatMap(\.versions) where version.status.inForceFrom != nil {
      let all = try await school.acknowledgements.acknowledgements(of: version.id, in: school.id)
      acknowledged += all.map(\.person)
    }
    let entries = try await school.record.lines(limit: 1_000_000).map(\.entry)
    let bytes = try await school.record.checkpoint().bytes
    end = EarlierCheckpoint(name: "after \(entries.count) entries", bytes: bytes)
    let written = Entries(entries)

    compare(
      "people", people.map { "added \($0.id)" }, written.lines("people.person.added", "added"))
    compare(
      "acknowledgements", acknowledged.map { "acknowledged \($0)" },
      written.lines("policies.version.acknowledged", "acknowledged"))
    let versions = policies.flatMap(\.versions)
    compare(
      "versions", versions.map { "uploaded \($0.id)" },
      written.lines("policies.version.uploaded", "uploaded"))
    compare(
      "signatures",
      versions.flatMap { version in
        version.signatures.map { "signed \(version.id) \($0.office.rawValue)" }
      }, written.lines("policies.version.signed", "signed"))
    compare(
      "publications",
      versions.filter { $0.status.inForceFrom != nil }.map { "published \($0.id)" },
      written.lines("policies.version.published", "published"))
    compareLists(people, written)
    await verify(school, earlier, size: entries.count)
    if school.database.engine == .sqlite { try await checkFile(school.database) }
  }

  /// Rows and the lines of the record that tell of them have to be the same, each once.
  private mutating func compare(_ what: String, _ rows: [String], _ entries: [String]) {
    lines.formUnion(rows)
    if rows.sorted() != entries.sorted() {
      findings.append("\(what): \(rows.count) rows, \(entries.count) entries of the record")
    }
  }

  private mutating func compareLists(_ people: [Person], _ written: Entries) {
    let names = people.compactMap { $0.details.reference.flatMap(ImportedList.name) }
    let lists = Dictionary(grouping: names) { $0 }.mapValues(\.count)
    lines.formUnion(lists.keys.map { "imported \($0)" })
    for (name, count) in lists where count != ImportedList.length {
      findings.append("list \(name): \(count) people of \(ImportedList.length)")
    }
    let told = written.count(of: "people.roster.imported")
    if told != lists.count {
      findings.append("\(lists.count) lists, \(told) entries of the record")
    }
  }

  private mutating func verify(
    _ school: ProbeSchool, _ earlier: [EarlierCheckpoint], size: Int
  ) async {
    do {
      let report = try await school.recordReport(earlier: earlier)
      if !report.isWhole { findings += report.sentences }
      if report.entries != size { findings.append("the export has \(report.entries) entries") }
    } catch {
      findings.append("the record cannot be exported: \(error)")
    }
  }

  private mutating func checkFile(_ database: any SQLDatabase) async throws {
    let check = try await database.read(for: .installation) { connection in
      try connection.rows("select * from pragma_integrity_check") { try $0.text(0) }
    }
    if check != ["ok"] { findings += check }
  }

  /// The record's entries, by act.
  private struct Entries {
    private let byAct: [String: [RecordEntry]]

    init(_ entries: [RecordEntry]) { byAct = Dictionary(grouping: entries, by: \.act) }

    func count(of act: String) -> Int { byAct[act]?.count ?? 0 }

    /// The entries of an act in a word, what it was done to, and for which office.
    func lines(_ act: String, _ word: String) -> [String] {
      let kind = word == "added" || word == "acknowledged" ? "person" : "policy-version"
      return (byAct[act] ?? []).map { entry in
        let id = entry.objects.first { $0.kind == kind }?.id ?? "nothing"
        return ([word, id] + [entry.facts["office"]].compactMap(\.self)).joined(separator: " ")
      }
    }
  }
}
