/// Where a request comes from.
package struct Visitor: Sendable, Hashable {
  /// The network address, as limits count it.
  package let address: NetworkAddress
  /// The browser and computer in words, at most 120 letters.
  package let browser: String

  /// Tells where a request comes from.
  package init(address: NetworkAddress, browser: String) {
    self.address = address
    self.browser = TypedText.line(browser, limit: 120)
  }
}
