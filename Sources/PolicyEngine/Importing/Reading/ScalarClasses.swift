/// Questions that the importer asks of single Unicode scalars.
///
/// The importer works on scalars and never on `Character`: a combining mark after a full stop must
/// not turn the full stop into something else.
extension Unicode.Scalar {
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Shows nothing by itself: joiners, direction marks, soft hyphens.
  var isInvisible: Bool {
    switch value {
    case 0..<0xAD: false
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isUpper: Bool {
    value < 0x80 ? value >= 0x41 && value <= 0x5A : properties.isUppercase
  }

  var isLower: Bool {
    value < 0x80 ? value >= 0x61 && value <= 0x7A : properties.isLowercase
  }

  var isLetter: Bool {
    value < 0x80 ? isUpper || isLower : properties.isAlphabetic
  }

  var isDash: Bool {
    value == 0x2D || (value >= 0x2010 && value <= 0x2015) || value == 0x2212
  }

  var isClosing: Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2A, 0x5F, 0x2019, 0x201D, 0xBB: true
    default: false
    }
  }

  var isOpening: Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0xAB, 0x2A, 0x5F: true
    default: false
    }
  }
}
