package import Essentials

extension DutyChange {
  /// The line of the record for this change: kind, days and identifiers, never a name or what somebody wrote.
  package func entry(
    of duty: Duty, commitments: [String: [UInt8]] = [:]
  ) -> RecordEntry {
    var objects = [RecordObject("duty", duty.id)]
    var facts = ["kind": duty.kind.name, "state": duty.state.name]
    if let period = duty.series?.period { facts["period"] = period }
    switch duty.due {
    case .on(let date): facts["due"] = date.description
    case .at(let instant): facts["due"] = instant.description
    }
    switch what {
    case .handedOver(let other), .takenOver(let other): objects.append(RecordObject("duty", other))
    case .escalated(let person): objects.append(RecordObject("person", person))
    case .attested(let late): facts["late"] = late ? "yes" : "no"
    case .reminded(let step): facts["step"] = String(step)
    case .opened, .explained, .becameOverdue, .waived, .withdrawn, .moved, .officeTold: break
    }
    if case .opened = what {
      switch duty.owner {
      case .person(let person): objects.append(RecordObject("person", person))
      case .role(let role): facts["role"] = role
      }
    }
    switch duty.state {
    case .done(let done), .doneLate(let done): facts["done-on"] = done.proof.doneOn.description
    default: break
    }
    if !commitments.isEmpty { facts[CheckWritten.saltFact.name] = CheckWritten.saltFact.value }
    return RecordEntry(
      at: at, actor: by, act: "deadlines.duty.\(act)", objects: objects,
      paragraphs: duty.paragraphs, facts: facts, commitments: commitments)
  }

  private var act: String {
    switch what {
    case .opened: "opened"
    case .attested: "attested"
    case .explained: "explained"
    case .becameOverdue: "overdue"
    case .handedOver: "handed-over"
    case .takenOver: "taken-over"
    case .waived: "waived"
    case .withdrawn: "withdrawn"
    case .moved: "moved"
    case .reminded: "reminded"
    case .escalated: "escalated"
    case .officeTold: "office-told"
    }
  }
}
