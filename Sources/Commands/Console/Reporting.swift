import ArgumentParser
import Essentials
import PolicyEngine

/// Turns what a command throws into a message and an exit status.
struct Reporting {
  let console: Console
  let asJSON: Bool

  /// Runs a command's work.
  ///
  /// - Throws: `ExitCode` only.
  func run(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let code as ExitCode {
      throw code
    } catch let invalid as InvalidPolicy {
      report(invalid)
      throw ExitStatus.refused
    } catch let name as UnknownName {
      report(code: name.code, message: name.message)
      throw ExitStatus.refused
    } catch let facts as InvalidFacts {
      report(code: facts.code, message: facts.message)
      throw ExitStatus.refused
    } catch let refusal as ImportRefusal {
      report(code: refusal.code, message: refusal.message)
      throw ExitStatus.refused
    } catch let refusal as Refusal {
      report(code: refusal.code, message: refusal.message)
      throw ExitStatus.refused
    } catch {
      console.tell("Something broke that is not your doing: \(error)")
      throw ExitStatus.fault
    }
  }

  private func report(code: String, message: String) {
    if asJSON {
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("error")
        writer.object {
          $0.member("code", code)
          $0.member("message", message)
        }
      }
      console.say(writer.text)
    } else {
      console.tell("\(message) [\(code)]")
    }
  }

  private func report(_ invalid: InvalidPolicy) {
    guard asJSON else {
      let errors = invalid.diagnostics.count { $0.severity == .error }
      for diagnostic in invalid.diagnostics { console.tell(diagnostic.description) }
      console.tell(errors == 1 ? "The policy has 1 error." : "The policy has \(errors) errors.")
      return
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("error")
      writer.object {
        $0.member("code", invalid.diagnostics.first?.code ?? "policy.invalid")
        $0.member("message", invalid.diagnostics.first?.message ?? "The policy does not load.")
      }
      writer.member("diagnostics", invalid.diagnostics) { writer, diagnostic in
        writer.member("severity", diagnostic.severity.rawValue)
        writer.member("code", diagnostic.code)
        writer.member("message", diagnostic.message)
        writer.member("help", diagnostic.help)
        writer.member("line", diagnostic.position.line)
        writer.member("column", diagnostic.position.column)
      }
    }
    console.say(writer.text)
  }
}
