/// The token that a form sends back, so that no other site can send it in a person's name.
package struct CSRFField: Sendable, Hashable {
  /// The name under which every form sends it.
  package static let name = "csrf"

  let token: String

  /// The token of the session, or of the sign-in page that was handed out.
  package init(_ token: String) {
    self.token = token
  }

  var html: HTML { HiddenField(Self.name, token).html }
}
