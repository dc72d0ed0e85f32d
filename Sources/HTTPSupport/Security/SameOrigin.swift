internal import Essentials
internal import HTTPTypes
internal import Hummingbird

/// Lets a form through only from a page of this site.
enum SameOrigin {
  /// Compares where the form stood with where it was sent.
  ///
  /// Browsers tell it by `Sec-Fetch-Site` and `Origin`; what tells neither is no browser and is refused. Our own pages
  /// ask to send no referrer, and so the browser says `Origin: null` of them (Fetch, "append a request Origin header"):
  /// then `Sec-Fetch-Site`, which no page can set, has to say that they are ours.
  ///
  /// - Throws: `Refusal` with `form.origin`.
  static func check(_ request: Request) throws(Refusal) {
    if let site = HTTPField.Name("sec-fetch-site").flatMap({ request.headers[$0] }) {
      guard site == "same-origin" else { throw refusal }
      if request.headers[.origin] == "null" { return }
    }
    guard let origin = request.headers[.origin], let authority = request.head.authority,
      origin == "https://\(authority)" || origin == "http://\(authority)"
    else { throw refusal }
  }

  private static var refusal: Refusal {
    Refusal(
      "form.origin",
      "This form was not sent from a page of this site. Open the page here and fill it in again.")
  }
}
