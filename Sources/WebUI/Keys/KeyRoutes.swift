internal import HTTPSupport
internal import Views

/// Everybody's own key: opening it again after the password was forgotten, a new one, and a new sheet.
struct KeyRoutes: Sendable {
  let place: Workplace

  var routes: [Route] {
    [
      place.page(Paths.yourKey.text, for: [.member]) { visit in
        try await SigningInAgain.orStepUp(.key) { try await KeyForms.show(visit) }
      },
      place.form(Paths.yourKey.text, for: [.member]) { form, visit in
        try await SigningInAgain.orStepUp(.key) { try await KeyForms.open(form, visit) }
      },
      place.page(Paths.newKey.text, for: [.member]) { visit in
        try await SigningInAgain.orStepUp(.key) { try await KeyForms.newKeyPage(visit) }
      },
      place.form(Paths.newKey.text, for: [.member]) { form, visit in
        try await SigningInAgain.orStepUp(.key) { try await KeyForms.makeNew(form, visit) }
      },
      place.form(Paths.formerKey.text, for: [.member]) { form, visit in
        try await SigningInAgain.orStepUp(.key) { try await KeyForms.regain(form, visit) }
      },
      place.form(Paths.newSheet.text, for: [.member]) { form, visit in
        try await SigningInAgain.orStepUp(.key) { try await KeyForms.renewSheet(form, visit) }
      },
      place.page(Paths.Pattern.schoolKey, for: DeskAudiences.schoolSheet) { visit in
        try await SigningInAgain.orStepUp(.schoolKey, returningTo: visit.address) {
          .page(try await SchoolKeyForms(visit).page())
        }
      },
      place.form(Paths.Pattern.schoolKey, for: DeskAudiences.schoolSheet) { form, visit in
        try await SigningInAgain.orStepUp(.schoolKey, returningTo: visit.address) {
          try await SchoolKeyForms(visit).open(form)
        }
      },
      place.page(Paths.Pattern.allowNewKey, for: DeskAudiences.schoolSheet) { visit in
        try await SigningInAgain.orStepUp(.newKey, returningTo: visit.address) {
          try await AllowNewKeyForms(visit).page()
        }
      },
      place.form(Paths.Pattern.allowNewKey, for: DeskAudiences.schoolSheet) { form, visit in
        try await SigningInAgain.orStepUp(.newKey, returningTo: visit.address) {
          try await AllowNewKeyForms(visit).allow(form)
        }
      },
    ] + PassphraseRoutes(place: place).routes
  }
}
