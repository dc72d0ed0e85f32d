internal import Accounts
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird

extension Visitor {
  /// Where a request comes from, and the browser in a few words, as the list of sessions shows it.
  ///
  /// - Parameter isBehindProxy: Whether a web server of ours stands in front, which adds the address that it saw as the
  ///   last of `X-Forwarded-For`; what stands before it anybody can write.
  init(_ request: Request, _ context: WebContext, isBehindProxy: Bool) {
    let forwarded =
      isBehindProxy
      ? HTTPField.Name("x-forwarded-for").flatMap { request.headers[values: $0].last }?
        .split(separator: ",").last?.trimmingPrefix { $0 == " " } : nil
    self.init(
      address: NetworkAddress(forwarded.map(String.init) ?? context.remoteAddress ?? "unknown"),
      browser: BrowserWords.of(request.headers[.userAgent] ?? ""))
  }
}

/// A browser's name and system out of what it says of itself; nothing of it is kept but these words.
enum BrowserWords {
  /// Such as "Firefox on Windows".
  static func of(_ agent: String) -> String {
    "\(word(in: agent, browsers) ?? "A browser") on \(word(in: agent, systems) ?? "a computer")"
  }

  // The first that fits counts: others pretend to be Chrome and Safari.
  private static let browsers = [
    ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
  ]
  private static let systems = [
    ("Windows", "Windows"), ("CrOS", "a Chromebook"), ("iPhone", "an iPhone"), ("iPad", "an iPad"),
    ("Android", "Android"), ("Macintosh", "a Mac"), ("Linux", "Linux"),
  ]

  private static func word(in agent: String, _ known: [(mark: String, word: String)]) -> String? {
    known.first { agent.contains($0.mark) }?.word
  }
}
