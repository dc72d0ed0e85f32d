extension Frame {
  /// The one fictional school, with its policy in force.
  package static let larkfield = larkfield(as: nil)

  /// The same school when no policy could be loaded.
  package static let withoutPolicy = Frame(school: "Larkfield Primary School", policy: nil)

  /// The same school while it is being set up.
  static let settingUp = Frame(
    school: "Larkfield Primary School", policy: nil, isBeingSetUp: true)

  /// As the headteacher sees it.
  static let head = larkfield(as: Reader("Grace Adeyemi", "Head’s desk"))

  /// As the office manager sees it.
  static let office = larkfield(as: Reader("Dev Kaur", "Office desk"))

  /// As a teacher sees it.
  static let teacher = larkfield(as: Reader("Priya Nair", "My desk"))

  /// As the chair of governors sees it.
  static let chair = larkfield(as: Reader("Ruth Whitcombe", "Chair’s desk"))

  /// As the website provider sees it.
  static let provider = larkfield(as: Reader("Sam Birch", "My desk"))

  /// As somebody sees it whose name is long, or is not what a program expects.
  static let longName = larkfield(
    as: Reader(
      "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
      "My desk"))

  private static func larkfield(as reader: Reader?) -> Frame {
    Frame(
      school: "Larkfield Primary School",
      policy: PolicyStamp(
        title: "Social media policy", version: "2025-06", inForceFrom: "Monday 9 June 2025"),
      origin: "https://policy.larkfield.example", reader: reader)
  }
}

extension Frame.Reader {
  fileprivate init(_ name: String, _ desk: String) {
    self.init(name: name, desk: desk, token: .example)
  }
}
