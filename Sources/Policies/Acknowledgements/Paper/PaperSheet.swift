package import Essentials

/// A printed sheet on which people sign, for those without e-mail or a computer.
package struct PaperSheet: Hashable, Sendable {
  /// Its identifier, which is printed at its foot.
  package let id: SheetID
  /// The request that it is for.
  package let campaign: CampaignID
  /// The version.
  package let version: PolicyVersionID
  /// The policy's title.
  package let title: String
  /// The number of the version.
  package let number: Int
  /// The digest of the text that lies beside the sheet.
  package let digest: TextDigest
  /// The sentence above the list of names.
  package let consent: String
  /// The address of the request, written out and as a QR code; it names nobody.
  package let address: String
  /// When it was made.
  package let printedAt: Instant
  /// The people who are asked and have not answered, by name.
  package let rows: [Row]

  /// A line to sign on.
  package struct Row: Hashable, Sendable {
    /// The person.
    package let person: PersonID
    /// The name that is printed.
    package let name: String

    /// Names a person.
    package init(person: PersonID, name: String) {
      self.person = person
      self.name = name
    }
  }

  /// Lays out a sheet.
  ///
  /// - Parameter site: The school's address of the program, such as
  ///   `https://chaperone.larkfield.example`.
  package init(
    id: SheetID, campaign: Campaign, version: PolicyVersion, title: String, rows: [Row],
    site: String, printedAt: Instant
  ) {
    self.id = id
    self.campaign = campaign.id
    self.version = version.id
    self.title = title
    number = version.number
    digest = version.digest
    consent = ConsentSentence(title: title, version: version).text
    let base = site.hasSuffix("/") ? String(site.dropLast()) : site
    address = "\(base)/acknowledge/\(campaign.id)"
    self.printedAt = printedAt
    self.rows = rows.sorted {
      ($0.name.lowercased(), $0.person) < ($1.name.lowercased(), $1.person)
    }
  }

  /// How many people sign on one page of A4, with room for a hand.
  package static let rowsAPage = 18

  /// The lines, page by page; one empty page where nobody is left.
  package var pages: [[Row]] {
    guard !rows.isEmpty else { return [[]] }
    return stride(from: 0, to: rows.count, by: Self.rowsAPage).map {
      Array(rows[$0..<min($0 + Self.rowsAPage, rows.count)])
    }
  }
}

/// Names a printed sheet.
package typealias SheetID = Identifier<PaperSheet>
