extension ActTable {
  /// What is possible with a crowded act, looking at each condition by itself.
  ///
  /// Whatever a completion has is within it; it may hold more. Nil for an act that is not crowded.
  func estimate(_ partial: PartialSituation, norms: [Norm]) -> Outlook? {
    guard let crowd else { return nil }
    var outlook = Outlook()
    estimateRuling(crowd.ruling, partial, norms: norms, into: &outlook)
    estimateOwed(crowd.owed, partial, norms: norms, into: &outlook)
    return outlook
  }

  private func estimateRuling(
    _ scan: NormScan, _ partial: PartialSituation, norms: [Norm], into outlook: inout Outlook
  ) {
    let standings = scan.standings(knowing: partial).filter { $0.value != false }
    let active = standings.filter { $0.value == true }.map(\.norm).sorted()
    let possible = standings.map(\.norm).sorted()
    let sure = Ruling(active: active, norms: norms)
    // Silence, the verdict of what is active for sure, and every stricter one that may become.
    let verdicts = Set(
      possible.map { Verdict.says(norms[$0].modality) }.filter { $0 > sure.verdict })
    for verdict in verdicts.union([sure.verdict]) {
      let cited = possible.filter { .says(norms[$0].modality) == verdict }
      let also = possible.filter { .says(norms[$0].modality) < verdict }
      outlook.rulings.insert(
        Ruling(verdict: verdict, cited: cited, also: also, conflicts: sure.conflicts))
    }
    let open = standings.filter { $0.value == nil }.map(\.norm)
    let stricter = open.filter { .says(norms[$0].modality) > sure.verdict }
    let notWeaker = open.filter { .says(norms[$0].modality) >= sure.verdict }
    outlook.factsForVerdict = scan.facts(of: stricter, unknownIn: partial)
    outlook.factsForCitations = scan.facts(of: notWeaker, unknownIn: partial)
  }

  private func estimateOwed(
    _ scan: NormScan, _ partial: PartialSituation, norms: [Norm], into outlook: inout Outlook
  ) {
    let standings = scan.standings(knowing: partial)
    let duties = Set(relations.dutyNorms)
    let bans = standings.filter { $0.value != false && norms[$0.norm].modality == .mustNot }
    var open: [Int] = []
    for standing in standings where duties.contains(standing.norm) && standing.value != false {
      let against = bans.filter { norms[$0.norm].acts.intersects(norms[standing.norm].acts) }
      if against.contains(where: { $0.value == true }) { continue }
      outlook.sometimes.insert(standing.norm)
      if standing.value == true, against.isEmpty {
        outlook.always.insert(standing.norm)
      } else {
        open += [standing.norm] + against.map(\.norm)
      }
    }
    outlook.factsForDuties = scan.facts(of: open, unknownIn: partial)
  }
}
