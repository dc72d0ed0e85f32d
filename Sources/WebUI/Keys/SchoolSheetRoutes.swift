package import Essentials
package import HTTPSupport

internal import Views

/// The school's recovery sheet: what it is for, and making it, once.
package struct SchoolSheetRoutes: Sendable {
  /// Puts a sheet on paper, as a PDF.
  package typealias Press = @Sendable (SheetToPrint) throws -> [UInt8]

  private let place: Workplace
  private let press: Press

  /// The pages of the sheet.
  package init(place: Workplace, press: @escaping Press) {
    self.place = place
    self.press = press
  }

  /// The routes.
  package var routes: [Route] {
    let forms = SchoolSheetForms(press: press)
    return [
      place.page(Paths.schoolSheet.text, for: DeskAudiences.schoolSheet) {
        .page(try await forms.page($0))
      },
      place.form(Paths.schoolSheet.text, for: [.headteacher]) { try await forms.make($0, $1) },
    ] + KeyRoutes(place: place).routes
  }
}

/// A sheet on its way to paper.
package struct SheetToPrint: Sendable {
  /// The school's name.
  package let school: String
  /// By which the sheet is told from an older one.
  package let name: String
  /// The title of the page on which it is typed.
  package let page: String
  /// The whole address of that page.
  package let address: String
  /// The key in the groups in which it is typed.
  package let groups: Redacted<[String]>
  /// When it was made.
  package let at: Instant
}
