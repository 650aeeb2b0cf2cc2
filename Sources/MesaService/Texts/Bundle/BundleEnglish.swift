let bundleEnglish = #"""
  # ---- Bundles ----
  refusal.bundle.malformed = The file is no auditor’s bundle, or not whole: from byte
    {offset:number} it is not as a bundle is written.
  refusal.bundle.unexpected = The bundle holds the file {name}, which no bundle has or its list does
    not tell of.
  refusal.bundle.missing = The bundle lacks the file {name}.
  refusal.bundle.newer = The bundle was made by a newer version. Update this program.
  refusal.bundle.altered = The file {name} of the bundle is not the one that its signed list tells
    of. Nothing of the bundle is believed.
  refusal.bundle.entries = The entries are not those that the checkpoint was signed for, from entry
    {position:number} on. Nothing of them is believed.
  refusal.bundle.withheld = Entry {position:number} was withheld when the log was written out, because
    of a conflict of interest. Have it written by somebody from whom nothing is withheld.
  refusal.bundle.unsigned = Nothing was imported: entries are believed by a signed checkpoint of
    their end and the log’s key. Say --checkpoint and --key.
  refusal.bundle.exists = Nothing was written: there is something in {path} already, and nothing is
    ever put over it.
  refusal.bundle.tooLarge = Nothing was written: the file {name} would be larger than 8 GiB, which a
    bundle cannot hold. Publish the log with mesa log publish --entries instead.
  refusal.copy.readOnly = This is an auditor’s copy: it is read, and never written to.
  refusal.copy.malformed = {path} says to be an auditor’s copy, and cannot be read as one. Open the
    bundle again into another folder.
  cli.bundle.label = Exporting
  cli.bundle.written = Written to {path}. Whoever gets it checks it with the key that you give them in
    person: mesa audit key
  cli.bundle.keys = With {count|1 key|# keys} of proceedings: the minutes can be read with it. Keep it
    as you would the minutes.
  cli.bundle.ownKey = The key came with the bundle: by itself it says only that nothing in it
    contradicts the rest. Compare it with what the log’s keeper gives you: {key}
  cli.bundle.opened = Opened in {path}, to be read. What is sealed is shown as sealed.
  cli.bundle.imported = Built in {path}. Nothing is written yet: mesa restore acknowledge --reason
    imported
  """#
