/// Where the project's own files are while tests run.
package enum Repository {
  /// The checkout's folder.
  package static let root = parent(of: #filePath, levels: 3)

  /// A path inside the checkout.
  package static func path(_ inside: String) -> String { root + "/" + inside }

  private static func parent(of path: String, levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels)
      .joined(separator: "/")
  }
}
