package import Essentials

/// One page with a recovery key, to be printed once and kept in an envelope.
package struct RecoverySheet: Sendable {
  /// The school's name.
  package let school: String
  /// What the key opens, such as "the school's confidential cases".
  package let opens: String
  /// Whose envelope it belongs in, such as "the chair of governors".
  package let keeper: String
  /// Where the key is typed, such as "the page “The school’s recovery sheet”".
  package let place: String
  /// The address of that page.
  package let address: String
  /// The key in the groups in which it is typed.
  package let groups: Redacted<[String]>
  /// A short name of the key, by which a sheet is told from an older one; not secret.
  package let name: String
  /// When it was made, on the school's clock.
  package let at: LocalMoment
  /// When it was made, for the properties of the file.
  package let instant: Instant

  /// Makes a sheet.
  package init(
    school: String, opens: String, keeper: String, place: String, address: String,
    groups: Redacted<[String]>, name: String, at: LocalMoment, instant: Instant
  ) {
    self.school = school
    self.opens = opens
    self.keeper = keeper
    self.place = place
    self.address = address
    self.groups = groups
    self.name = name
    self.at = at
    self.instant = instant
  }

  /// The sheet as a PDF, which holds the key in clear: show it once and keep no copy.
  ///
  /// - Throws: `PaperFault` where the drawing library fails.
  package func pdf() throws(PaperFault) -> [UInt8] {
    var paper = PaperWriter(
      PaperDetails(
        title: "Recovery sheet \(name)", school: school, author: school,
        subject: "A key to keep in an envelope", madeOn: at.date, madeAt: instant))
    paper.title("Recovery sheet", above: school)
    paper.paragraph(
      "This key opens \(opens) when nobody can sign in any more. It is nowhere else: "
        + "the program does not keep it and cannot print it again.", .lead)
    paper.facts([
      PaperFact("Sheet", name), PaperFact("Made on", at.words),
      PaperFact("To be kept by", keeper),
    ])
    paper.groups(groups.value)
    paper.paragraph(
      "Small and capital letters are the same. Leave out the spaces if you like.", .aside)
    paper.heading("Where it is typed", rank: 2)
    paper.paragraph("Sign in as headteacher or chair of governors, and open \(place):")
    if address.hasPrefix("http") { paper.web(address) } else { paper.paragraph(address) }
    paper.heading("What to do now", rank: 2)
    paper.marked("1.", "Print this page once, on paper. Do not save, send or photograph it.")
    paper.marked("2.", "Put it in an envelope. Write your name and the day across the flap.")
    paper.marked(
      "3.", "Give it to \(keeper), to be locked away outside the school office.")
    paper.marked(
      "4.", "Close this page in the browser, and empty the printer’s memory if it has one.")
    paper.heading("If the envelope is opened, lost or torn", rank: 2)
    paper.paragraph(
      "Tell the headteacher on the same day. Make a new sheet; this one stops working then. "
        + "Using the key takes two people, and the record keeps that it was used.")
    paper.blanks(["Sealed by", "Received by", "On"])
    return try paper.pdf()
  }
}
