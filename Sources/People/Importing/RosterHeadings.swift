/// The headings that school systems give their columns: SIMS, Arbor, Bromcom, the school's e-mail directory at Google or
/// Microsoft, and by hand.
///
/// Those of SIMS and Bromcom were compared with the vendors' public help pages; the others, Arbor's and
/// governors' lists among them, are the usual words. In plain letters; the first of a column's headings
/// wins where a file has several.
package enum RosterHeadings {
  /// The headings of each column.
  package static let known: [RosterColumn: [String]] = [
    .name: [
      "full name", "name", "display name", "displayname", "preferred full name", "legal full name",
      "staff name", "staff member", "employee name", "employee", "governor", "governor name",
      "teacher name", "teacher", "person", "person name", "known as", "name of governor",
    ],
    .forename: [
      "legal forename", "legal first name", "forename", "first name", "firstname", "legalforename",
      "legalfirstname", "given name", "givenname", "forenames", "forename s", "first names",
      "christian name", "staff forename", "staff first name", "employee first name",
    ],
    .preferredForename: [
      "preferred forename", "preferred first name", "preferredforename", "preferredfirstname",
      "chosen forename", "chosen name", "known as forename", "known as first name",
      "preferred name",
    ],
    .surname: [
      "legal surname", "legal last name", "surname", "last name", "lastname", "legalsurname",
      "legallastname", "family name", "familyname", "staff surname", "staff last name",
      "employee last name", "legal family name",
    ],
    .preferredSurname: [
      "preferred surname", "preferred last name", "preferredsurname", "preferredlastname",
      "chosen surname", "known as surname", "known as last name",
    ],
    .email: [
      "work email", "work e mail", "work email address", "workemail", "school email",
      "school email address", "primary email", "primary email address", "main email",
      "default email", "email address", "e mail address", "email", "e mail", "emailaddress",
      "mail", "governor email", "staff email", "user principal name", "userprincipalname",
    ],
    .reference: [
      "staff code", "staffcode", "staff id", "staffid", "employee number", "employee no",
      "employee id", "employeenumber", "payroll number", "payroll no", "payrollnumber",
      "person id", "personid", "arbor id", "arbor staff id", "arbor person id", "staff reference",
      "external id", "mis id", "staff number", "contract number", "governor id", "id", "code",
    ],
    .jobTitle: [
      "job title", "jobtitle", "post", "post title", "post description", "position",
      "position title", "business role", "business roles", "current business roles", "role",
      "roles", "main role", "job role", "role title", "staff role", "occupation", "current post",
      "governor role", "responsibility", "responsibilities", "main post", "posts", "employee title",
    ],
    .contract: [
      "contract type", "contracttype", "type of contract", "employment type", "staff type",
      "staff category", "category", "employee type", "staff status", "worker type",
    ],
    .governorType: [
      "governor type", "type of governor", "category of governor", "governor category",
      "appointment type", "appointed by", "appointing body", "governance role",
    ],
    .startedOn: [
      "date started at the school", "start date", "date of arrival", "arrival date", "date joined",
      "employment start date", "employment start", "contract start date", "contract start",
      "continuous service start date", "date of appointment", "appointment date", "term start",
      "term of office start", "term start date", "date appointed", "startdate", "joined",
      "date of employment",
    ],
    .lastDayOn: [
      "date of leaving", "leaving date", "leave date", "date left", "date left the school",
      "employment end date", "employment end", "contract end date", "contract end", "end date",
      "term end", "term of office end", "term end date", "date stepped down", "enddate", "left",
    ],
    .provider: [
      "agency", "agency name", "supply agency", "training provider", "provider", "employer",
      "company", "organisation", "firm", "university",
    ],
  ]

  /// Headings of columns that this product leaves unread: it does not need them.
  package static let notNeeded: Set<String> = [
    "title", "gender", "sex", "date of birth", "dob", "age", "ni number",
    "national insurance number",
    "ethnicity", "religion", "home email", "personal email", "home telephone", "mobile",
    "mobile number", "mobile phone", "telephone", "phone", "phone number", "work telephone",
    "address", "home address", "postcode", "post code", "middle name", "middle names", "initials",
    "middle name s", "fte", "hours", "hours per week", "salary", "scale point", "pay scale",
    "teacher number", "trn", "dfe number", "qts", "photo", "car registration", "next of kin",
    "dbs number", "dbs date", "disability", "nationality", "marital status", "notes", "year group",
    "registration group", "form", "department", "site", "house",
    // What e-mail directories say about accounts.
    "password", "password hash function", "org unit path", "new primary email", "status",
    "last sign in", "recovery email", "home secondary email", "work secondary email",
    "recovery phone", "work phone", "home phone", "work address", "manager email", "cost center",
    "2sv enrolled", "2sv enforced", "building id", "floor name", "floor section",
    "change password at next sign in", "new status", "advanced protection program enrollment",
    "email usage", "drive usage", "total storage", "licenses", "block credential", "office",
    "city", "country or region", "usage location", "when created", "proxy addresses", "alias",
    "last password change time stamp", "last dirsync time", "object id", "account enabled",
    "accountenabled", "usertype", "user type", "other mails", "preferred language",
  ]

  /// The column and the rank of a heading, the lower the better; nothing for unknown ones.
  static func column(of heading: String) -> (column: RosterColumn, rank: Int)? {
    byHeading[plain(heading)]
  }

  /// Whether a heading is one of those that are left unread.
  static func isNotNeeded(_ heading: String) -> Bool { notNeeded.contains(plain(heading)) }

  /// Google writes behind its headings how they are meant, such as "First Name [Required]".
  private static func plain(_ heading: String) -> String {
    String(heading.prefix { $0 != "[" }).plainLetters
  }

  private static let byHeading: [String: (column: RosterColumn, rank: Int)] = {
    var table: [String: (column: RosterColumn, rank: Int)] = [:]
    for (column, headings) in known {
      for (rank, heading) in headings.enumerated() { table[heading] = (column, rank) }
    }
    return table
  }()
}
