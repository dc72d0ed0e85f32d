internal import Deadlines
internal import Essentials
internal import Foundation
internal import People
internal import Policies
internal import Vault
internal import WebUI

/// Larkfield Primary School: made up, with a believable year behind it, for everybody who wants to look around.
///
/// It is told through the same use cases as a real school's life, one moment after the other, so that its record
/// verifies like any other.
package struct DemonstrationSchool: Sendable {
  private let folder: String
  private let world: World

  /// The demonstration school in a folder, up to the present moment of a world.
  package init(in folder: String, world: World) {
    self.folder = folder
    self.world = world
  }

  /// Whether the folder holds a demonstration that was told to its end.
  package static func isKept(in folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + mark)
  }

  static let mark = "demonstration"

  /// Makes the school; says how far it is.
  ///
  /// - Throws: `Refusal` with `demo.exists` where something else is in the folder.
  package func make(progress: @escaping @Sendable (String) -> Void) async throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw Refusal(
        "demo.exists",
        "There is something in \(folder) already. Name another folder, or take this one away first."
      )
    }
    let clock = MovableClock(
      world.clock.instant(of: Self.begin, at: LocalTime(minutesSinceMidnight: 510)))
    let told = World(now: { clock.now() }, clock: world.clock, random: world.random)
    let installation = try await Installation.open(
      InstallationSettings(data: folder), in: told)
    let cheap = try Argon2Cost(memoryKiB: 8, passes: 1)
    let school = try await OpenedSchool.only(of: installation, mails: false, cost: cheap)
    var story = DemonstrationStory(school: school, clock: clock, world: world)
    progress("People and policy")
    try await story.begin()
    try await story.year(until: world.now(), progress: progress)
    await installation.close()
    try Data("A demonstration: everybody in it is made up.\n".utf8)
      .write(to: URL(fileURLWithPath: folder + "/" + Self.mark))
  }

  /// The day on which the story begins: a week before the policy came into force.
  static let begin = CivilDate("2025-06-02") ?? CivilDate(daysSince1970: 20_241)
}
