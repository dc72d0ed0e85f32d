extension WordingSuggestion {
  /// The suggestion as a fenced block of a policy file.
  var block: String {
    var lines = ["```suggestions"]
    let entries: [(String, String?)] = [
      ("bearer", bearer), ("modality", modality),
      (
        "words",
        words.isEmpty ? nil : "[" + words.map(YAMLText.scalar).joined(separator: ", ") + "]"
      ),
      ("when", trigger.map(YAMLText.quoted)), ("unless", exception.map(YAMLText.quoted)),
      ("within", time), ("report-to", recipient), ("audience", audience),
    ]
    for (key, value) in entries {
      if let value { lines.append("\(key): \(value)") }
    }
    lines.append("```")
    return lines.joined(separator: "\n")
  }
}
