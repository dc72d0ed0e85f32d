internal import Essentials
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import Views

extension Workplace {
  /// A route that shows something to people who are signed in.
  func page(
    _ path: String, for audience: Set<Audience>,
    _ handle: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(.get, path, for: audience) { request, context in
      try await handle(try await visit(request, context)).response(to: request)
    }
  }

  /// A route that takes a form from people who are signed in.
  func form(
    _ path: String, for audience: Set<Audience>, limit: Int = 64 << 10,
    _ handle: @escaping @Sendable (FormBody, Visit) async throws -> Reply
  ) -> Route {
    Route.form(path, for: audience, limit: limit) { form, request, context in
      try await handle(form, try await visit(request, context)).response(to: request)
    }
  }

  /// A route that shows something at the door, to anybody.
  ///
  /// Whoever is not signed in is given the cookie that ties the next form to this browser.
  func door(
    _ path: String, _ handle: @escaping @Sendable (Caller) async throws -> Reply
  ) -> Route {
    Route(.get, path, for: [.everyone]) { request, context in
      let isNew = context.formSecret == nil
      let caller = try await caller(request, context)
      let reply = try await handle(caller)
      return (isNew ? reply.setting(.visit, caller.secret) : reply).response(to: request)
    }
  }

  /// A route at the door to which another site leads, so that our `Strict` cookies stayed at home.
  ///
  /// No cookie of a visit is given: it would take the place of the one that is there and was not sent.
  func arrival(
    _ path: String, _ handle: @escaping @Sendable (Caller) async throws -> Reply
  ) -> Route {
    Route(.get, path, for: [.everyone]) { request, context in
      try await handle(try await caller(request, context)).response(to: request)
    }
  }

  /// A route that takes a form at the door, from anybody who was given it here.
  func doorForm(
    _ path: String,
    _ handle: @escaping @Sendable (FormBody, Caller) async throws -> Reply
  ) -> Route {
    Route.form(path, for: [.everyone]) { form, request, context in
      try await handle(form, try await caller(request, context)).response(to: request)
    }
  }

  /// A moment as the clock at the school shows it.
  func moment(_ instant: Instant) -> Moment {
    let reading = duties.clock.reading(at: instant)
    return Moment(reading.date, reading.time.description)
  }

  /// What stands around a page that anybody is shown.
  func publicFrame(_ request: Request, _ context: WebContext) async throws -> Frame {
    try await caller(request, context).frame
  }

  /// What stands around a page that a reader is shown.
  func frame(_ request: Request, _ context: WebContext) async throws -> Frame {
    try await visit(request, context).frame
  }

  private func visit(_ request: Request, _ context: WebContext) async throws -> Visit {
    guard let reader = context.reader, let secret = context.formSecret else { throw Visit.absent }
    let name = try await schoolName()
    return Visit(
      place: self, reader: reader, request: request, context: context, schoolName: name,
      held: try await shelf.inForce(schoolName: name), token: token(secret))
  }

  private func caller(_ request: Request, _ context: WebContext) async throws -> Caller {
    let secret = context.formSecret ?? random(SessionCookie.secretLength)
    let name = try await schoolName()
    return Caller(
      place: self, reader: context.reader, request: request, context: context, schoolName: name,
      held: try await shelf.inForce(schoolName: name), token: token(secret), secret: secret)
  }

  /// The token that belongs to a session or visit.
  func token(_ secret: [UInt8]) -> CSRFField {
    CSRFField(FormToken.text(from: secret, mask: random(16)))
  }
}
