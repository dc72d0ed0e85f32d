import Essentials

/// Reads one block of the file of standing duties, and collects what is wrong with it.
struct StandingDutyBlock {
  private let block: DatedText.Block
  private(set) var problems: [DatedTextProblem] = []

  init(_ block: DatedText.Block) {
    self.block = block
    for field in block.fields where !Self.names.contains(field.name) {
      problems.append(
        .init(
          field.line,
          "“\(field.name)” is not known here. Known are: \(Self.names.joined(separator: ", "))."))
    }
  }

  /// The duty, where nothing is wrong.
  mutating func duty() -> StandingDuty? {
    let kind = kind()
    let bearer = read("who", "role website-provider, or each staff", Self.bearer)
    let recurrence = read("every", "month on day 1, or term on school day 10", Recurrence.init)
    let whenClosed = read(
      "if closed", "next school day, or school day before", default: .nextSchoolDay,
      WhenClosed.init)
    let notice = read("notice", "5 school days", default: 5, Self.schoolDays)
    let grace = read("grace", "2 school days", default: 0, Self.schoolDays)
    let proof = read(
      "proof", "date only, sentence, or document", default: .sentence, ProofWanted.init)
    guard problems.isEmpty, let kind, let bearer, let recurrence, let whenClosed, let notice,
      let grace, let proof
    else { return nil }
    let labels = (block["paragraphs"]?.value ?? "").split(separator: ",")
    return StandingDuty(
      kind: kind, bearer: bearer, paragraphs: labels.map { $0.withoutOuterSpaces },
      norm: block["norm"]?.value, recurrence: recurrence, whenClosed: whenClosed,
      noticeSchoolDays: notice, graceSchoolDays: grace, proofWanted: proof,
      guidance: block["guidance"]?.value)
  }

  private mutating func kind() -> DutyKind? {
    var values: [String] = []
    for (name, meaning) in [("duty", "its name"), ("title", "its title"), ("says", "what to do")] {
      if let value = block[name]?.value { values.append(value) } else { miss(name, meaning) }
    }
    guard values.count == 3 else { return nil }
    do {
      return try DutyKind(name: values[0], title: values[1], sentence: values[2])
    } catch {
      problems.append(.init(block["duty"]?.line ?? block.line, error.message))
      return nil
    }
  }

  /// A value that has to be there, read by a function that knows its form.
  private mutating func read<Value>(
    _ name: String, _ examples: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let field = block[name] else {
      miss(name, "for example \(examples)")
      return nil
    }
    guard let value = parse(field.value) else {
      problems.append(
        .init(field.line, "“\(field.value)” is not understood. Write \(name): \(examples)."))
      return nil
    }
    return value
  }

  /// A value that may be left out.
  private mutating func read<Value>(
    _ name: String, _ examples: String, default value: Value, _ parse: (String) -> Value?
  ) -> Value? {
    block[name] == nil ? value : read(name, examples, parse)
  }

  private mutating func miss(_ name: String, _ meaning: String) {
    problems.append(.init(block.line, "This duty has no “\(name)”: add \(name): and \(meaning)."))
  }

  private static func bearer(_ text: String) -> StandingDuty.Bearer? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else { return nil }
    return words[0] == "role" ? .role(words[1]) : words[0] == "each" ? .each(words[1]) : nil
  }

  private static func schoolDays(_ text: String) -> Int? {
    guard case .schoolDays(let count) = TimeAllowed(text) else { return text == "none" ? 0 : nil }
    return count <= 60 ? count : nil
  }

  private static let names = [
    "duty", "title", "says", "who", "every", "paragraphs", "norm", "notice", "grace", "proof",
    "if closed", "guidance",
  ]
}
