package import Essentials

/// What a change among people sets off, for other contexts to act on.
package enum Consequence: Hashable, Sendable {
  /// The person reads and acknowledges the policy.
  case acknowledgePolicy(PersonID)
  /// The person is asked only what differs for their new place.
  case acknowledgeWhatDiffers(PersonID)
  /// Sessions, links and tokens of the person stop at once.
  case endSessionsAndLinks(PersonID)
  /// Duties that are open for the person go to somebody else.
  case handOverDuties(PersonID)
  /// The role needs somebody.
  case findSuccessor(Role)
  /// The people whose line manager is gone need another.
  case findLineManager(for: [PersonID])
  /// The person comes off the school's accounts and pages.
  case takeOffOfficialAccounts(PersonID)
  /// The website's password is changed, since somebody who knew it is gone.
  case changeWebsitePassword
  /// Keys, badge and devices of the school come back.
  case returnKeysAndDevices(PersonID)
  /// The contact of the role is checked.
  case verifyContact(Role)
  /// Access is given or taken by what the role may see.
  case renewAccess(PersonID)

  /// The paragraphs of the model policy that ask for it.
  package var paragraphs: [String] {
    switch self {
    case .acknowledgePolicy, .acknowledgeWhatDiffers: ["12", "17"]
    case .endSessionsAndLinks, .returnKeysAndDevices, .renewAccess, .handOverDuties,
      .findLineManager:
      []
    case .findSuccessor(let role): role.paragraphs
    case .takeOffOfficialAccounts: ["47"]
    case .changeWebsitePassword: ["51"]
    case .verifyContact: ["18"]
    }
  }

  /// What is to be done, in words without a name.
  package var words: String {
    switch self {
    case .acknowledgePolicy: "Read and acknowledge the policy"
    case .acknowledgeWhatDiffers: "Read what the policy asks in the new place"
    case .endSessionsAndLinks: "Sign out everywhere and stop all links"
    case .handOverDuties: "Hand open duties over"
    case .findSuccessor(let role): "Find somebody for the role: \(role.words)"
    case .findLineManager: "Choose another line manager"
    case .takeOffOfficialAccounts: "Take off the school's accounts and pages"
    case .changeWebsitePassword: "Change the website's password"
    case .returnKeysAndDevices: "Get keys, badge and devices back"
    case .verifyContact(let role): "Check the contact: \(role.words)"
    case .renewAccess: "Set what this person may see by their roles"
    }
  }
}
