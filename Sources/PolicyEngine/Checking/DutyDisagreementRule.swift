/// Duties about the same act that ask for different recipients or different times.
struct DutyDisagreementRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    var found: [Pair: [Occurrence]] = [:]
    for table in policy.rulingTables {
      collect(table.cells.candidates, table, policy) { found[$0, default: []].append($1) }
    }
    // Where both are about the asked act, being owed besides others adds nothing.
    let aboutActs = Set(found.keys)
    for table in policy.duties {
      let occurrence = Occurrence(cells: table.cells, set: table.cells.none, acts: table.acts)
      collect(table.norms, occurrence, policy) { pair, occurrence in
        if !aboutActs.contains(pair) { found[pair, default: []].append(occurrence) }
      }
    }
    return found.keys.sorted { ($0.one, $0.other) < ($1.one, $1.other) }.compactMap { pair in
      finding(pair, in: found[pair] ?? [], policy)
    }
  }

  private struct Pair: Hashable {
    var one: Int
    var other: Int
  }

  private func collect(
    _ candidates: [Int], _ table: Occurrence, _ policy: CheckedPolicy,
    _ note: (Pair, Occurrence) -> Void
  ) {
    let duties = candidates.filter { policy.norms[$0].modality == .must }
    for (place, one) in duties.enumerated() {
      for other in duties[(place + 1)...] where disagree(policy.norms[one], policy.norms[other]) {
        var occurrence = table
        occurrence.set = table.cells.active(one).intersection(table.cells.active(other))
        if !occurrence.set.isEmpty { note(Pair(one: one, other: other), occurrence) }
      }
    }
  }

  private func disagree(_ one: Norm, _ other: Norm) -> Bool {
    guard one.acts.intersects(other.acts) else { return false }
    return haveOtherRecipients(one, other) || haveOtherTimes(one, other)
  }

  private func haveOtherRecipients(_ one: Norm, _ other: Norm) -> Bool {
    let (left, right) = (Set(one.reportTo), Set(other.reportTo))
    return !left.isSubset(of: right) && !right.isSubset(of: left)
  }

  private func haveOtherTimes(_ one: Norm, _ other: Norm) -> Bool {
    guard let left = one.within, let right = other.within else { return false }
    return left.substance != right.substance
  }

  private func finding(
    _ pair: Pair, in occurrences: [Occurrence], _ policy: CheckedPolicy
  ) -> PolicyFinding? {
    let (one, other) = (policy.norms[pair.one], policy.norms[pair.other])
    let names = policy.names
    func say(_ index: Int) -> String {
      "\(names.norm(index)) says “\(policy.wording.duty(policy.norms[index]).first ?? "")”"
    }
    let act = policy.wording.acts(one.acts.intersection(other.acts))
    let text = "two paragraphs ask people to \(act) in different ways: "
    let finding = policy.about(
      [pair.one, pair.other],
      PolicyFinding(
        .dutiesDisagree, text.sentenceStart + say(pair.one) + ", and " + say(pair.other) + ".",
        help: "Name one recipient and one time in both, or let one come first by “overrides”."))
    return policy.show(finding, in: occurrences) { decision in
      let speaking = decision.ruling.cited + decision.ruling.also + decision.owed.duties
      return speaking.contains(pair.one) && speaking.contains(pair.other)
    }
  }
}
