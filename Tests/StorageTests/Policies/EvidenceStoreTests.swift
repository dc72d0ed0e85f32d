import Essentials
import Ledger
import Policies
import Storage
import Testing

@Suite struct EvidenceStoreTests {
  @Test(arguments: StorePlace.allCases)
  func `that evidence was taken is a line of the record, or nothing`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      let before = try await school.record.checkpoint().checkpoint.size
      let entry = SamplePolicies.entry("policies.evidence.taken")
      try await school.evidence.handOut(of: school.id, recording: [entry])
      await #expect(throws: (any Error).self) {
        try await school.evidence.handOut(
          of: school.id, recording: [entry, SamplePolicies.brokenEntry])
      }
      #expect(try await school.record.checkpoint().checkpoint.size == before + 1)
      #expect(try await school.record.lines(limit: 1).map(\.entry) == [entry])
    }
  }
}
