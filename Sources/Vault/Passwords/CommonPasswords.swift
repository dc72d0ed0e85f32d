/// What passwords are mostly made of, in small letters, from what surveys of leaked passwords agree
/// on.
///
/// A password that is little more than one or two of these is refused. The list is short on
/// purpose: length and limits on attempts do most of the work.
enum CommonPasswords {
  /// Words and keyboard runs.
  static let stems = [
    always, keyboard, favourites, names, teams, calendar, school, famous,
  ].flatMap { $0.split(separator: " ").map(String.init) }

  private static let always = """
    password passwort passphrase passcode letmein welcome login admin administrator changeme \
    default guest master root secret private access account username user iloveyou loveyou \
    trustno whatever nothing hello goodbye please temp temporary test testing demo computer \
    internet laptop iphone samsung google facebook instagram microsoft windows office
    """
  private static let keyboard = """
    qwertyuiop qwerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv qazwsxedc qazwsx 1qaz2wsx3edc \
    1qaz2wsx 1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r 1q2w3e qweasdzxc qwe123 abcdef abc123 aaaa \
    123456 654321 112233 121212 123123 123321 147258369 159753 159357 987654321 102030 696969
    """
  private static let favourites = """
    monkey dragon sunshine princess shadow superman batman spiderman pokemon starwars blink182 \
    flower butterfly chocolate cheese cookie banana orange purple rainbow unicorn angel heaven \
    freedom lovely beautiful blessed jesus christ diamond golden silver killer hunter tigger \
    pepper ginger buster charlie maggie bailey poppy minecraft fortnite roblox mustang ferrari \
    mercedes porsche harley guitar soccer hockey tennis rugby cricket football baseball basketball
    """
  private static let names = """
    michael daniel thomas joshua matthew andrew jordan anthony william robert george oliver \
    harry jack james samuel joseph benjamin alexander jessica ashley amanda jennifer michelle \
    nicole hannah charlotte sophie emily olivia amelia elizabeth victoria natasha samantha
    """
  private static let teams = """
    liverpool arsenal chelsea everton tottenham spurs manchester united rangers celtic \
    westham newcastle sunderland villa leicester southampton england scotland wales ireland \
    britain london birmingham
    """
  private static let calendar = """
    january february march april june july august september october november december monday \
    tuesday wednesday thursday friday saturday sunday summer winter spring autumn christmas \
    easter halloween birthday
    """
  private static let school = """
    school teacher headteacher head primary secondary academy college nursery infant junior \
    classroom class pupil student education learning staffroom ofsted governor safeguarding
    """
  private static let famous = """
    correcthorsebatterystaple correct horse battery staple itwasthebestoftimes tobeornottobe \
    maytheforcebewithyou thequickbrownfox loremipsum opensesame
    """
}
