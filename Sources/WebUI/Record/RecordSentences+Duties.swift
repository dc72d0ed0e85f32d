extension RecordSentences {
  /// Lines about duties, term dates and deadlines.
  static let duties: [String: Maker] = [
    "deadlines.notices.shown": { _ in "What falls due was shown on people’s first pages." },
    "deadlines.notices.sent": { _ in "Letters about what falls due were handed to the mail." },
    "deadlines.duty.opened": { "\($0.who) opened the duty \($0.duty)\($0.day("due", "due"))." },
    "deadlines.duty.attested": { line in
      "\(line.who) said that \(line.duty) was done\(line.day("done-on", "on"))"
        + (line["late"] == "yes" ? ", late." : ".")
    },
    "deadlines.duty.explained": { "\($0.who) said why \($0.duty) was not done." },
    "deadlines.duty.overdue": { "The duty \($0.duty) became late; it was\($0.day("due", "due"))." },
    "deadlines.duty.handed-over": { "\($0.who) handed the duty \($0.duty) to somebody else." },
    "deadlines.duty.taken-over": { line in
      "The duty \(line.duty) went to another person, by the hand of \(line.who)."
    },
    "deadlines.duty.waived": { "\($0.who) let the duty \($0.duty) fall away this time." },
    "deadlines.duty.withdrawn": { "\($0.who) withdrew the duty \($0.duty)." },
    "deadlines.duty.moved": { line in
      "The duty \(line.duty) was moved with the school’s calendar\(line.day("due", "to"))."
    },
    "deadlines.duty.reminded": { "\($0.who) sent a reminder of the duty \($0.duty)." },
    "deadlines.duty.escalated": { "\($0.who) told \($0.whom) that \($0.duty) is late." },
    "deadlines.duty.office-told": { "\($0.who) told the school office that \($0.duty) is late." },
    "deadlines.digest.queued": { line in
      "\(line.who) wrote to \(line.whom) about "
        + "\(line.count("duties", "duty", "duties")) of the week."
    },
    "deadlines.calendar.changed": { line in
      "\(line.who) changed the term dates: \(line.count("terms", "term", "terms")), "
        + "\(line.count("closures", "closure", "closures"))."
    },
    "deadlines.reading.changed": { line in
      "\(line.who) settled what “\(line.plain("phrase"))” means: \(line["value"] ?? "a time")."
    },
    "deadlines.calendar-address.made": { line in
      "\(line.who) made an address for a calendar program\(line.about)."
    },
    "deadlines.calendar-address.revoked": { line in
      "\(line.who) ended an address for a calendar program\(line.about)."
    },
  ]
}
