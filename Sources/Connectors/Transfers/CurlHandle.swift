internal import CCurl

/// One transfer with libcurl: options, then `perform`, then it is gone.
///
/// Every handle begins with what all of them have: certificates are verified, TLS is 1.2 or newer, neither proxies
/// of the environment nor a `.netrc` file are looked at, and no redirect is followed.
final class CurlHandle {
  /// What libcurl said no with.
  struct Failure: Error {
    /// libcurl's number (`CURLcode`).
    let code: UInt32
  }

  private let pointer: UnsafeMutableRawPointer
  private let exchange: CurlExchange
  private var lists: [UnsafeMutablePointer<curl_slist>] = []
  private var firstFailure = CURLE_OK

  /// libcurl is set up once, by whoever comes first.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// A handle for one exchange.
  init(_ exchange: CurlExchange) throws(Failure) {
    guard Self.isReady, let pointer = curl_easy_init() else {
      throw Failure(code: CURLE_FAILED_INIT.rawValue)
    }
    self.pointer = pointer
    self.exchange = exchange
    connectCallbacks()
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    set(CURLOPT_PROXY, "")
    set(CURLOPT_NETRC, 0)
    set(CURLOPT_FOLLOWLOCATION, 0)
  }

  deinit {
    curl_easy_cleanup(pointer)
    lists.forEach(curl_slist_free_all)
  }

  /// Sets a number.
  func set(_ option: CURLoption, _ number: Int) { note(ccurl_set_number(pointer, option, number)) }

  /// Sets a text, of which libcurl keeps a copy.
  func set(_ option: CURLoption, _ text: String) { note(ccurl_set_text(pointer, option, text)) }

  /// Sets a list of lines.
  func set(_ option: CURLoption, _ lines: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines {
      guard let longer = curl_slist_append(list, line) else {
        curl_slist_free_all(list)
        return note(CURLE_OUT_OF_MEMORY)
      }
      list = longer
    }
    guard let list else { return }
    lists.append(list)
    note(ccurl_set_list(pointer, option, list))
  }

  /// Sets what is posted, of which libcurl keeps a copy.
  func setPosted(_ bytes: [UInt8]) {
    set(CURLOPT_POSTFIELDSIZE, bytes.count)
    var bytes = bytes + [0]
    note(
      bytes.withUnsafeMutableBytes {
        ccurl_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
      })
  }

  /// Limits the time for connecting, and for everything together, in milliseconds.
  func setTimes(connecting: Int, all: Int) {
    set(CURLOPT_CONNECTTIMEOUT_MS, connecting)
    set(CURLOPT_TIMEOUT_MS, all)
  }

  /// Trusts the certificates in a file too, beside those of the system.
  func trust(_ file: String?) {
    if let file { set(CURLOPT_CAINFO, file) }
  }

  /// Has what the program says to the other server reported to the exchange.
  func noteCommands() {
    set(CURLOPT_VERBOSE, 1)
    note(
      ccurl_set_pointer(pointer, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(exchange).toOpaque()))
    note(
      ccurl_set_debug_function(pointer) { _, kind, start, count, user in
        if kind == CURLINFO_HEADER_OUT {
          CurlHandle.exchange(user)?.noteCommand(UnsafeRawBufferPointer(start: start, count: count))
        }
        return 0
      })
  }

  /// Does it, and returns the status of the last answer.
  ///
  /// - Throws: `Failure`, also when one of the options could not be set; `CancellationError`.
  func perform() throws -> Int {
    guard firstFailure == CURLE_OK else { throw Failure(code: firstFailure.rawValue) }
    let outcome = withExtendedLifetime(exchange) { curl_easy_perform(pointer) }
    if exchange.isCancelled { throw CancellationError() }
    guard outcome == CURLE_OK else { throw Failure(code: outcome.rawValue) }
    return status
  }

  /// The status of the last answer; 0 before the first.
  var status: Int { ccurl_response_code(pointer) }

  private func note(_ outcome: CURLcode) {
    if firstFailure == CURLE_OK { firstFailure = outcome }
  }

  private func connectCallbacks() {
    // The exchange lives as long as the handle, which alone uses these pointers.
    let user = Unmanaged.passUnretained(exchange).toOpaque()
    for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA, CURLOPT_XFERINFODATA] {
      note(ccurl_set_pointer(pointer, option, user))
    }
    note(
      ccurl_set_bytes_function(pointer, CURLOPT_WRITEFUNCTION) { start, size, count, user in
        let piece = UnsafeRawBufferPointer(start: start, count: size * count)
        return CurlHandle.exchange(user)?.take(piece) ?? -1
      })
    note(
      ccurl_set_bytes_function(pointer, CURLOPT_HEADERFUNCTION) { start, size, count, user in
        let piece = UnsafeRawBufferPointer(start: start, count: size * count)
        return CurlHandle.exchange(user)?.takeLine(piece) ?? -1
      })
    note(
      ccurl_set_bytes_function(pointer, CURLOPT_READFUNCTION) { start, size, count, user in
        let space = UnsafeMutableRawBufferPointer(start: start, count: size * count)
        return CurlHandle.exchange(user)?.give(into: space) ?? 0
      })
    note(
      ccurl_set_progress_function(pointer) { user, _, _, _, _ in
        CurlHandle.exchange(user)?.isCancelled == false ? 0 : 1
      })
    set(CURLOPT_NOPROGRESS, 0)
  }

  private static func exchange(_ user: UnsafeMutableRawPointer?) -> CurlExchange? {
    user.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
  }
}
