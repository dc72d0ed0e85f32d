package import Essentials

/// What stands in all letters of a school.
package struct LetterSetting: Sendable {
  /// The school's name.
  package let schoolName: String
  /// Where the school's pages are, such as `https://policy.larkfield.example`, without a slash at the end.
  package let site: String
  /// Where an answer goes: the office; it stands in the head of a letter only.
  package let replyTo: MailAddress?
  /// The office's telephone, as people write it.
  package let officePhone: String?
  /// The clock on the school's wall.
  package let clock: LocalClock

  /// Checks and takes the settings.
  ///
  /// - Throws: `LetterFault.unfitSchool` where a name has line breaks or the site is no address.
  package init(
    schoolName: String, site: String, replyTo: MailAddress?, officePhone: String? = nil,
    clock: LocalClock
  ) throws(LetterFault) {
    let isSite =
      (site.hasPrefix("https://") || site.hasPrefix("http://")) && !site.hasSuffix("/")
      && site.utf8.allSatisfy { Self.addressBytes.contains($0) }
    guard isSite, Self.isOneLine(schoolName), officePhone.map(Self.isPhone) ?? true else {
      throw .unfitSchool
    }
    self.schoolName = schoolName
    self.site = site
    self.replyTo = replyTo
    self.officePhone = officePhone
    self.clock = clock
  }

  private static let addressBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:/[]".utf8)

  private static func isOneLine(_ name: String) -> Bool {
    (1...200).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
        default: true
        }
      }
  }

  private static func isPhone(_ phone: String) -> Bool {
    (3...30).contains(phone.utf8.count)
      && phone.utf8.allSatisfy { "0123456789 +()-".utf8.contains($0) }
  }
}
