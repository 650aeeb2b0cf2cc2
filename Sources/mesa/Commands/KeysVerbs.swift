import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension KeysCommand {
  struct RotateKeys: Verb {
    static let configuration = CommandConfiguration(
      commandName: "rotate", abstract: "Exchange the master key; no entry of the log is touched.",
      discussion: """
        Once a year, when somebody leaves who could read the folder of keys, and after data was
        destroyed that older backups still hold. The recovery sheet is of the old key then.

        EXAMPLE
          mesa keys rotate --recovery | lp
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Flag(help: "Print the new recovery sheet at once.") var recovery = false

    func run(_ session: Session) async throws {
      try KeysCommand.authorize("keys.rotate", globals)
      let instance = try session.open(.write)
      let keys = try KeyRotation.run(
        instance.vault, instance.keys, in: instance.directory.keys)
      let master = instance.vault.masterKey()
      try session.say("cli.keys.rotated", ["version": String(master.version)])
      if recovery {
        try session.say("cli.recovery.print", [:])
        try session.out.write(
          RecoverySheet(keys: keys, instance: instance.id)
            .text(RecoverySheet.Texts(session.words), on: session.today.description))
      } else {
        try session.say("cli.keys.sheetOld", [:])
      }
      try session.say("cli.keys.backUpAgain", [:])
      try instance.close()
    }
  }

  struct MakeEscrow: Verb {
    static let configuration = CommandConfiguration(
      commandName: "escrow",
      abstract: "The two officers' sheets, without which nothing is blocked.",
      discussion: """
        One page for data protection, one for security. What is blocked opens with both, and with
        neither alone. They are printed once and kept nowhere.

        EXAMPLES
          mesa keys escrow | lp
          mesa keys escrow --out /media/stick
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Option(help: ArgumentHelp("Write a file for each sheet, mode 0400.", valueName: "dir"))
    var out: String?
    @Flag(help: "Appoint others from now on; older sheets open what they opened.")
    var replace = false

    func run(_ session: Session) async throws {
      try KeysCommand.authorize("keys.escrow", globals)
      let instance = try session.open(.write)
      let before = try instance.vault.officers()
      guard before.isEmpty || replace else {
        throw ServiceFailure("escrow.appointed", .dataError)
      }
      let generation = (before.first?.generation ?? 0) + 1
      let shares = EscrowShare.made()
      let sheets = shares.map {
        EscrowSheet(share: $0, instance: instance.id, generation: generation)
      }
      // On paper first: sheets that open nothing harm nobody, and the reverse is lost data.
      try write(sheets, session)
      _ = try instance.vault.appoint(shares)
      try session.say("cli.escrow.done", ["generation": String(generation)])
      let older = before.reduce(0) { $0 + $1.keys }
      if older > 0 { try session.say("cli.escrow.keepOld", ["keys": String(older)]) }
      // What was to be blocked before there was anybody to open it again.
      try session.tell(try instance.vault.followAnew(instance.log))
      try instance.close()
    }

    private func write(_ sheets: [EscrowSheet], _ session: Session) throws {
      let texts = try sheets.map {
        try $0.text(session.words, on: session.today.description)
      }
      guard let out else {
        try session.say("cli.escrow.print", [:])
        // Each on a page of its own.
        try session.out.write(texts.joined(separator: "\u{0C}"))
        return
      }
      let paths = sheets.map { "\(out)/escrow-\($0.generation)-\($0.share.office.rawValue).txt" }
      for (text, path) in zip(texts, paths) { try PrivatePaper.create(text, at: path) }
      try session.say("cli.escrow.written", ["paths": paths.joined(separator: ",")])
    }
  }

  struct UnblockKeys: Verb {
    static let configuration = CommandConfiguration(
      commandName: "unblock",
      abstract: "Bring back what was unblocked, with both officers' sheets.",
      discussion: """
        First the request is recorded: mesa do retention.unblock. What no such event speaks of stays
        in escrow. What comes back is restricted; retention.block blocks it again.

        EXAMPLE
          mesa keys unblock --sheet data-protection.txt --sheet security.txt
        """)
    static let isOfFiles = true
    @OptionGroup var globals: Globals
    @Option(help: "A sheet as typed in; - is standard input.") var sheet: [String]

    func run(_ session: Session) async throws {
      try KeysCommand.authorize("keys.unblock", globals)
      let shares = try sheet.map { path in
        try EscrowSheet.parse(String(decoding: try LineReader.bytes(of: path), as: UTF8.self))
      }
      let instance = try session.open(.write)
      let keys = try instance.vault.unblockGranted(by: instance.log, with: shares)
      try session.say("cli.keys.unblocked", ["count": String(keys.count)])
      try instance.close()
    }
  }

  struct ListKeys: Verb {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "How many keys are open, restricted, blocked, destroyed.",
      discussion: "Counts by kind, the master key's number and the officers' sheets; no record is "
        + "named.\n\nEXAMPLE\n  mesa keys list")
    static let isOfFiles = true
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      try KeysCommand.authorize("keys.list", globals)
      let instance = try session.open(.read)
      let words = session.words
      let table = TableLayout(
        [
          .init(heading: words.text("column.kind")), .init(heading: words.text("column.state")),
          .init(heading: words.text("column.keys"), alignment: .right, whole: true),
        ],
        rows: try instance.vault.counts().map {
          [
            words.word("keyKind", $0.kind), words.word("keyState", $0.state.rawValue),
            words.number(String($0.keys)),
          ]
        })
      for line in table.lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
      let master = instance.vault.masterKey()
      try session.say(
        "cli.keys.master",
        ["version": String(master.version), "fingerprint": master.fingerprint])
      try tellOfficers(instance, session)
      try instance.close()
    }

    private func tellOfficers(_ instance: OpenInstance, _ session: Session) throws {
      let pairs = try instance.vault.officers()
      if pairs.isEmpty { try session.say("cli.keys.noOfficers", [:]) }
      for pair in pairs {
        for office in EscrowOffice.allCases {
          try session.say(
            "cli.keys.officers",
            [
              "generation": String(pair.generation), "office": office.rawValue,
              "fingerprint": pair.fingerprints[office] ?? "",
            ])
        }
        if pair.keys > 0 {
          try session.say(
            "cli.keys.officersKeys",
            ["generation": String(pair.generation), "keys": String(pair.keys)])
        }
      }
    }
  }
}
