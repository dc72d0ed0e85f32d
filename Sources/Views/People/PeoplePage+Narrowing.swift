extension PeoplePage {
  /// What narrows the list: typed words, and one choice each of kinds, roles and states.
  package struct Narrowing: Sendable {
    let search: String
    let kinds: [Field.Choice]
    let kind: String?
    let roles: [Field.Choice]
    let role: String?
    let states: [Field.Choice]
    let state: String?

    /// What may be chosen and what is; the choices leave out "all", which is added.
    package init(
      search: String = "", kinds: [Field.Choice], kind: String? = nil, roles: [Field.Choice],
      role: String? = nil, states: [Field.Choice], state: String? = nil
    ) {
      self.search = search
      self.kinds = kinds
      self.kind = kind
      self.roles = roles
      self.role = role
      self.states = states
      self.state = state
    }

    /// Whether somebody may be left out by it.
    var isActive: Bool {
      !search.isEmpty || [kind, role, state].contains { $0?.isEmpty == false }
    }

    var fields: [Field] {
      [
        Field(Names.search, label: "Name or e-mail", control: .text(value: search)),
        choice(Names.kind, "Kind", kinds, kind),
        choice(Names.role, "Role", roles, role),
        choice(Names.state, "Acknowledged", states, state),
      ]
    }

    private func choice(
      _ name: String, _ label: String, _ choices: [Field.Choice], _ chosen: String?
    ) -> Field {
      Field(
        name, label: label,
        control: .select([Field.Choice("", "All")] + choices, chosen: chosen))
    }
  }
}
