package import PolicyEngine

/// Another policy that this one is to be read with (¶8 of the source).
package struct LinkedPolicy: Hashable, Sendable {
  /// Its title.
  package var title: String
  /// Where it is kept: an address, or a place in the building; nil where nobody has said.
  package var place: String?

  /// Names a linked policy.
  package init(title: String, place: String? = nil) {
    self.title = title
    self.place = place
  }

  /// Whether the school still has to say where it is.
  package var isSupplied: Bool { place != nil }

  /// The place as people read it: “not supplied” until somebody says where it is.
  package var shownPlace: String { place ?? "not supplied" }

  /// The links that a policy's front matter names.
  package static func all(in document: PolicyDocument) -> [LinkedPolicy] {
    document.metadata.links.map { link in
      let place = link.text.lowercased()
      let isMissing = place.isEmpty || place == "not supplied"
      return LinkedPolicy(title: link.name, place: isMissing ? nil : link.text)
    }
  }
}
