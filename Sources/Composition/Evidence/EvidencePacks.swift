internal import Essentials
internal import Papers
internal import Policies
internal import Storage
internal import WebUI

/// Makes evidence packs from everything that the school keeps.
struct EvidencePacks: EvidencePress {
  private let place: Workplace
  private let store: any EvidenceStore
  private let room = PressRoom()

  /// The packs of a school.
  init(_ school: OpenedSchool) {
    place = school.place
    store = SQLEvidenceStore(
      school.installation.database, journal: school.installation.journal)
  }

  /// The pack as a PDF, after the record has a line of it.
  func pack(_ order: EvidenceOrder) async throws -> [UInt8] {
    let pack = try await EvidenceAssembly(order, at: place).pack()
    return try await HandOutEvidence(store: store, now: place.now)(
      try await room.pdf(of: pack), of: order.period, about: order.held.version,
      in: place.school, by: order.person)
  }
}

/// Sets one pack after the other, so that many orders at once take the memory and the processor of one.
private actor PressRoom {
  func pdf(of pack: EvidencePack) throws -> [UInt8] { try pack.pdf() }
}
