internal import CCurl

/// Asks other servers over libcurl: `GET` and `POST`, `https` only unless on this machine, no redirects, ten seconds.
package final class HTTPSFetch: Sendable {
  private let queue = TransferQueue("chaperone.fetch", width: 4)
  private let trustedFile: String?

  /// A client.
  ///
  /// - Parameter trustedFile: A file of certificates (PEM) that are trusted beside those of the system.
  package init(trustedFile: String? = nil) { self.trustedFile = trustedFile }

  /// The client as the closure that others take.
  package var fetch: Fetch { { try await self($0) } }

  /// Asks.
  ///
  /// - Throws: `FetchFault`; `CancellationError`.
  package func callAsFunction(_ request: FetchRequest) async throws -> FetchResponse {
    try Self.check(request)
    return try await queue.run { [trustedFile] in
      try Self.transfer(request, trusting: trustedFile, cancellation: $0)
    }
  }

  private static func check(_ request: FetchRequest) throws(FetchFault) {
    guard let address = ServerAddress(request.address), ["GET", "POST"].contains(request.method),
      request.method == "POST" || request.body.isEmpty,
      request.headers.allSatisfy({ isHeader($0.name, $0.value) })
    else { throw .unreadableRequest }
    let isAllowed = address.scheme == "https" || address.scheme == "http" && address.isLoopback
    guard isAllowed else { throw .notEncrypted }
  }

  private static func isHeader(_ name: String, _ value: String) -> Bool {
    let isToken = name.utf8.allSatisfy { byte in
      Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || byte == UInt8(ascii: "-")
    }
    return !name.isEmpty && isToken && !value.isEmpty
      && value.utf8.allSatisfy { (0x20...0x7e).contains($0) }
  }

  private static func transfer(
    _ request: FetchRequest, trusting file: String?, cancellation: Cancellation
  ) throws -> FetchResponse {
    let exchange = CurlExchange(
      limit: min(request.limit, 1 << 20), cancellation: cancellation)
    do {
      let handle = try CurlHandle(exchange)
      handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
      handle.set(CURLOPT_URL, request.address)
      handle.set(CURLOPT_USERAGENT, "Chaperone")
      // Without the empty header libcurl would wait for leave before it sends a long form.
      handle.set(
        CURLOPT_HTTPHEADER, request.headers.map { "\($0.name): \($0.value)" } + ["Expect:"])
      if request.method == "POST" { handle.setPosted(request.body) }
      handle.setTimes(connecting: 5_000, all: 10_000)
      handle.trust(file)
      let status = try handle.perform()
      return FetchResponse(
        status: status, headers: headers(in: exchange.lines), body: exchange.received)
    } catch let failure as CurlHandle.Failure {
      throw exchange.isTooLong ? FetchFault.tooLong : fault(failure)
    }
  }

  /// The headers of the last answer, names in lower case; a server may send a first, provisional one.
  private static func headers(in lines: [String]) -> [(name: String, value: String)] {
    let start = lines.lastIndex { $0.hasPrefix("HTTP/") } ?? lines.startIndex
    return lines[start...].compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].isEmpty else { return nil }
      let value = halves[1].drop { $0 == " " || $0 == "\t" }
      return (String(halves[0]).lowercased(), String(value))
    }
  }

  private static func fault(_ failure: CurlHandle.Failure) -> FetchFault {
    switch CURLcode(failure.code) {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: .unreachable
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_PEER_FAILED_VERIFICATION: .untrustedCertificate
    case CURLE_SSL_CONNECT_ERROR: .noEncryption
    case CURLE_URL_MALFORMAT: .unreadableRequest
    default: .failed(failure.code)
    }
  }
}
