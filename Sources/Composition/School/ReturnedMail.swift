internal import Essentials
internal import Foundation
internal import Mailing
internal import People
internal import Storage

/// Takes messages that came back to the sender's address, as the mail system hands them on.
///
/// A program beside the one that serves the school: SQLite and PostgreSQL let both write, one after the other.
package struct ReturnedMail: Sendable {
  /// What came of a message.
  package struct Outcome: Sendable {
    /// The letter's number, as it stands in its Message-ID.
    package let letter: String
    /// The outcome's word: `noted`, `known` or `not-given-up`.
    package let word: String
    /// The outcome for people.
    package let sentence: String
  }

  /// Up to so many bytes of a message are read.
  package static var mostBytes: Int { DeliveryReport.mostBytes }

  private let settings: InstallationSettings
  private let world: World

  /// For the installation that the settings name.
  package init(_ settings: InstallationSettings, in world: World) {
    self.settings = settings
    self.world = world
  }

  /// Reads a report, finds the letter that it is about, and notes what happened to it.
  ///
  /// - Parameter name: The school's name, where the installation has several that may have sent it.
  /// - Throws: `Refusal` with `mail.no-report`, `mail.no-letter`, `data.folder` or `school.unknown`.
  package func take(_ message: [UInt8], of name: String? = nil) async throws -> Outcome {
    guard let report = DeliveryReport(message) else {
      throw Refusal(
        "mail.no-report",
        "This is no report of a mail server about a letter that did not arrive (RFC 3464). Hand on "
          + "only what comes back to the sender’s address, whole.")
    }
    // A folder that is not there would be made, with a school that nobody knows.
    let database = settings.data + (settings.postgres == nil ? "/chaperone.sqlite" : "/record.key")
    guard FileManager.default.fileExists(atPath: database) else {
      throw Refusal(
        "data.folder",
        "There is no school in \(settings.data). Name the folder that ‘chaperone serve --data’ has."
      )
    }
    let installation = try await Installation.open(settings, in: world)
    do {
      let outcome = try await note(report, name, installation)
      await installation.close()
      return outcome
    } catch {
      await installation.close()
      throw error
    }
  }

  private func note(
    _ report: DeliveryReport, _ name: String?, _ installation: Installation
  ) async throws -> Outcome {
    let (database, journal) = (installation.database, installation.journal)
    let schools = try await SQLSchoolStore(database, journal: journal).schools()
      .filter { name == nil || $0.name == name }
    guard name == nil || !schools.isEmpty else {
      throw Refusal(
        "school.unknown", "No school here has that name. Write it as it stands on its pages.")
    }
    let sealing = Sealing(installation.folder.keys, random: world.random)
    let room = PostRoom(
      letters: SQLLetterStore(database, journal: journal, seal: sealing.letters),
      newIdentifier: world.identifiers, now: world.now)
    for school in schools {
      if let outcome = try await NoteReturnedLetter(room)(report, in: school.id) {
        return Outcome(outcome)
      }
    }
    throw Refusal(
      "mail.no-letter",
      "The report is about no letter that is kept here, so nothing was noted. Letters that ended are "
        + "forgotten after \(ForgetOldLetters.days) days.")
  }
}

extension ReturnedMail.Outcome {
  fileprivate init(_ outcome: NoteReturnedLetter.Outcome) {
    switch outcome {
    case .noted(let id):
      self.init(
        letter: "\(id)", word: "noted",
        sentence:
          "Letter \(id) did not arrive. The office finds it under “Letters that did not arrive”.")
    case .known(let id):
      self.init(
        letter: "\(id)", word: "known",
        sentence: "What became of letter \(id) was known already. Nothing was changed.")
    case .notGivenUp(let id):
      self.init(
        letter: "\(id)", word: "not-given-up",
        sentence: "The mail server has not given letter \(id) up. Nothing was changed.")
    }
  }
}
