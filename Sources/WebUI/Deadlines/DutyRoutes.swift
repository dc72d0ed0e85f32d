package import Deadlines
package import HTTPSupport

internal import Essentials
internal import Policies
internal import Views

/// What people have to do: their own duties, the school's, one duty with everything that can be done about it, and the
/// feed for calendar programs.
package struct DutyRoutes: Sendable {
  let place: Workplace
  let calendars: DutyCalendars

  /// The pages of duties; addresses for calendar programs are kept in `feeds`.
  package init(place: Workplace, feeds: any CalendarFeedStore) {
    self.place = place
    calendars = DutyCalendars(
      addresses: CalendarAddresses(
        store: feeds, now: place.now, randomBytes: place.random,
        digest: { TextDigest(of: $0).bytes }))
  }

  /// The routes.
  package var routes: [Route] {
    let calendars = calendars
    return termDates + phrases + [
      place.page(Paths.duties.text, for: [.member]) { visit in
        .page(try await DutiesPages(visit: visit).own())
      },
      place.page(Paths.schoolDuties.text, for: DeskAudiences.duties) { visit in
        .page(try await DutiesPages(visit: visit).school())
      },
      place.form(Paths.newCalendar.text, for: [.member]) { try await calendars.make($1) },
      place.door(Paths.Pattern.calendar) { try await calendars.feed($0) },
      place.page(Paths.Pattern.duty, for: [.member]) { visit in
        .page(try await DutyReading(visit).page())
      },
      place.form(Paths.Pattern.attest, for: [.member]) { try await DutyForms.attest($0, $1) },
      place.form(Paths.Pattern.notDone, for: [.member]) { try await DutyForms.explain($0, $1) },
      place.form(Paths.Pattern.handOver, for: [.member]) { try await DutyForms.handOver($0, $1) },
      place.form(Paths.Pattern.waive, for: DeskAudiences.duties) {
        try await DutyForms.waive($0, $1)
      },
    ]
  }

  private var phrases: [Route] {
    [
      place.page(Paths.phrases.text, for: DeskAudiences.duties) { try await PhraseForms.page($0) },
      place.page(Paths.Pattern.changePhrase, for: [.headteacher]) {
        try await PhraseForms.form($0)
      },
      place.form(Paths.Pattern.changePhrase, for: [.headteacher]) {
        try await PhraseForms.change($0, $1)
      },
    ]
  }

  private var termDates: [Route] {
    let audience = DeskAudiences.duties
    return [
      place.page(Paths.termDates.text, for: audience) { visit in
        .page(try await TermDatesPages(visit).page())
      },
      place.form(Paths.termDates.text, for: audience) { try await TermDatesForms.keep($0, $1) },
      place.page(Paths.importTermDates.text, for: audience) { visit in
        .page(ImportTermDatesPage(frame: visit.frame, token: visit.token))
      },
      place.form(Paths.importTermDates.text, for: audience, limit: TermDatesForms.limit) {
        try await TermDatesForms.bringIn($0, $1)
      },
      place.page(Paths.Pattern.enterTermDates, for: audience) {
        try await TermDatesForms.opened($0)
      },
      place.form(Paths.Pattern.enterTermDates, for: audience) {
        try await TermDatesForms.enter($0, $1)
      },
      place.page(Paths.Pattern.takeOutTermDates, for: audience) {
        try await TermDatesForms.takeOut($0)
      },
    ]
  }
}
