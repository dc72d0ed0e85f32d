/// Where a policy's text comes from: three ways of bringing it in, of which one is chosen.
package struct PolicySource: Sendable {
  /// The names of the fields.
  package enum Names {
    /// Which way was chosen.
    package static let source = "source"
    /// The pasted text.
    package static let text = "text"
    /// The file.
    package static let file = "file"
  }

  /// The values of the choice.
  package enum Choice {
    /// The model policy that comes with the program.
    package static let model = "model"
    /// A pasted text.
    package static let paste = "paste"
    /// A file.
    package static let upload = "upload"
  }

  let chosen: String?
  let pasted: String

  /// The way that was chosen, if one was, and what was pasted.
  package init(chosen: String? = nil, pasted: String = "") {
    self.chosen = chosen
    self.pasted = pasted
  }

  /// The fields, the model policy among them where it may be taken.
  func fields(errors: [FieldError], offersModel: Bool) -> HTML {
    let model = Field.Choice(
      Choice.model, "Take the model policy",
      hint: "Written for primary schools. You can change every paragraph later.")
    let own = [
      Field.Choice(Choice.paste, "Paste our own"),
      Field.Choice(
        Choice.upload, "Choose a file of our own",
        hint: "Word, PDF with text in it, or plain text. The file never leaves this server."),
    ]
    return """
      \(Field(
        Names.source, label: "Where is the text?", error: errors.message(for: Names.source),
        control: .radios(offersModel ? [model] + own : own, chosen: chosen)
      ).html)\
      \(Field(
        Names.text, label: "If you paste it, paste it here",
        hint: "From the first line to the last. Headings and numbers are found by themselves.",
        error: errors.message(for: Names.text), control: .area(value: pasted, rows: 8)
      ).html)\
      \(Field(
        Names.file, label: "If it is a file, choose it here", hint: "At most 5 MB.",
        error: errors.message(for: Names.file),
        control: .file(accept: ".docx,.pdf,.txt,.md,.markdown")
      ).html)
      """
  }
}
