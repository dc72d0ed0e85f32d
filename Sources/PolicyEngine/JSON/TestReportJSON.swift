extension PolicyTestReport {
  /// Writes the results and the coverage as `policy test --json` gives them.
  public func write(to writer: inout JSONWriter, document: PolicyDocument) {
    writer.object { writer in
      writer.member("passed", results.count - failed.count)
      writer.member("failed", failed.count)
      writer.member("results", results) { writer, result in
        writer.member("line", result.test.position.line)
        writer.member("question", result.question)
        writer.member("passed", result.passed)
        writer.member("cases", result.caseCount)
        writer.member("failures", result.failures) { writer, failure in
          writer.member("expected", failure.expected)
          writer.member("got", failure.got)
          writer.member("completion", failure.completion)
        }
      }
      writer.key("coverage")
      writer.object { writer in
        writer.member("norms", document.norms.count)
        writer.member("untestedNorms", coverage.untestedNorms.map { document.norms[$0].id })
        writer.member("untestedBranches", coverage.untestedBranches) { writer, branch in
          writer.member("norm", document.norms[branch.norm].id)
          writer.member("branch", branch.branch + 1)
        }
      }
    }
  }
}
