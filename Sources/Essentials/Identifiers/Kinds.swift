/// The kinds of things that have identifiers which more than one context knows.
///
/// Contexts do not import each other; they share these names and nothing else.
package enum Kind {
  /// A school.
  package enum School {}
  /// A person of a school: employee, governor, contractor and so on.
  package enum Person {}
  /// A policy of a school, through all its versions.
  package enum Policy {}
  /// One version of a policy's text.
  package enum PolicyVersion {}
  /// A request to acknowledge one version, to many people.
  package enum Campaign {}
  /// Something that is due on a day.
  package enum Duty {}
}

/// Names a school.
package typealias SchoolID = Identifier<Kind.School>
/// Names a person.
package typealias PersonID = Identifier<Kind.Person>
/// Names a policy through all its versions.
package typealias PolicyID = Identifier<Kind.Policy>
/// Names one version of a policy.
package typealias PolicyVersionID = Identifier<Kind.PolicyVersion>
/// Names a request to acknowledge.
package typealias CampaignID = Identifier<Kind.Campaign>
/// Names something that is due.
package typealias DutyID = Identifier<Kind.Duty>
