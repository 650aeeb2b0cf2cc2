import ArgumentParser

/// How terminals talk to an instance.
@main
struct MesaTool: AsyncParsableCommand {
  static let product = "mesa-local 0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "mesa",
    abstract: "Mesas locales de coordinación: convened, held, minuted and followed up, provably.",
    discussion: """
      EXAMPLES
        mesa init --data mesa-data --admin 'Ana Pérez'
        mesa apply Fixtures/tour/commands.jsonl
        mesa list meetings --mesa totana
        mesa minutes show 0190…
        mesa audit verify

      Without --as you are the machine's operator: set-up, and questions that touch no case.
      Every command: mesa do --list. One command with its fields and rights: mesa help meeting.convene
      Completion: mesa --generate-completion-script bash|zsh|fish
      """,
    version: product,
    subcommands: [
      InitCommand.self, ApplyCommand.self, DoCommand.self, ListCommand.self, ShowCommand.self,
      MeetingCommand.self, MinutesCommand.self, AgreementCommand.self, CertificateCommand.self,
      CaseCommand.self, PlanCommand.self, ReferralCommand.self,
      ConferenceCommand.self, ConsentCommand.self, ConflictCommand.self, MesaCommand.self,
      DeskCommand.self, CountsCommand.self, ReportCommand.self, SearchCommand.self,
      GlassCommand.self,
      ObjectiveCommand.self, GatheringCommand.self, EvaluationCommand.self, CareCommand.self,
      CovenantCommand.self,
      PersonCommand.self, CalendarCommand.self, ImportCommand.self, ProtocolCommand.self,
      LogCommand.self, AuditCommand.self, BackupCommand.self, RuleCommand.self,
      RestoreCommand.self, RetentionCommand.self, KeysCommand.self, ClockCommand.self,
      ServeCommand.self, ConfigCommand.self, DoctorCommand.self, TokenCommand.self,
      AdminCommand.self, AccountCommand.self, LoginCommand.self, LogoutCommand.self,
      DemoCommand.self, HelpVerb.self,
    ])

  static func main() async {
    Terminal.ignoreBrokenPipes()
    await self.main(nil)
  }
}
