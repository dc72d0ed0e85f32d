internal import PolicyEngine

/// What became of a document that was imported, in sentences.
struct ImportWords {
  let policy: ImportedPolicy

  init(_ policy: ImportedPolicy) { self.policy = policy }

  var sentences: [String] {
    let account = policy.account
    var sentences = [
      "\(policy.headings.count) headings and \(policy.paragraphs.count) paragraphs were found in "
        + "\(policy.lineCount) lines. Their words stay as they are."
    ]
    sentences += policy.notices.map(\.message)
    sentences += account.furniture.prefix(12).map {
      "Line \($0.line) was set aside, because it is not part of the text: “\($0.text)”."
    }
    if account.furniture.count > 12 {
      sentences.append(
        "\(account.furniture.count - 12) more lines of that kind were set aside, such as headers "
          + "and page numbers.")
    }
    let gaps = account.contacts.filter { $0.kind == .placeholder }
    sentences += gaps.prefix(12).map {
      "Line \($0.line) still has a gap to be filled: “\($0.text)”."
    }
    if let details { sentences.append(details) }
    return sentences
  }

  /// The names, numbers and addresses that somebody should look at before others read them.
  private var details: String? {
    let found = policy.account.contacts.filter { $0.kind != .placeholder }
    guard !found.isEmpty else { return nil }
    let shown = found.prefix(20).map { "“\($0.text)” (line \($0.line))" }.joined(separator: ", ")
    let more = found.count > 20 ? " and \(found.count - 20) more" : ""
    return "The text holds contact details. Check that each may stay before others can read it: "
      + "\(shown)\(more)."
  }
}

/// What was taken over from the model policy, in sentences.
struct AdoptionWords {
  let adoption: Adoption

  init(_ adoption: Adoption) { self.adoption = adoption }

  var sentences: [String] {
    let taken = adoption.matches.filter(\.taken)
    let unsure = taken.filter { $0.confidence < 0.5 }.map(\.school)
    var sentences = [
      "\(taken.count) paragraphs say what a paragraph of the model policy says, and took over what "
        + "it means."
    ]
    if !unsure.isEmpty {
      sentences.append("Look at these again, since they are only like it: \(list(unsure)).")
    }
    let without = adoption.leftOverSchool.map(\.label)
    if !without.isEmpty {
      sentences.append(
        "Nobody has said yet what these paragraphs mean, so they permit nothing: \(list(without)).")
    }
    let missing = adoption.leftOverModel.filter { !$0.norms.isEmpty }.map(\.label)
    if !missing.isEmpty {
      sentences.append(
        "Your text says nothing about what the model policy says in: \(list(missing)).")
    }
    return sentences
  }

  private func list(_ labels: [String]) -> String {
    let shown = labels.prefix(40).map { "¶\($0)" }.joined(separator: ", ")
    return labels.count > 40 ? "\(shown) and \(labels.count - 40) more" : shown
  }
}
