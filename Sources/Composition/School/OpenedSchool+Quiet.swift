internal import Deadlines
internal import Essentials
internal import People
internal import WebUI

extension OpenedSchool {
  /// Whether letters that can wait may go now: not at night, at weekends or in the holidays.
  func maySendNow() async throws -> Bool {
    let settings = try await book.school(id).settings
    let quiet = try QuietHours(beginAt: settings.quietFrom, endAt: settings.quietUntil)
    return quiet.allow(place.now(), in: try await place.duties.book.time(id))
  }
}
