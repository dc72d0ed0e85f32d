import Essentials
import Ledger
import Policies
import Storage
import Testing

@Suite struct EvidenceStoreTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `that evidence was taken is a line of the record, or nothing`(
    engine: DatabaseEngine
  ) async throws {
    try await KeptSchool.with(engine) { school in
      let store = SQLEvidenceStore(
        school.database, journal: RecordJournal(keys: KeptSchool.keys))
      let record = SQLRecord(school.database, of: school.id, keys: KeptSchool.keys)
      let before = try await record.checkpoint().checkpoint.size
      let entry = SamplePolicies.entry("policies.evidence.taken")
      try await store.handOut(of: school.id, recording: [entry])
      await #expect(throws: (any Error).self) {
        try await store.handOut(of: school.id, recording: [entry, SamplePolicies.brokenEntry])
      }
      #expect(try await record.checkpoint().checkpoint.size == before + 1)
      #expect(try await record.lines(limit: 1).map(\.entry) == [entry])
    }
  }
}
