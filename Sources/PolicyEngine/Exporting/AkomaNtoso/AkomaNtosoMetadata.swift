/// The metadata of an Akoma Ntoso document: what it is, in which version, by whom.
struct AkomaNtosoMetadata {
  private let metadata: PolicyMetadata
  private let names: AkomaNtosoNames

  init(_ metadata: PolicyMetadata, _ names: AkomaNtosoNames) {
    self.metadata = metadata
    self.names = names
  }

  /// The `meta` element, with its parts in the schema's order.
  var markup: Markup {
    let school = metadata.school ?? "The school"
    return .element(
      "meta", [:],
      [
        .element("identification", ["source": "#school"], [work, expression, manifestation]),
        lifecycle,
        .element(
          "references", ["source": "#school"],
          [
            .element(
              "TLCOrganization",
              ["eId": "school", "href": "/akn/ontology/organization/gb/school", "showAs": school])
          ]),
      ].compactMap { $0 })
  }

  private var work: Markup {
    .element(
      "FRBRWork", [:],
      [
        value("FRBRthis", names.work + "/!main"), value("FRBRuri", names.work), alias,
        date("in force"), author, value("FRBRcountry", "gb"), value("FRBRsubtype", "policy"),
        value("FRBRnumber", IRIPart.escaped(metadata.policy)), value("FRBRname", metadata.policy),
      ].compactMap { $0 })
  }

  private var expression: Markup {
    .element(
      "FRBRExpression", [:],
      [
        value("FRBRthis", names.expression + "/!main"), value("FRBRuri", names.expression),
        date("version \(metadata.version)"), author,
        .element("FRBRlanguage", ["language": "eng"]),
      ])
  }

  private var manifestation: Markup {
    .element(
      "FRBRManifestation", [:],
      [
        value("FRBRthis", names.expression + "/!main.xml"),
        value("FRBRuri", names.expression + ".akn"), date("version \(metadata.version)"), author,
        value("FRBRformat", "application/akn+xml"),
      ])
  }

  /// The title, as readers call the policy.
  private var alias: Markup? {
    if metadata.title.isEmpty { return nil }
    return .element("FRBRalias", ["name": "title", "value": metadata.title])
  }

  private var author: Markup { .element("FRBRauthor", ["href": "#school"]) }

  private var lifecycle: Markup? {
    let events = [
      ("generation", metadata.inForceFrom), ("repeal", metadata.inForceTo),
    ].compactMap { kind, day in
      day.map {
        Markup.element(
          "eventRef",
          ["date": $0, "source": "#school", "type": kind, "eId": "eventRef_" + kind])
      }
    }
    return events.isEmpty ? nil : .element("lifecycle", ["source": "#school"], events)
  }

  private func value(_ name: String, _ value: String) -> Markup {
    .element(name, ["value": value])
  }

  private func date(_ name: String) -> Markup {
    .element("FRBRdate", ["date": names.date, "name": name])
  }
}
