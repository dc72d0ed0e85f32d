/// The norms of a policy as LegalRuleML 1.0 in its compact serialisation.
///
/// Obligations, prohibitions and permissions are prescriptive statements with the deontic operator
/// in the head; overrides are override statements; each paragraph is a legal source that an
/// association ties to its norms. LegalRuleML has no operator for advice: what is advised (against)
/// is a constitutive statement that concludes so, with a strength of our own, and so binds nobody.
/// Deadlines, records and the like are outside its vocabulary; the paraphrase says them.
struct LegalRuleMLDocument {
  private let document: PolicyDocument
  private let names: AkomaNtosoNames
  private let statements: NormStatement

  init(_ document: PolicyDocument) {
    self.document = document
    names = AkomaNtosoNames(document)
    statements = NormStatement(document)
  }

  /// The whole document; the order of its parts is that of the specification, section 4.1.
  var markup: Markup {
    .element(
      "lrml:LegalRuleML",
      [
        "xmlns": "urn:chaperone:policy:\(IRIPart.escaped(document.metadata.policy)):",
        "xmlns:lrml": "http://docs.oasis-open.org/legalruleml/ns/v1.0/",
        "xmlns:ruleml": "http://ruleml.org/spec",
        "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [sources] + times + [associations, norms].compactMap { $0 })
  }

  private var sources: Markup {
    .element(
      "lrml:LegalSources", [:],
      document.paragraphs.enumerated().map { index, paragraph in
        .element(
          "lrml:LegalSource",
          ["key": "source-" + paragraph.id, "sameAs": names.address(ofParagraph: index)])
      })
  }

  private var times: [Markup] {
    let days = [("Starts", document.metadata.inForceFrom), ("Ends", document.metadata.inForceTo)]
      .compactMap { kind, day in day.map { (kind: kind, day: $0) } }
    guard !days.isEmpty else { return [] }
    let vocabulary = "http://docs.oasis-open.org/legalruleml/ns/v1.0/vocab#"
    let times = days.map { kind, day in
      Markup.element(
        "ruleml:Time", ["key": ":day-" + kind],
        [.line("ruleml:Data", ["xsi:type": "xs:date"], text: day)])
    }
    let characteristics = days.map { kind, _ in
      Markup.element(
        "lrml:TemporalCharacteristic", ["key": "time-" + kind],
        [
          .element("lrml:forStatus", ["iri": vocabulary + "InForce"]),
          .element("lrml:hasStatusDevelopment", ["iri": vocabulary + kind]),
          .element("lrml:atTime", ["keyref": "#day-" + kind]),
        ])
    }
    return [
      .element("lrml:Times", [:], times),
      .element("lrml:TemporalCharacteristics", [:], characteristics),
    ]
  }

  private var associations: Markup? {
    guard !document.norms.isEmpty else { return nil }
    let paragraphs = Dictionary(
      document.paragraphs.map { ($0.label, $0.id) }, uniquingKeysWith: { first, _ in first })
    return .element(
      "lrml:Associations", [:],
      document.norms.map { norm in
        let cited = [norm.paragraph] + norm.cites.compactMap { paragraphs[$0] }
        return .element(
          "lrml:Association", ["key": "cites-" + norm.id],
          cited.map { .element("lrml:appliesSource", ["keyref": "#source-" + $0]) }
            + [.element("lrml:toTarget", ["keyref": "#norm-" + norm.id])])
      })
  }

  private var norms: Markup? {
    guard !document.norms.isEmpty else { return nil }
    return .element(
      "lrml:Statements", ["key": "norms"],
      document.norms.indices.map(statements.markup) + document.norms.flatMap(overrides))
  }

  private func overrides(_ norm: Norm) -> [Markup] {
    norm.overrides.map { override in
      let yielding = document.norms[override.norm].id
      let reason = override.because.map { [Markup.line("lrml:Comment", text: $0)] } ?? []
      return .element(
        "lrml:OverrideStatement", [:],
        reason + [
          .element("lrml:Override", ["over": "#norm-" + norm.id, "under": "#norm-" + yielding])
        ])
    }
  }
}
