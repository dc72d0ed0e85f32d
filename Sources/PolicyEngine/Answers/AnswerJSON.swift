extension Answer {
  /// Writes the answer as `chaperone decide --json`, `chaperone ask --json` and the JSON API give it.
  ///
  /// The members are a contract (docs/policy-language.md, "Command line"): they may be added to,
  /// never renamed.
  ///
  /// `trace`: how the norms fared, where that is to be told as well.
  public func write(
    to writer: inout JSONWriter, document: PolicyDocument, trace: [TraceStep]? = nil
  ) {
    writer.object { writer in
      write(members: &writer, document: document)
      if let trace {
        writer.member("trace", trace) { $1.write(members: &$0, norms: document.norms) }
      }
    }
  }

  /// Writes the members of the answer into an object that is open already.
  ///
  /// `word` and `cites` may be given where several answers are told as one.
  func write(
    members writer: inout JSONWriter, document: PolicyDocument, word: AnswerWord? = nil,
    cites: [String]? = nil
  ) {
    let facts = document.facts
    writer.member("answer", (word ?? self.word).rawValue)
    writer.member("verdict", verdict.name)
    writer.member("cites", cites ?? self.cites)
    writer.member("also", also)
    writer.member("conditions", conditions) { writer, condition in
      writer.member("kind", condition.provision.kind)
      writer.member("name", condition.provision.name)
      writer.member("cites", condition.cites)
    }
    writer.member("reports", reports) { $1.write(members: &$0, facts: facts) }
    writer.member("duties", duties) { $1.write(members: &$0, facts: facts) }
    writer.member("possibleDuties", possibleDuties) { $1.write(members: &$0, facts: facts) }
    writer.member("conflicts", conflicts) { writer, conflict in
      writer.member("kind", conflict.kind.rawValue)
      writer.member("stricter", conflict.stricter)
      writer.member("weaker", conflict.weaker)
    }
    writer.key("understood")
    writer.facts(of: told, facts)
    writer.key("assumed")
    writer.facts(of: situation, facts, without: told)
    writer.member("unknown", unknown.lazy.map { facts[$0].name })
    writer.member("unknownForDuties", unknownForDuties.lazy.map { facts[$0].name })
    writer.member("settled", isSettled)
    writer.member("possible", possibleVerdicts.lazy.map(\.name))
    writer.key("next")
    if let next {
      writer.object { next.write(members: &$0, facts: facts) }
    } else {
      writer.null()
    }
    writer.member("ask", ask)
    writer.member("norms", citedNorms.lazy.map { document.norms[$0].id })
    writer.member("version", document.metadata.version)
  }

  /// The answer as JSON text.
  public func json(document: PolicyDocument, trace: [TraceStep]? = nil) -> String {
    var writer = JSONWriter()
    write(to: &writer, document: document, trace: trace)
    return writer.text
  }
}

extension TraceStep {
  fileprivate func write(members writer: inout JSONWriter, norms: [Norm]) {
    writer.member("norm", norms[norm].id)
    switch outcome {
    case .active: writer.member("outcome", "active")
    case .disapplied(let branch):
      writer.member("outcome", "disapplied")
      writer.member("unless", branch + 1)
    case .defeated(let winners):
      writer.member("outcome", "defeated")
      writer.member("by", winners.lazy.map { norms[$0].id })
    }
  }
}

extension Answer.Duty {
  func write(members writer: inout JSONWriter, facts: FactSet) {
    writer.member("act", facts.acts[act].name)
    writer.member("to", to)
    writer.member("alsoTo", alsoTo)
    writer.member("within", within)
    writer.member("cites", cites)
  }
}

extension Question {
  func write(members writer: inout JSONWriter, facts: FactSet) {
    let asked = facts[fact]
    writer.member("fact", asked.name)
    writer.member("question", asked.question)
    writer.member("values", choices) { writer, choice in
      writer.member("value", choice.values.first.map { asked.values[$0].name })
      writer.member("text", choice.text)
      writer.member("same", choice.values.map { asked.values[$0].name })
    }
    writer.member("atMost", atMost)
  }
}

extension JSONWriter {
  /// Writes the known facts by name, those that `others` knows left out.
  fileprivate mutating func facts(
    of situation: PartialSituation, _ facts: FactSet, without others: PartialSituation? = nil
  ) {
    object { writer in
      for fact in 0..<situation.count {
        guard let value = situation[fact], others?[fact] == nil else { continue }
        writer.member(written: facts.members[fact, value])
      }
    }
  }
}
