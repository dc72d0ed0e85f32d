/// The measures of a page, in points: 72 to the inch.
enum PageShape {
  /// A4.
  static let width = 595.276
  static let height = 841.89
  /// At both sides: 22 mm, enough for punched holes.
  static let side = 62.0
  static let top = 78.0
  static let bottom = 776.0
  /// The baselines of the running head and of the page number.
  static let headBaseline = 46.0
  static let footBaseline = 806.0

  /// From margin to margin, for tables.
  static let column = width - 2 * side
  /// What the eye follows without losing the line: about 68 letters.
  static let measure = 402.0
  static let room = bottom - top
}
