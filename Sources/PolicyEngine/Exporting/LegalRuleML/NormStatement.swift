/// A norm as a LegalRuleML statement.
struct NormStatement {
  private let document: PolicyDocument
  private let readBack: ReadBack

  init(_ document: PolicyDocument) {
    self.document = document
    readBack = ReadBack(document)
  }

  /// The statement of the norm at an index.
  func markup(_ index: Int) -> Markup {
    let norm = document.norms[index]
    let kind = norm.modality.operator == nil ? "Constitutive" : "Prescriptive"
    return .element(
      "lrml:\(kind)Statement", ["key": "norm-" + norm.id],
      [
        .line("lrml:Paraphrase", text: readBack.sentence(forNorm: index)),
        .element(
          "ruleml:Rule", ["key": ":rule-" + norm.id, "closure": "universal"],
          [
            .element("lrml:hasStrength", [:], [strength(norm)]),
            .element("ruleml:if", [:], [.element("ruleml:And", [:], premises(norm))]),
            .element("ruleml:then", [:], [conclusion(norm)]),
          ]),
      ])
  }

  /// Every norm may be overridden; advice says how strong it is.
  private func strength(_ norm: Norm) -> Markup {
    let advice = norm.modality.operator == nil ? norm.modality.rawValue : nil
    return .element(
      "lrml:DefeasibleStrength", ["iri": advice.map { "urn:chaperone:strength:" + $0 }])
  }

  private func premises(_ norm: Norm) -> [Markup] {
    let formula = RuleFormula(document.facts)
    var premises = [formula.oneOf(norm.acts, of: document.facts.act, subject: "act")]
    if let bearers = norm.bearers {
      premises.append(formula.oneOf(bearers, of: document.facts.who, subject: "person"))
    }
    if let triggers = norm.dutyTriggers {
      premises.append(formula.asked(triggers))
    }
    if !norm.scope.isTrivial { premises.append(formula.markup(norm.scope)) }
    premises += norm.exceptions.map { .element("ruleml:Naf", [:], [formula.markup($0)]) }
    if norm.modality.allows { premises += norm.provisions.map(formula.provision) }
    return premises
  }

  private func conclusion(_ norm: Norm) -> Markup {
    guard let name = norm.modality.operator else {
      return RuleFormula.atom(":" + norm.modality.rawValue, [.person, .act])
    }
    let receivers = norm.reportTo.map { role in
      Markup.element(
        "ruleml:slot", [:],
        [
          .element("lrml:AuxiliaryParty", ["iri": ":receiver"]),
          .element("ruleml:Ind", ["iri": ":role." + IRIPart.escaped(role)]),
        ])
    }
    let bearer = Markup.element(
      "ruleml:slot", [:],
      [.element("lrml:Bearer", ["iri": ":bearer"]), RuleFormula.Term.person.markup])
    return .element(
      "lrml:" + name, [:], [bearer] + receivers + [RuleFormula.atom(":does", [.person, .act])])
  }
}

extension Modality {
  /// The deontic operator; nil where LegalRuleML has none.
  fileprivate var `operator`: String? {
    switch self {
    case .must: "Obligation"
    case .mustNot: "Prohibition"
    case .may: "Permission"
    case .advised, .advisedAgainst: nil
    }
  }
}
