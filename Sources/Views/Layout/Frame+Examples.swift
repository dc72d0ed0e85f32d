extension Frame {
  /// The one fictional school, with its policy in force.
  package static let larkfield = Frame(
    school: "Larkfield Primary School",
    policy: PolicyStamp(
      title: "Social media policy", version: "2025-06", inForceFrom: "Monday 9 June 2025"),
    origin: "https://policy.larkfield.example")

  /// The same school when no policy could be loaded.
  package static let withoutPolicy = Frame(school: "Larkfield Primary School", policy: nil)
}
