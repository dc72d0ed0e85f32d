/// What another server answered.
package struct FetchResponse: Sendable {
  /// The status.
  package var status: Int
  /// The headers, in order.
  package var headers: [(name: String, value: String)]
  /// What it said.
  package var body: [UInt8]

  /// An answer.
  package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
