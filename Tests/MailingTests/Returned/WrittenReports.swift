import Mailing

/// Reports as three kinds of mail servers write them, in words of our own.
enum WrittenReports {
  /// The school's own server: all of the letter comes back, and the number is in its head.
  static func ownServer(
    _ id: LetterID, action: String = "failed", status: String = "5.1.1"
  ) -> String {
    """
    From MAILER-DAEMON  Mon Jun  9 09:05:00 2025
    Return-Path: <>
    From: Mail of Larkfield <postmaster@mail.larkfield.example>
    To: policy@larkfield.example
    Subject: Your letter did not get there
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="A1B2/mail.larkfield.example"

    There are words here for people.

    --A1B2/mail.larkfield.example
    Content-Type: text/plain; charset=us-ascii

    Nobody of that name lives here. Message-ID: <00000000000000000000000000@forged.example>

    --A1B2/mail.larkfield.example
    Content-Description: What happened
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.larkfield.example
    Arrival-Date: Mon, 9 Jun 2025 09:00:00 +0000

    Final-Recipient: rfc822; somebody-else@larkfield.example
    Action: \(action)
    Status: \(status)
    Diagnostic-Code: smtp; 550 no such
      person

    --A1B2/mail.larkfield.example
    Content-Type: message/rfc822

    From: "Larkfield Primary School" <policy@larkfield.example>
    Message-ID: <\(id)@larkfield.example>
    Subject: Please read a policy

    Read it here.

    --A1B2/mail.larkfield.example--

    """
  }

  /// A large provider: only the heads of the letter come back.
  static func provider(_ id: LetterID) -> String {
    """
    Content-Type: multipart/report; boundary=000000000000abc; report-type=delivery-status
    From: Post of the provider <bounces@provider.example>
    Subject: Not delivered

    --000000000000abc
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/html

    <p>The box is full.</p>
    --inner--
    --000000000000abc
    Content-Type: message/delivery-status

    Reporting-MTA: dns; provider.example

    Final-Recipient: rfc822; priya@larkfield.example
    Action: FAILED
    Status: 5.2.2 (full)

    --000000000000abc
    Content-Type: text/rfc822-headers

    Subject: Please read a policy
    Message-ID:
     <\(id)@larkfield.example>

    --000000000000abc--
    """
  }

  /// A server in an office: nothing comes back, and the number stands among its own fields.
  static func office(_ id: LetterID) -> String {
    """
    MIME-Version: 1.0
    Content-Type: Multipart/Report;
     report-type="delivery-status"; boundary="_000_office_"
    In-Reply-To: <\(id)@larkfield.example>
    Subject: Undeliverable

    --_000_office_
    Content-Type: text/plain

    It was turned away.
    --_000_office_
    Content-Type: message/delivery-status

    Reporting-MTA: dns;office.example

    Final-recipient: RFC822;priya@larkfield.example
    Action: failed
    Status: 5.1.10
    """
  }
}
