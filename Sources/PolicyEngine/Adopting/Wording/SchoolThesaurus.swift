/// Words that mean the same in the policies of schools, a family a line.
///
/// One school writes pupils and another students; one has colleagues and another staff. Families
/// are broad on purpose: they only say that two sentences may be about the same thing.
enum SchoolThesaurus {
  /// The first word of the family of each word.
  static let family: [String: String] = {
    var family: [String: String] = [:]
    for line in families.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words where family[word] == nil { family[word] = words[0] }
    }
    return family
  }()

  private static let families = """
    pupil student child children young kid
    staff employee teacher colleague member
    photograph photo picture image video film snap
    network networking site platform medium media service
    email mail e-mail mailbox
    private personal
    telephone mobile phone call
    report tell inform raise told raised inform informed notify
    headteacher head
    leader leadership senior team
    parent carer guardian family families
    permission consent agreed
    crime criminal offence prosecution justice illegal
    disciplinary discipline
    bullying cyberbullying cyber harassment harass bully harassed
    post posting publish put appear
    account page profile
    device equipment hardware software technology program computer system ict
    website web webpage
    friend
    connect contact
    opinion view
    reputation disrepute standing
    law legal legislation liability
    communicate communication talk message address discuss say speak
    work professional job employment official business
    careful care caution carefully
    strict strictly
    evidence record preserve
    investigate investigation look inquiry enquiry enquiries
    misuse abuse
    monitor monitoring
    sure ensure
    consistent same
    protect protection safeguard safeguarding safety safe safely
    emerging new
    obey follow followed hold
    harm damage hurt detriment
    recognise know aware
    risk danger
    negative critical
    hurtful offensive degrading derogatory abusive inappropriate insulting
    remark comment
    feel experience experienced
    directly first
    uneasy uncomfortable unhappy
    decline refuse
    help assist support
    printed print
    secret confidential
    victim victimised picked target
    conflict
        attack insult defame
    monthly month
    termly term
    information facts details
    check checked
    purpose aim
    rule principle
    apart separate
    shown show
    let lets enable enables allow allows permit
    """
}
