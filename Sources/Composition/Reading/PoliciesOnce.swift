internal import Essentials
internal import Policies

/// Policies, whose revisions are asked for once a request.
struct PoliciesOnce: PolicyStore {
  let store: any PolicyStore

  func policy(_ id: PolicyID, of school: SchoolID) async throws -> SchoolPolicy? {
    try await store.policy(id, of: school)
  }

  func policies(of school: SchoolID) async throws -> [SchoolPolicy] {
    try await store.policies(of: school)
  }

  func revisions(of school: SchoolID) async throws -> [PolicyID: Int] {
    try await OneLook.of(.revisions(school)) { try await store.revisions(of: school) }
  }

  func text(of version: PolicyVersionID, of school: SchoolID) async throws -> PolicyText? {
    try await store.text(of: version, of: school)
  }

  func keep(
    _ pdf: [UInt8], asSignedCopyOf version: PolicyVersionID, of school: SchoolID,
    recording entries: [RecordEntry]
  ) async throws {
    try await OneLook.forgetting {
      try await store.keep(pdf, asSignedCopyOf: version, of: school, recording: entries)
    }
  }

  func signedCopy(
    _ digest: TextDigest, of version: PolicyVersionID, in school: SchoolID
  ) async throws -> [UInt8]? {
    try await store.signedCopy(digest, of: version, in: school)
  }

  func save(
    _ policy: SchoolPolicy, text: NewText?, recording entries: [RecordEntry]
  ) async throws {
    try await OneLook.forgetting {
      try await store.save(policy, text: text, recording: entries)
    }
  }
}
