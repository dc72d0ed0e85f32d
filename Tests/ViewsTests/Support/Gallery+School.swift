@testable import Views

/// Pages and components of the school: of people who sign in, by the feature that they belong to.
extension Gallery {
  static let schoolPages =
    signingIn + settingUp + people + policies + acknowledgements + deadlines
    + exhibits(DeskPage.self) + exhibits(TodayPage.self)

  private static let signingIn: [Exhibit] =
    exhibits(DemonstrationPage.self) + exhibits(RecoverySheetPage.self)
    + exhibits(AddPasskeyPage.self) + exhibits(AllowNewKeyPage.self) + exhibits(PasskeyPage.self)
    + exhibits(PasskeysPage.self)
    + exhibits(RemovePasskeyPage.self)
    + exhibits(LinkSentPage.self) + exhibits(NewKeyPage.self)
    + exhibits(NewRecoveryCodesPage.self)
    + exhibits(OpenLinkPage.self) + exhibits(ProviderReturnPage.self)
    + exhibits(RecoveryCodesPage.self)
    + exhibits(SecondFactorPage.self) + exhibits(SecondFactorSetUpPage.self)
    + exhibits(SchoolKeyPage.self) + exhibits(SchoolSheetPage.self)
    + exhibits(SessionsPage.self) + exhibits(SetPasswordPage.self) + exhibits(SignInPage.self)
    + exhibits(SignedOutPage.self) + exhibits(StepUpPage.self)
    + exhibits(YourKeyPage.self) + keys

  private static let keys: [Exhibit] =
    exhibits(FirstKeyPage.self) + exhibits(ForgottenPassphrasePage.self)
    + exhibits(OpenKeyPage.self) + exhibits(PassphrasePage.self)

  private static let settingUp: [Exhibit] =
    exhibits(SetUpDonePage.self) + exhibits(SetUpPage.self) + exhibits(SetUpPeoplePage.self)
    + exhibits(SetUpPolicyPage.self) + exhibits(SetUpPreviewPage.self)
    + exhibits(SetUpRolesPage.self) + exhibits(SetUpSchoolPage.self)

  private static let people: [Exhibit] =
    exhibits(InvitationPage.self) + exhibits(InvitePeoplePage.self)
    + exhibits(PersonAccountPage.self)
    + exhibits(ImportColumnsPage.self) + exhibits(ImportPage.self)
    + exhibits(ImportPreviewPage.self) + exhibits(LeaverPage.self) + exhibits(PeoplePage.self)
    + exhibits(PersonFormPage.self) + exhibits(PersonPage.self)
    + exhibits(RoleContactPage.self)
    + exhibits(RoleFormPage.self) + exhibits(RolesPage.self)

  private static let policies: [Exhibit] =
    exhibits(AttachCopyPage.self) + exhibits(ConfirmRolesPage.self)
    + exhibits(DecideFindingPage.self) + exhibits(DraftReadPage.self)
    + exhibits(LinkedPoliciesPage.self) + exhibits(NewVersionPage.self)
    + exhibits(PaperAdoptionPage.self)
    + exhibits(PoliciesPage.self) + exhibits(PublishPage.self) + exhibits(SignPage.self)
    + exhibits(VersionChangesPage.self) + exhibits(VersionFindingsPage.self)
    + exhibits(VersionPage.self) + exhibits(VersionTextPage.self)
    + exhibits(WithdrawVersionPage.self)

  private static let acknowledgements: [Exhibit] =
    exhibits(AcknowledgePage.self) + exhibits(AcknowledgedPage.self)
    + exhibits(AnswerReservationPage.self) + exhibits(AskAboutPolicyPage.self)
    + exhibits(CampaignPage.self)
    + exhibits(CampaignsPage.self) + exhibits(ExcusePage.self) + exhibits(PaperEntryPage.self)
    + exhibits(PrintedSheetPage.self) + exhibits(QuizPage.self)
    + exhibits(SharedComputerPage.self)

  private static let deadlines: [Exhibit] =
    exhibits(CheckpointPage.self) + exhibits(DutiesPage.self) + exhibits(DutyPage.self)
    + exhibits(ChangePhrasePage.self) + exhibits(PhrasesPage.self)
    + exhibits(EnterTermDatesPage.self) + exhibits(EvidencePackPage.self)
    + exhibits(ImportTermDatesPage.self) + exhibits(RecordPage.self)
    + exhibits(TermDatesPage.self) + exhibits(TermDatesPreviewPage.self)
    + exhibits(TroubledLettersPage.self)

  static let schoolComponents: [Exhibit] =
    exhibits(Advice.self) + exhibits(Agenda.self) + exhibits(EmptyState.self)
    + exhibits(Filter.self) + exhibits(Form.self) + exhibits(History.self)
    + exhibits(Milestones.self) + exhibits(PageTurner.self) + exhibits(QRPicture.self)
    + exhibits(StepCount.self) + exhibits(Tally.self) + exhibits(TermDatesYear.self)
}
