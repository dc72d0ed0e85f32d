/// A place in a document that a link leads to, by number.
struct Place: Hashable, Sendable {
  let number: Int

  /// The name of the place, where it is.
  var name: String { "name='\(key)'" }

  /// The way to the place.
  var link: String { "dest='\(key)'" }

  private var key: String { "part-\(number)" }
}

/// What a reader of the file may follow.
enum PaperLink: Hashable, Sendable {
  /// A place in the same document.
  case place(Place)
  /// An address of the web.
  case web(String)

  /// As the library takes it; nothing for an address that is not one of the web.
  var attributes: String? {
    switch self {
    case .place(let place): return place.link
    case .web(let address):
      let allowed = address.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\")
      }
      guard allowed, address.hasPrefix("https://") || address.hasPrefix("http://") else {
        return nil
      }
      return "uri='\(address)'"
    }
  }
}
