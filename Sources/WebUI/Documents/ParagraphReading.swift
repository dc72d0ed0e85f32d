internal import PolicyEngine
internal import Views

/// How a paragraph of the policy is shown: its words, its reading, and what the program does.
struct ParagraphReading {
  let policy: PublishedPolicy

  /// The paragraph with its reading.
  func paragraph(_ paragraph: Paragraph) -> PolicyParagraph {
    let norms = norms(of: paragraph)
    return PolicyParagraph(
      anchor: paragraph.id, label: paragraph.label, isPrinted: !paragraph.isUnnumbered,
      depth: policy.document.depth(of: paragraph), text: Prose(markdown: paragraph.text),
      readings: norms.map(reading), kind: norms.isEmpty ? kind(of: paragraph) : nil,
      workings: norms.flatMap(workings).uniqued())
  }

  /// The norms that stand under a paragraph, by index.
  func norms(of paragraph: Paragraph) -> [Int] {
    policy.document.norms.indices.filter { policy.document.norms[$0].paragraph == paragraph.id }
  }

  private func reading(_ index: Int) -> PolicyParagraph.Reading {
    let norm = policy.document.norms[index]
    return PolicyParagraph.Reading(
      policy.readBack.sentence(forNorm: index), isJudgement: norm.needsJudgement, note: norm.note)
  }

  private func kind(of paragraph: Paragraph) -> String? {
    switch paragraph.kind {
    case .purpose: "It says what the policy is for, and lays down no rule."
    case .definition: "It says what a word means, and lays down no rule."
    case .statement: "It states something, and lays down no rule."
    case .risk: "It names risks, and lays down no rule."
    case .promise: "It says what the school will do, and lays down no rule for you."
    case nil: paragraph.hasMeaning ? nil : "Nobody has said yet what it means here."
    }
  }

  /// What the program does about a norm, as rows of terms.
  func workings(_ index: Int) -> [SummaryRow] {
    let norm = policy.document.norms[index]
    var rows: [SummaryRow] = []
    if !norm.reportTo.isEmpty {
      rows.append(SummaryRow("Who is told", norm.reportTo.map(chain).joined(separator: "; ")))
    }
    if let within = norm.within {
      let words =
        within.set == nil ? "“\(within.text)”: the school has not set a time" : within.words
      rows.append(SummaryRow("By when", words))
    }
    if let every = norm.every {
      rows.append(SummaryRow("How often", every.set.map { "every \($0)" } ?? "“\(every.text)”"))
    }
    if let gate = norm.gate {
      rows.append(SummaryRow("Checked by", gate.replacing("-", with: " ")))
    }
    if let record = norm.record { rows.append(SummaryRow("What is kept", record)) }
    return rows
  }

  /// A role with who steps in.
  private func chain(_ role: String) -> String {
    let metadata = policy.document.metadata
    guard let standIn = metadata.role(role)?.standIn else { return metadata.title(ofRole: role) }
    return "\(metadata.title(ofRole: role)); if it is about them, "
      + metadata.title(ofRole: standIn)
  }
}

extension [SummaryRow] {
  /// Each row once, whatever number of norms has it.
  fileprivate func uniqued() -> [SummaryRow] {
    var seen: Set<String> = []
    return filter { seen.insert($0.term + "\u{0}" + $0.detail.text).inserted }
  }
}
