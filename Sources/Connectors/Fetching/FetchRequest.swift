/// A request to another server.
package struct FetchRequest: Sendable {
  /// `GET` or `POST`.
  package var method: String
  /// The whole address.
  package var address: String
  /// The headers, in order.
  package var headers: [(name: String, value: String)]
  /// What is sent.
  package var body: [UInt8]
  /// The most bytes that are taken of the answer.
  package var limit: Int

  /// A request; nothing that answers with a redirect is followed.
  package init(
    method: String = "GET", address: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = [], limit: Int = 1 << 20
  ) {
    self.method = method
    self.address = address
    self.headers = headers
    self.body = body
    self.limit = limit
  }
}

/// Asks another server.
package typealias Fetch = @Sendable (FetchRequest) async throws -> FetchResponse
