/// The sheet that every page is printed on: head, skip link, school, navigation, main and foot.
package struct Layout: Sendable {
  let frame: Frame
  let title: String
  let current: Navigation?
  let breadcrumbs: [Breadcrumb]
  let onward: Address?
  let hasScript: Bool
  let main: HTML

  /// A whole page; its title must tell it from every other page.
  ///
  /// With `onward` the browser goes on there by itself, at once: for a page that is only a step on the way. With
  /// `hasScript` the program's one script file runs; the page's own `hasScript` has to say so too.
  package init(
    _ frame: Frame, title: String, current: Navigation? = nil,
    breadcrumbs: [Breadcrumb] = [], onward: Address? = nil, hasScript: Bool = false,
    main: HTML
  ) {
    self.frame = frame
    self.title = title
    self.current = current
    self.breadcrumbs = breadcrumbs
    self.onward = onward
    self.hasScript = hasScript
    self.main = main
  }

  package var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title) – \(frame.school)</title>
    <link rel="stylesheet" href="\(Assets.stylesheet.address)">
    <link rel="icon" type="image/svg+xml" href="\(Assets.favicon.address)">
    \(with: onward, { "<meta http-equiv=\"refresh\" content=\"0; url=\($0)\">\n" })\
    \(if: hasScript, "<script src=\"\(Assets.passkeyScript.address)\" defer></script>\n")\
    </head>
    <body>
    <a class="skip" href="#main">Skip to the main text</a>
    <header class="masthead">
    <div class="masthead__inner">
    <a class="masthead__school" href="\(Paths.home)">\(frame.school)</a>
    \(if: !frame.isBeingSetUp, Navigation.html(current: current, for: frame.reader))
    \(with: frame.reader, \.account)</div>
    </header>
    <main id="main" class="page" tabindex="-1">
    \(if: !breadcrumbs.isEmpty, Breadcrumbs(breadcrumbs).html)\(main)
    </main>
    \(Colophon(frame: frame).html)
    </body>
    </html>

    """
  }
}

extension Layout {
  /// A page with a form: what has to be put right comes first, and the title says so.
  init(
    _ frame: Frame, title: String, errors: [FieldError], current: Navigation? = nil,
    breadcrumbs: [Breadcrumb] = [], hasScript: Bool = false, main: HTML
  ) {
    self.init(
      frame, title: errors.isEmpty ? title : "Error: \(title)", current: current,
      breadcrumbs: breadcrumbs, hasScript: hasScript, main: "\(ErrorSummary(errors).html)\(main)")
  }
}

extension Frame.Reader {
  /// Who is signed in, and the button that ends it.
  fileprivate var account: HTML {
    """
    <form class="account" action="\(Paths.signOut)" method="post">
    \(token.html)<p class="account__name"><span class="hidden">Signed in as </span>\(name: name)</p>
    <button class="account__out" type="submit">Sign out</button>
    </form>

    """
  }
}
