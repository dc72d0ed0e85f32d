/// Asks a provider, and takes only a short answer with the status 200.
///
/// No redirect is followed: a provider's description names its addresses, and a secret goes to nowhere else.
struct ProviderCalls: Sendable {
  /// Asks another server.
  let fetch: Fetch

  /// What the provider says at an address, as JSON.
  func get(
    _ address: ProviderAddress, for question: SignInFault.Question
  ) async throws(SignInFault) -> [String: JSONValue] {
    let response = try await send(
      FetchRequest(
        method: "GET", address: address.text, headers: [Self.wantsJSON], limit: Self.longest),
      for: question)
    guard response.status == 200 else { throw .answered(question, status: response.status) }
    return try Self.object(in: response, for: question)
  }

  /// The status and what the provider says to a form, as JSON where it is.
  func post(
    _ fields: [(String, String)], to address: ProviderAddress, authorization: String?,
    for question: SignInFault.Question
  ) async throws(SignInFault) -> (status: Int, object: [String: JSONValue]) {
    var headers = [
      Self.wantsJSON, (name: "Content-Type", value: "application/x-www-form-urlencoded"),
    ]
    if let authorization { headers.append((name: "Authorization", value: authorization)) }
    let response = try await send(
      FetchRequest(
        method: "POST", address: address.text, headers: headers,
        body: Array(FormText.encode(fields).utf8), limit: Self.longest),
      for: question)
    // An error comes with 400 or 401 and says which (RFC 6749, section 5.2).
    guard [200, 400, 401].contains(response.status) else {
      throw .answered(question, status: response.status)
    }
    return (response.status, try Self.object(in: response, for: question))
  }

  private func send(
    _ request: FetchRequest, for question: SignInFault.Question
  ) async throws(SignInFault) -> FetchResponse {
    do {
      return try await fetch(request)
    } catch {
      throw .unreachable(question, String(String(describing: error).prefix(200)))
    }
  }

  private static func object(
    in response: FetchResponse, for question: SignInFault.Question
  ) throws(SignInFault) -> [String: JSONValue] {
    guard response.body.count <= longest, let value = try? JSONReader.read(response.body),
      let object = value.object
    else { throw .malformed(question.rawValue) }
    return object
  }

  private static let wantsJSON = (name: "Accept", value: "application/json")
  /// Microsoft's list of keys has about 15 kB; nothing that we ask for comes near this.
  private static let longest = 256 * 1024
}
