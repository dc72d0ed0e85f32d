internal import Essentials
internal import HTTPTypes

/// The status under which a refusal is told.
enum RefusalStatus {
  /// The status of its own where the request itself is at fault, otherwise 422.
  static func of(_ refusal: Refusal) -> HTTPResponse.Status {
    switch refusal.code {
    case "request.method": .methodNotAllowed
    case "body.too-large": .contentTooLarge
    case "form.encoding": .unsupportedMediaType
    case "form.token", "form.origin": .forbidden
    default: .unprocessableContent
    }
  }
}
