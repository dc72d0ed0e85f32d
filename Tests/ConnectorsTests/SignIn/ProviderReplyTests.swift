import Essentials
import Testing

@testable import Connectors

@Suite struct ProviderReplyTests {
  @Test func `a reply without a state is refused before anything is sent`() async throws {
    try await refused(.foreignState) { query, _ in
      String(query.split(separator: "&").filter { !$0.hasPrefix("state") }.joined(separator: "&"))
    }
  }

  @Test func `another browser's state is refused before anything is sent`() async throws {
    try await refused(.foreignState) { _, state in "code=code-1&state=\(state.reversed())" }
  }

  @Test func `a state that stands twice is refused`() async throws {
    try await refused(.malformed("reply: state twice")) { query, _ in "\(query)&state=x" }
  }

  @Test func `a code that stands twice is refused`() async throws {
    try await refused(.malformed("reply: code twice")) { query, _ in "\(query)&code=x" }
  }

  @Test func `a reply with neither code nor error is refused`() async throws {
    try await refused(.malformed("reply")) { _, state in "state=\(state)" }
  }

  @Test func `whoever says no at the provider is told so`() async throws {
    try await refused(.declined) { _, state in "state=\(state)&error=access_denied" }
  }

  @Test func `another error is logged by its code`() async throws {
    try await refused(.refused("temporarily_unavailable")) { _, state in
      "state=\(state)&error=temporarily_unavailable"
    }
  }

  @Test func `an error code cannot forge a line of the log`() async throws {
    try await refused(.refused("unknown")) { _, state in "state=\(state)&error=x%0Aroot+signed+in" }
  }

  @Test func `a reply that says it comes from another provider is refused`() async throws {
    try await refused(.foreignProvider) { query, _ in "\(query)&iss=https%3A%2F%2Fevil.example" }
  }

  /// The whole way up to the reply, which `change` gets to see with the state.
  private func refused(
    _ fault: SignInFault, _ change: @escaping @Sendable (String, String) -> String
  ) async throws {
    try await Trial.run { trial in
      let begun = try await trial.start()
      let query = change(try await trial.answer(to: begun), begun.pending.state.value)
      await #expect(throws: fault) {
        try await trial.finish(query: query, pending: begun.pending)
      }
      #expect(trial.provider.asked("/token") == 0)
    }
  }

  @Test func `where the provider always says who replies, silence is refused`() async throws {
    try await Trial.run { trial in
      trial.provider.change {
        $0.description["authorization_response_iss_parameter_supported"] = true
      }
      try await trial.fails(with: .foreignProvider)
      #expect(trial.provider.asked("/token") == 0)
    }
  }

  @Test func `a no is a no, even from a provider that forgets to say who replies`() async throws {
    try await Trial.run { trial in
      trial.provider.change {
        $0.description["authorization_response_iss_parameter_supported"] = true
      }
      let begun = try await trial.start()
      await #expect(throws: SignInFault.declined) {
        try await trial.finish(
          query: "error=access_denied&state=\(begun.pending.state.value)", pending: begun.pending)
      }
    }
  }

  @Test func `a reply that nobody asked for is refused`() async throws {
    try await Trial.run { trial in
      await #expect(throws: SignInFault.late) {
        try await trial.finish(query: "code=code-1&state=x", pending: nil)
      }
    }
  }

  @Test func `ten minutes are enough, and then it is too late`() async throws {
    try await Trial.run { trial in
      let begun = try await trial.start()
      let query = try await trial.answer(to: begun)
      trial.wait(seconds: 600)
      await #expect(throws: SignInFault.late) {
        try await trial.finish(query: query, pending: begun.pending)
      }
    }
  }

  @Test func `a reply works once`() async throws {
    try await Trial.run { trial in
      let begun = try await trial.start()
      let query = try await trial.answer(to: begun)
      _ = try await trial.finish(query: query, pending: begun.pending)
      await #expect(throws: SignInFault.refused("invalid_grant")) {
        try await trial.finish(query: query, pending: begun.pending)
      }
    }
  }

  @Test func `a stolen code is worth nothing in another browser`() async throws {
    try await Trial.run { trial in
      let victim = try await trial.start()
      let stolen = try await trial.answer(to: victim).split(separator: "&")[0]
      let thief = try await trial.start()
      await #expect(throws: SignInFault.refused("invalid_grant")) {
        try await trial.finish(
          query: "\(stolen)&state=\(thief.pending.state.value)", pending: thief.pending)
      }
    }
  }

  @Test func `one provider's answer is not taken for another's`() async throws {
    try await Trial.run { honest in
      try await Trial.run { attacker in
        // The person chose the attacker's provider, which leads them on to the honest one's return address.
        let begun = try await attacker.start()
        await #expect(throws: SignInFault.foreignProvider) {
          try await honest.finish(
            query: "code=code-1&state=\(begun.pending.state.value)", pending: begun.pending)
        }
        #expect(honest.provider.asked("/token") == 0)
      }
    }
  }
}
