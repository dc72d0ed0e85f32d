package import Hummingbird

internal import NIOCore

/// What the program knows about one request besides the request itself.
package struct WebContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Who is signed in, if anybody is.
  package var reader: Reader?
  /// What this browser's form tokens are made from: the session's secret, or that of a visit before signing in.
  package var formSecret: [UInt8]?

  /// The network address from which the connection came; that of the proxy where there is one.
  package let remoteAddress: String?

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress
  }

  /// The largest body that a form may send, in bytes: a policy of the largest size and its form.
  package var maxUploadSize: Int { 6 << 20 }
}
