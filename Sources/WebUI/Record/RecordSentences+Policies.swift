internal import Policies

extension RecordSentences {
  /// Lines about the policy, its versions, and the answers to it.
  static let policies: [String: Maker] = [
    "policies.version.uploaded": { "\($0.who) brought in \($0.version) of the policy." },
    "policies.version.sent-for-review": { "\($0.who) sent \($0.version) for review." },
    "policies.version.signed": { line in
      "\(line.who) signed \(line.version) as \(line.role)\(standIn(line))."
    },
    "policies.version.scheduled": { line in
      "\(line.who) decided that \(line.version) comes into force\(line.day("from", "on"))."
    },
    "policies.version.published": { line in
      "\(line.who) put \(line.version) in force\(line.day("from", "from"))."
    },
    "policies.version.withdrawn": { line in
      let reason = line["reason"].flatMap { WithdrawVersion.Reason(rawValue: $0) }
      return "\(line.who) withdrew \(line.version)"
        + (reason.map { ": \($0.words.prefix(1).lowercased() + $0.words.dropFirst())." } ?? ".")
    },
    "policies.version.acknowledged": { line in
      "\(line.who) acknowledged \(line.version)"
        + (line["how"].map { ", \($0)" } ?? "") + "\(line.day("signed-on", "on"))."
    },
    "policies.version.reserved": { line in
      "\(line.who) "
        + (line["kind"] == "disagreement"
          ? "said that they do not agree with something in \(line.version)."
          : "asked a question about \(line.version).")
    },
    "policies.linked.supplied": { line in
      "\(line.who) said where the other policies are: \(line.plain("supplied")) of \(line.plain("of")) are known."
    },
    "policies.roles.confirmed": { "\($0.who) confirmed the roles that \($0.version) names." },
    "policies.finding.decided": { line in
      "\(line.who) decided a finding about \(line.version): it was \(line.plain("outcome"))."
    },
    "policies.signature.withdrawn": { line in
      "\(line.who) took back the signature as \(line.role) under \(line.version)."
    },
    "policies.signed-copy.received": { "\($0.who) sent the scan of the signed \($0.version)." },
    "policies.signed-copy.attached": { "\($0.who) attached the signed paper of \($0.version)." },
    "policies.evidence-pack.made": { line in
      "\(line.who) made the evidence pack\(line.day("from", "from"))"
        + "\(line.day("through", "until")). The digest of its file is "
        + "\(line["digest"].flatMap { TextDigest($0) }?.grouped ?? "not known")."
    },
    "policies.adoption.entered": { line in
      "\(line.who) entered that \(line.whom) signed \(line.version) on paper as \(line.role)"
        + "\(standIn(line))\(line.day("signed-on", "on"))."
    },
    "policies.campaign.started": { line in
      "\(line.who) asked \(line.count("asked", "person", "people")) to acknowledge "
        + "\(line.version)\(line.day("due-on", "by"))."
    },
    "policies.campaign.reminded": { line in
      "\(line.who) reminded \(line.count("people", "person", "people")) to acknowledge "
        + "\(line.version)."
    },
    "policies.campaign.closed": { line in
      "\(line.who) closed the request to acknowledge \(line.version): "
        + "\(line.count("acknowledged", "person", "people")) had answered, "
        + "\(line.count("outstanding", "was", "were")) missing."
    },
    "policies.acknowledgement.kept": { line in
      "What \(line.whom) acknowledged before holds for \(line.version) too."
    },
    "policies.joiner.asked": { line in
      "\(line.who) asked \(line.whom), who is new, to acknowledge \(line.version)"
        + "\(line.day("due-on", "by"))."
    },
    "policies.mover.asked": { line in
      "\(line.who) asked \(line.whom), who came to another place in the school, to acknowledge what "
        + "differs there in \(line.version)\(line.day("due-on", "by"))."
    },
    "policies.member.moved": { line in
      "\(line.whom) came to another place before answering, and reads \(line.version) for it."
    },
    "policies.member.excused": { line in
      "\(line.who) took \(line.whom) off the request to acknowledge \(line.version)."
    },
    "policies.reservation.answered": { line in
      "\(line.who) noted that \(line.whom) has an answer about \(line.version)."
    },
  ]

  private static func standIn(_ line: RecordedWords) -> String {
    line["stand-in"] == "yes" ? ", standing in" : ""
  }
}
