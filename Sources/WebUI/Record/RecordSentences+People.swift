extension RecordSentences {
  /// Lines about people, roles, lists and the school itself.
  static let people: [String: Maker] = [
    "people.person.added": { "\($0.who) added \($0.whom) to the list of people." },
    "people.person.changed": { line in
      let fields = line.plain("fields").split(separator: " ").joined(separator: ", ")
      return "\(line.who) changed what is known of \(line.whom)"
        + (fields.isEmpty ? "." : ": \(fields).")
    },
    "people.person.moved": { line in
      "\(line.who) moved \(line.whom) from \(line.plain("from")) to \(line.plain("to"))."
    },
    "people.person.left": { line in
      "\(line.who) recorded that \(line.whom) leaves\(line.day("last-day", "on"))."
    },
    "people.person.leaving-undone": { "\($0.who) recorded that \($0.whom) stays after all." },
    "people.role.appointed": { line in
      "\(line.who) appointed \(line.whom) as \(line.role)\(line.day("from", "from"))."
    },
    "people.role.ended": { line in
      "\(line.who) ended the term of \(line.whom) as \(line.role)\(line.day("last-day", "on"))."
    },
    "people.role.taken-back": { line in
      "\(line.who) took the appointment of \(line.whom) as \(line.role) back."
    },
    "people.stand-in.named": { line in
      "\(line.who) named \(line.whom) to stand in for \(line.role)\(line.day("from", "from"))."
    },
    "people.stand-in.ended": { line in
      "\(line.who) ended that \(line.whom) stands in for \(line.role)\(line.day("last-day", "on"))."
    },
    "people.contact.changed": { "\($0.who) changed how to reach \($0.role)." },
    "people.directory.verified": {
      "\($0.who) confirmed that the contacts of the roles are right."
    },
    "people.roster.received": { "\($0.who) sent a list of people, which waits for a yes." },
    "people.roster.decided": { "\($0.who) decided what to do with the rows of a list." },
    "people.roster.imported": { line in
      "\(line.who) brought in a list: \(line.count("added", "person", "people")) added, "
        + "\(line.count("changed", "person", "people")) changed."
    },
    "people.roster.used": { "\($0.who) finished bringing in a list; its copy was thrown away." },
    "people.roster.discarded": { "\($0.who) threw away a list that waited." },
    "people.roster.expired": { _ in "A list that waited too long was thrown away." },
    "people.school.opened": { _ in "The school was opened in the program." },
    "people.school.renamed": { "\($0.who) changed the name of the school." },
    "people.school.settings-changed": { "\($0.who) changed the settings of the school." },
    "people.school.roles-confirmed": { "\($0.who) confirmed who holds which role." },
    "people.school.set-up-finished": { "\($0.who) finished setting up the school." },
  ]
}
