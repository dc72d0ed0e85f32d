package import Hummingbird

/// What the program knows about one request besides the request itself.
package struct WebContext: RequestContext {
  package var coreContext: CoreRequestContextStorage

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  /// The largest body that a form may send, in bytes: a policy of the largest size and its form.
  package var maxUploadSize: Int { 6 << 20 }
}
