/// The letters that a document is set in.
///
/// DejaVu, since it is small, free, in every Debian, and has the letters of all European languages.
enum Typeface: Hashable, Sendable, CaseIterable {
  case sans
  case sansBold
  case serif
  case serifBold
  case mono

  /// The name by which the system finds it.
  var family: String {
    switch self {
    case .sans, .sansBold: "DejaVu Sans"
    case .serif, .serifBold: "DejaVu Serif"
    case .mono: "DejaVu Sans Mono"
    }
  }

  /// Whether it is the heavy cut.
  var isBold: Bool { self == .sansBold || self == .serifBold }

  /// Where a letter is looked for that this one does not have: Hebrew, Arabic, signs.
  var substitute: Typeface? {
    switch self {
    case .sans: nil
    case .sansBold, .serif, .mono: .sans
    case .serifBold: .sansBold
    }
  }
}

/// How a piece of text is set.
struct TypeStyle: Hashable, Sendable {
  var face: Typeface
  /// The size of the letters, in points.
  var size: Double
  /// From one baseline to the next, in points.
  var leading: Double
  var ink: Ink = .ink

  /// From the top of a line to its baseline: capitals stand in the middle.
  var baseline: Double { leading / 2 + size * 0.365 }
}

extension TypeStyle {
  static let title = TypeStyle(face: .sansBold, size: 24, leading: 31, ink: .accent)
  static let chapter = TypeStyle(face: .sansBold, size: 15.5, leading: 21, ink: .accent)
  static let section = TypeStyle(face: .sansBold, size: 11, leading: 15)
  static let group = TypeStyle(face: .sansBold, size: 9.5, leading: 13)
  static let lead = TypeStyle(face: .serif, size: 11, leading: 17)
  static let body = TypeStyle(face: .serif, size: 9.5, leading: 14.5)
  static let aside = TypeStyle(face: .sans, size: 8, leading: 12, ink: .soft)
  static let name = TypeStyle(face: .sans, size: 8.5, leading: 13, ink: .soft)
  static let value = TypeStyle(face: .sans, size: 8.5, leading: 13)
  static let cell = TypeStyle(face: .sans, size: 8, leading: 11.5)
  static let cellDigest = TypeStyle(face: .mono, size: 7, leading: 11.5)
  static let cellHead = TypeStyle(face: .sansBold, size: 7.5, leading: 11, ink: .soft)
  static let caption = TypeStyle(face: .sansBold, size: 8.5, leading: 12.5)
  static let digest = TypeStyle(face: .mono, size: 8, leading: 13)
  static let verbatim = TypeStyle(face: .mono, size: 7, leading: 11)
  static let furniture = TypeStyle(face: .sans, size: 7.5, leading: 11, ink: .soft)
}
