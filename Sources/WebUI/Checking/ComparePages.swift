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
      _ = try PolicyParser().parse(isPasted ? Array(pasted.utf8) : file)
      return (ComparePage(frame: policy.frame, pasted: pasted, result: nil), .ok)
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

  private func refused(
    _ pasted: String, _ errors: [FieldError]
  ) -> (page: ComparePage, status: HTTPResponse.Status) {
    (ComparePage(frame: policy.frame, pasted: pasted, errors: errors), .unprocessableContent)
  }
}
