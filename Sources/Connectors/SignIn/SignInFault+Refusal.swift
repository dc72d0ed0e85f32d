package import Essentials

extension SignInFault {
  /// What the person is told, and what they can do: one of five sentences, so that nobody learns from them how the token
  /// is checked.
  package func refusal(with provider: SignInProvider) -> Refusal {
    let name = provider.name
    return switch self {
    case .declined:
      Refusal(
        "provider.declined",
        "\(name) was not allowed to tell us who you are. Try again, or sign in another way.")
    case .late, .foreignState, .foreignProvider, .wrongNonce:
      Refusal(
        "provider.begin-again",
        "That sign-in took too long, or was begun in another window. Start again from this page.")
    case .foreignAccount:
      Refusal(
        "provider.foreign-account",
        "That account is not one of the school's. Choose your school account at \(name).")
    case .addressNotVerified, .noAddress:
      Refusal(
        "provider.no-address",
        "\(name) does not vouch for an e-mail address of that account. Sign in another way, and tell the school office."
      )
    default:
      Refusal(
        "provider.not-working",
        "Signing in with \(name) did not work. Try again in a minute, or sign in another way.")
    }
  }
}
