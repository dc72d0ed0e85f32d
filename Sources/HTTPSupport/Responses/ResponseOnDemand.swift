package import Hummingbird
internal import Synchronization

/// A response that is the same for everybody, made when it is first wanted.
///
/// The server answers its first question at once, and whoever asks for the findings first waits for
/// the check.
package final class ResponseOnDemand: Sendable {
  private let made = Mutex<PreparedResponse?>(nil)
  private let type: String
  private let make: @Sendable () -> [UInt8]

  /// Prepares to make bytes of a media type.
  package init(type: String, make: @escaping @Sendable () -> [UInt8]) {
    self.type = type
    self.make = make
  }

  /// The response to a request.
  package func response(to request: Request) -> Response {
    let prepared = made.withLock { made in
      if let made { return made }
      let fresh = PreparedResponse(make(), type: type)
      made = fresh
      return fresh
    }
    return prepared.response(to: request)
  }
}
