extension PolicyCheck {
  /// Writes the findings as `policy check --json` and the JSON API give them.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("blocksPublication", blocksPublication)
      writer.member("open", open.count)
      writer.member("decided", decided.count)
      writer.member("findings", findings) { writer, finding in
        finding.write(members: &writer)
      }
      writer.member("unchecked", unchecked)
    }
  }
}

extension PolicyFinding {
  fileprivate func write(members writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("kind", kind.rawValue)
    writer.member("severity", severity.rawValue)
    writer.member("blocks", blocksPublication)
    writer.member("sentence", sentence)
    writer.member("witness", witnessSentence)
    writer.member("witnessFacts", witnessFacts)
    writer.member("cases", cases)
    writer.member("norms", norms)
    writer.member("paragraphs", paragraphs)
    writer.member("subjects", subjects)
    writer.member("help", help)
    writer.member("test", test)
    writer.key("proposal")
    if let proposal {
      writer.object {
        $0.member("norm", proposal.norm)
        $0.member("overrides", proposal.yields)
      }
    } else {
      writer.null()
    }
    writer.key("decided")
    if let decided {
      writer.object {
        $0.member("because", decided.because)
        $0.member("agreedBy", decided.agreedBy)
      }
    } else {
      writer.null()
    }
    if let position { writer.member("line", position.line) }
  }
}
