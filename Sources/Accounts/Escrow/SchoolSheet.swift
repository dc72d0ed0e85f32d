package import Vault

/// The school's recovery sheet, on its way to paper: it is kept nowhere.
package struct SchoolSheet: Sendable {
  /// By which it is told from an older one; not secret.
  package let name: String
  /// What is printed.
  package let key: PaperKey
}
