extension Paths {
  /// Everyone whom the policy binds.
  package static let people = Address(encoded: "/people")
  /// Somebody new; the form is sent here too.
  package static let newPerson = Address(encoded: "/people/new")
  /// Who holds which role.
  package static let roles = Address(encoded: "/people/roles")
  /// Confirming that the roles and contacts are right.
  package static let confirmContacts = Address(encoded: "/people/roles/confirm")
  /// Bringing in a file or a list of names; both are sent here.
  package static let importPeople = Address(encoded: "/people/import")
  /// Inviting everybody who has no account yet; the form is sent here too.
  package static let invitePeople = Address(encoded: "/people/invitations")

  /// One person.
  package static func person(_ id: String) -> Address {
    Address(encoded: "/people/" + Query.encoded(id))
  }

  /// The list of people, with what narrows it, sorts it and says which page; empty values are left out.
  package static func people(_ narrowing: KeyValuePairs<String, String>) -> Address {
    below(people, narrowing)
  }

  /// One person, with a few words about what was just done for the page to put in sentences.
  package static func person(_ id: String, _ news: KeyValuePairs<String, String>) -> Address {
    below(person(id), news)
  }

  /// Who holds which role, with a few words about what was just done.
  package static func roles(_ news: KeyValuePairs<String, String>) -> Address {
    below(roles, news)
  }

  private static func below(
    _ address: Address, _ values: KeyValuePairs<String, String>
  ) -> Address {
    var query = Query()
    for (key, value) in values where !value.isEmpty { query.add(key, value) }
    return Address(encoded: address.text + query.text)
  }

  /// Changing what is known about one person.
  package static func changePerson(_ id: String) -> Address {
    Address(encoded: person(id).text + "/change")
  }

  /// How a person signs in, for the office.
  package static func personAccount(_ id: String) -> Address {
    Address(encoded: person(id).text + "/account")
  }

  /// Making a link to choose a password.
  package static func invite(_ id: String) -> Address {
    Address(encoded: person(id).text + "/invitation")
  }

  /// Resetting a second step that was lost.
  package static func resetSecondFactor(_ id: String) -> Address {
    Address(encoded: person(id).text + "/second-step")
  }

  /// Ending all sign-ins and links of a person.
  package static func endWaysIn(_ id: String) -> Address {
    Address(encoded: person(id).text + "/ways-in")
  }

  /// Unlinking a person from the school's own sign-in.
  package static func unlinkProvider(_ id: String) -> Address {
    Address(encoded: person(id).text + "/school-account")
  }

  /// Recording that somebody is leaving.
  package static func leaver(_ id: String) -> Address {
    Address(encoded: person(id).text + "/leaving")
  }

  /// Taking that back, which is possible for some days.
  package static func undoLeaver(_ id: String) -> Address {
    Address(encoded: person(id).text + "/staying")
  }

  /// Appointing somebody to a role.
  package static func role(_ name: String) -> Address {
    Address(encoded: "/people/roles/" + Query.encoded(name))
  }

  /// Naming a stand-in for a role.
  package static func standIn(_ role: String) -> Address {
    Address(encoded: Paths.role(role).text + "/stand-in")
  }

  /// Ending a term of office.
  package static func endTerm(_ role: String) -> Address {
    Address(encoded: Paths.role(role).text + "/end")
  }

  /// How a role is reached.
  package static func roleContact(_ role: String) -> Address {
    Address(encoded: Paths.role(role).text + "/contact")
  }

  /// Saying what the columns of a file are.
  package static func importColumns(_ id: String) -> Address {
    Address(encoded: "/people/import/\(Query.encoded(id))/columns")
  }

  /// What a file or list will do, before it is done.
  package static func importPreview(_ id: String) -> Address {
    Address(encoded: "/people/import/" + Query.encoded(id))
  }
}

extension Paths.Pattern {
  /// One person.
  package static let person = "/people/{person}"
  /// Changing what is known about one person.
  package static let changePerson = "/people/{person}/change"
  /// How a person signs in.
  package static let personAccount = "/people/{person}/account"
  /// Making a link to choose a password.
  package static let invite = "/people/{person}/invitation"
  /// Resetting a second step.
  package static let resetSecondFactor = "/people/{person}/second-step"
  /// Ending all sign-ins and links of a person.
  package static let endWaysIn = "/people/{person}/ways-in"
  /// Unlinking a person from the school's own sign-in.
  package static let unlinkProvider = "/people/{person}/school-account"
  /// Recording that somebody is leaving.
  package static let leaver = "/people/{person}/leaving"
  /// Taking that back.
  package static let undoLeaver = "/people/{person}/staying"
  /// Appointing somebody to a role.
  package static let role = "/people/roles/{role}"
  /// Naming a stand-in for a role.
  package static let standIn = "/people/roles/{role}/stand-in"
  /// Ending a term of office.
  package static let endTerm = "/people/roles/{role}/end"
  /// How a role is reached.
  package static let roleContact = "/people/roles/{role}/contact"
  /// Saying what the columns of a file are.
  package static let importColumns = "/people/import/{import}/columns"
  /// What a file or list will do.
  package static let importPreview = "/people/import/{import}"
}
