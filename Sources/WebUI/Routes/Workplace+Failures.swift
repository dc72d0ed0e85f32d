internal import Essentials
package import HTTPSupport
package import Hummingbird
internal import Policies
internal import Views

extension Workplace {
  /// The page for something that was not answered, with the reader's own places around it where there is one.
  package func failurePage(
    _ failure: FailureResponses.Failure, to request: Request, _ context: WebContext
  ) -> Response {
    let known = shelf.lastKnown
    // Whoever came by a link to one task sees no name and no place that the link does not open.
    let reader = context.reader.flatMap { $0.task == nil ? $0 : nil }.map { reader in
      Frame.Reader(
        name: reader.name, desk: DeskTitle.of(reader.audiences),
        token: token(context.formSecret ?? []))
    }
    let frame = Frame(
      school: known.school, policy: known.held?.published.frame.policy, origin: origin,
      reader: reader, offersSignIn: reader == nil)
    return FailurePages(frame: frame).response(failure, to: request)
  }
}
