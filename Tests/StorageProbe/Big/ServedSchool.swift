import Composition
import Deadlines
import Essentials
import Foundation
import People
import Policies
import WebUI

/// A data folder with a big school in it, ready for `chaperone serve`.
///
/// It is marked as a demonstration, since everybody in it is made up; so the bench signs in without a second factor.
struct ServedSchool: Encodable {
  let people: Int
  let versions: Int
  let entries: Int
  let head: String
  let person: String
  let campaign: String

  /// Fills a folder that is not there yet.
  static func write(_ count: Int, to folder: String, policy: String) async throws -> ServedSchool {
    let installation = try await Installation.open(
      InstallationSettings(data: folder), in: World.real())
    let school = try await OpenedSchool.only(of: installation, mails: false)
    let (place, now) = (school.place, installation.world.now())
    try await big(school).fill(
      count, text: text(policy), time: place.duties.book.time(school.id))
    var kept = try await school.book.school(school.id)
    kept.rolesConfirmedAt = now
    kept.setUpFinishedAt = now
    try await school.book.store.save(
      kept,
      recording: [
        RecordEntry(at: now, actor: .program("bench"), act: "people.school.set-up-finished")
      ])
    let entries = try await place.record.checkpoint().size
    await installation.close()
    try Data("A school for the bench: everybody in it is made up.\n".utf8)
      .write(to: URL(fileURLWithPath: folder + "/demonstration"))
    return ServedSchool(
      people: count, versions: BigSchool.versions, entries: entries,
      head: BigSchool.head.description, person: PersonID(high: 2, low: 11).description,
      campaign: BigSchool.openCampaign.description)
  }

  /// The big school over an opened one's stores.
  static func big(_ school: OpenedSchool) -> BigSchool {
    let place = school.place
    return BigSchool(
      school.id,
      in: BigSchool.Stores(
        people: place.office.people, policies: place.library.policies,
        campaigns: place.library.campaigns, acknowledgements: place.library.acknowledgements,
        duties: place.duties.book.store), now: place.now(), today: place.today())
  }

  /// A policy's text.
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
