/// The front matter of a policy as JSON.
struct MetadataTree {
  private let metadata: PolicyMetadata

  init(_ metadata: PolicyMetadata) { self.metadata = metadata }

  /// All of it; what the policy does not say is left out.
  var tree: JSONTree {
    .members([
      "policy": .string(metadata.policy),
      "title": .string(metadata.title),
      "version": .string(metadata.version),
      "school": .text(metadata.school),
      "in-force": inForce,
      "review-by": .text(metadata.reviewBy),
      "binds": .text(metadata.binds),
      "silent": metadata.silentAsk.map { ["ask": .string($0)] },
      "roles": .array(metadata.roles.map(role)),
      "strength": .list(
        metadata.strength.map {
          ["word": .string($0.word), "modality": .string($0.modality.rawValue)]
        }),
      "links": entries(metadata.links),
      "other": entries(metadata.other),
    ])
  }

  private var inForce: JSONTree? {
    let tree = JSONTree.members([
      "from": .text(metadata.inForceFrom), "to": .text(metadata.inForceTo),
    ])
    return tree.names.isEmpty ? nil : tree
  }

  private func role(_ role: Role) -> JSONTree {
    .members([
      "name": .string(role.name),
      "title": .string(role.title),
      "else": .text(role.standIn),
      "held-by": .text(role.heldBy),
      "outside": role.isOutside ? true : nil,
      "contact": .text(role.contact),
    ])
  }

  private func entries(_ entries: [PolicyMetadata.Entry]) -> JSONTree? {
    .list(entries.map { ["name": .string($0.name), "text": .string($0.text)] })
  }
}
