internal import Essentials
internal import Policies

/// Writes who holds the roles of a version, in place of an earlier confirmation.
struct RolesWriter {
  let connection: SQLConnection
  let school: SchoolID
  let version: PolicyVersionID

  func write(_ roles: RolesConfirmation) throws {
    for table in ["confirmed_holder", "confirmed_role", "roles_confirmation"] {
      try connection.execute(
        "delete from \(table) where school_id = ? and version_id = ?", names)
    }
    try connection.execute(
      """
      insert into roles_confirmation (school_id, version_id, confirmed_by, confirmed_at)
      values (?, ?, ?, ?)
      """, names + [.identifier(roles.by), .instant(roles.at)])
    for (role, holder) in roles.holders.sorted(by: { $0.key < $1.key }) {
      try write(role, holder)
    }
  }

  private func write(_ role: String, _ holder: RolesConfirmation.Holder) throws {
    var people: [PersonID] = []
    var outside: String?
    switch holder {
    case .people(let holders): people = holders
    case .outside(let name): outside = name
    case .varies: break
    }
    try connection.execute(
      """
      insert into confirmed_role (school_id, version_id, role, varies, outside)
      values (?, ?, ?, ?, ?)
      """, names + [.text(role), .bool(holder == .varies), .textOrNil(outside)])
    for (place, person) in people.enumerated() {
      try connection.execute(
        """
        insert into confirmed_holder (school_id, version_id, role, place, person_id)
        values (?, ?, ?, ?, ?)
        """, names + [.text(role), .int(place), .identifier(person)])
    }
  }

  private var names: [SQLValue] { [.identifier(school), .identifier(version)] }
}
