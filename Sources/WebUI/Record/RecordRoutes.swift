package import HTTPSupport

internal import Essentials
internal import Views

/// The record in plain words, its signed checkpoints, and copies of it to take away.
package struct RecordRoutes: Sendable {
  let place: Workplace

  /// The pages of the record.
  package init(place: Workplace) { self.place = place }

  /// The routes.
  package var routes: [Route] {
    let readers = DeskAudiences.record
    return [
      place.page(Paths.record.text, for: readers) { visit in
        .page(try await RecordPages(visit: visit).page())
      },
      place.page(Paths.checkpoints.text, for: readers) { visit in
        let latest = try await visit.place.record.checkpoint()
        return .go(to: Paths.checkpoint(latest.size))
      },
      place.page(Paths.Pattern.checkpoint, for: readers) { try await CheckpointPages.reply($0) },
      place.page(Paths.Pattern.recordFile, for: readers) { try await RecordFiles.reply($0) },
    ]
  }
}
