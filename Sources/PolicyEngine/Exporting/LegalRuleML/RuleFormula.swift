/// Conditions of a policy as formulas of RuleML: a fact is a relation, a value an individual.
struct RuleFormula {
  private let facts: FactSet

  init(_ facts: FactSet) { self.facts = facts }

  /// What relations are about.
  enum Term {
    case person, act
    case value(fact: String, name: String)
    case words(String)

    var markup: Markup {
      switch self {
      case .person: .line("ruleml:Var", text: "person")
      case .act: .line("ruleml:Var", text: "act")
      case .value(let fact, let name):
        .element(
          "ruleml:Ind", ["iri": ":" + IRIPart.escaped(fact) + "." + IRIPart.escaped(name)])
      case .words(let text): .line("ruleml:Data", ["xsi:type": "xs:string"], text: text)
      }
    }
  }

  /// A relation of some terms.
  static func atom(_ relation: String, _ terms: [Term]) -> Markup {
    .element(
      "ruleml:Atom", [:], [.element("ruleml:Rel", ["iri": relation])] + terms.map(\.markup))
  }

  /// A condition as a formula.
  func markup(_ condition: Condition) -> Markup {
    switch condition {
    case .test(let fact, let values):
      either(values.indices.map { Self.atom(relation(fact), [term($0, of: fact)]) })
    case .all(let parts): .element("ruleml:And", [:], parts.map(markup))
    case .any(let parts): either(parts.map(markup))
    case .not(let part): .element("ruleml:Neg", [:], [markup(part)])
    }
  }

  /// That a variable, the act or the person, is one of some values.
  func oneOf(_ values: ValueSet, of fact: Int, subject: String) -> Markup {
    let variable: Term = subject == "act" ? .act : .person
    return either(values.indices.map { Self.atom(relation(fact), [variable, term($0, of: fact)]) })
  }

  /// That the act that is asked about is one of some.
  func asked(_ acts: ValueSet) -> Markup {
    either(acts.indices.map { Self.atom(":asked", [term($0, of: facts.act)]) })
  }

  /// That something provided for holds.
  func provision(_ provision: Provision) -> Markup {
    if case .manner(let words) = provision {
      return Self.atom(":provided.manner", [.act, .words(words)])
    }
    return Self.atom(
      ":provided." + provision.kind, [.act, .value(fact: provision.kind, name: provision.name)])
  }

  private func either(_ formulas: [Markup]) -> Markup {
    formulas.count == 1 ? formulas[0] : .element("ruleml:Or", [:], formulas)
  }

  private func relation(_ fact: Int) -> String { ":" + IRIPart.escaped(facts[fact].name) }

  private func term(_ value: Int, of fact: Int) -> Term {
    .value(fact: facts[fact].name, name: facts[fact].values[value].name)
  }
}

/// A name as part of an IRI (RFC 3986 section 2.3).
enum IRIPart {
  /// The name with everything but letters, digits, hyphens and underscores percent-encoded.
  static func escaped(_ name: String) -> String {
    var escaped = ""
    for byte in name.utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || byte == 45 || byte == 95 {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += (digits.count == 1 ? "%0" : "%") + digits
      }
    }
    return escaped
  }
}
