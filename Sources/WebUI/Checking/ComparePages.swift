internal import HTTPSupport
internal import HTTPTypes
internal import PolicyEngine
internal import Views

/// Makes the page that compares the policy in force with another version.
struct ComparePages {
  let policy: PublishedPolicy

  /// The page before anything was sent.
  func empty() -> ComparePage { ComparePage(frame: policy.frame) }

  /// The page after a version was pasted or its file was sent.
  func compared(_ form: FormBody) -> (page: ComparePage, status: HTTPResponse.Status) {
    let pasted = form.text(ComparePage.Names.text) ?? ""
    let file = form.bytes(ComparePage.Names.file) ?? []
    let isPasted = pasted.contains { !$0.isWhitespace }
    guard isPasted || !file.isEmpty else {
      return refused(
        "",
        [
          FieldError(
            field: ComparePage.Names.text, message: "Paste the other version, or choose its file.")
        ])
    }
    do throws(InvalidPolicy) {
      let other = try PolicyParser().parse(isPasted ? Array(pasted.utf8) : file)
      return (ComparePage(frame: policy.frame, pasted: pasted, result: sent(other)), .ok)
    } catch {
      let field = isPasted ? ComparePage.Names.text : ComparePage.Names.file
      let errors = error.diagnostics.filter { $0.severity == .error }.prefix(8)
      return refused(
        pasted,
        errors.map { diagnostic in
          FieldError(
            field: field,
            message: "Line \(diagnostic.position.line): \(diagnostic.message) \(diagnostic.help)")
        })
    }
  }

  private func sent(_ other: PolicyDocument) -> Comparison {
    let version = other.metadata.version
    return result(
      PolicyComparison(old: policy.document, new: other),
      after: version.isEmpty ? "the version you sent" : "version \(version), which you sent")
  }

  /// What was found between the policy and another version, which is called `after`.
  func result(_ found: PolicyComparison, after: String) -> Comparison {
    Comparison(
      before: "version \(policy.document.metadata.version)", after: after,
      readers: readers(found), changes: found.changes.map(change),
      rules: found.rules.map(\.sentence),
      textChanges: found.paragraphs.map(textChange))
  }

  private func readers(_ found: PolicyComparison) -> String {
    guard found.changesDecisions, let people = found.affectedPeople else {
      return "Nobody’s answers change, so nobody has to read it again."
    }
    return "\(people.capitalisedStart): read it again. For everybody else it stays as it is."
  }

  private func change(_ change: AnswerChange) -> Comparison.Change {
    Comparison.Change(
      who: change.who.capitalisedStart, situation: change.situation,
      before: change.before.word.map(AnswerWords.shown),
      after: change.after.word.map(AnswerWords.shown),
      detail: change.kind == .answer ? nil : change.sentence,
      marks: policy.marks(change.after.paragraphs))
  }

  private func textChange(_ change: ParagraphChange) -> Comparison.TextChange {
    Comparison.TextChange(
      mark: policy.mark(change.newLabel ?? change.oldLabel ?? ""),
      before: change.oldText.map { Prose(markdown: $0) },
      after: change.newText.map { Prose(markdown: $0) }, changesAnswers: change.changesAnswers)
  }

  private func refused(
    _ pasted: String, _ errors: [FieldError]
  ) -> (page: ComparePage, status: HTTPResponse.Status) {
    (ComparePage(frame: policy.frame, pasted: pasted, errors: errors), .unprocessableContent)
  }
}
