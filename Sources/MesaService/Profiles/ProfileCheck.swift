internal import Canonical
public import MesaDomain

/// Reads a profile file and says everything that is wrong with it, each with its place.
///
/// Nothing is guessed: an unknown key, a value of another type or a name outside its closed list
/// is an error, with the nearest known word as a suggestion. `mesa protocol check FILE` prints this.
public enum ProfileCheck {
  /// Bytes of a file; ours have about 10,000.
  public static let maximumFile = 262_144
  /// Bytes of a complete profile as canonical JSON: it must fit one entry of the log.
  public static let maximumProfile = 40_000

  /// - Parameters:
  ///   - name: the file's name, for messages only.
  ///   - parents: complete profiles by id that the file may name as its parent.
  public static func check(
    _ bytes: [UInt8], named name: String, parents: [String: Profile]
  ) -> ProfileReport {
    check(source(bytes), named: name, parents: parents)
  }

  typealias Source = Result<YAMLSource, YAMLSource.Fault>

  static func source(_ bytes: [UInt8]) -> Source {
    Result { () throws(YAMLSource.Fault) in try YAMLSource(bytes, maximum: maximumFile) }
  }

  static func check(
    _ source: Source, named name: String, parents: [String: Profile]
  ) -> ProfileReport {
    switch source {
    case .success(let source):
      var work = Work(name: name, reader: ProfileReader(source), parents: parents)
      return work.report()
    case .failure(let fault):
      let finding = ProfileReport.Finding(
        severity: .error, line: fault.place.line, column: fault.place.column, path: "",
        code: fault.code.rawValue, values: fault.values)
      return ProfileReport(name: name, profile: nil, findings: [finding])
    }
  }
}

extension ProfileCheck {
  /// One check on its way.
  private struct Work {
    let name: String
    var reader: ProfileReader
    let parents: [String: Profile]

    mutating func report() -> ProfileReport {
      let schema = ProfileSchema.root
      guard let own = reader.read(reader.source.root, as: schema, at: "") else {
        return ProfileReport(name: name, profile: nil, findings: reader.findings)
      }
      let parent = self.parent(named: own["parent"]?.stringValue)
      let inherited = inheritable(parent)
      let merged = schema.merged(inherited, own) ?? .object([])
      for path in schema.pointless(inherited, own) {
        let key = path.split(separator: "/").last.map(String.init) ?? path
        reader.note(.notInherited, path, place(of: path), ["key": key])
      }
      noteMissing(in: merged, schema)
      let marks = checkedMarks(own, schema)
      noteUnmarked(own, schema, marks)
      noteOrgans(merged)
      var profile = complete(merged)
      if var whole = profile {
        for breach in whole.breaches { note(breach) }
        whole.marks = marks.merged(
          leaves: schema.leaves(of: merged), ownLeaves: Set(schema.leaves(of: own)), parent: parent)
        profile = whole
        noteSize(whole)
      }
      let findings = reader.findings.sorted {
        ($0.line, $0.column, $0.path, $0.code) < ($1.line, $1.column, $1.path, $1.code)
      }
      let isSound = !findings.contains { $0.severity == .error }
      return ProfileReport(name: name, profile: isSound ? profile : nil, findings: findings)
    }

    private mutating func parent(named id: String?) -> Profile? {
      guard let id else { return nil }
      if let parent = parents[id] { return parent }
      reader.unknown(
        .unknownParent, id, parents.keys.sorted(), "parent", place(of: "parent"))
      return nil
    }

    /// What a child takes over: all but the parent's own name.
    private func inheritable(_ parent: Profile?) -> JSONValue? {
      guard let parent, let bytes = try? CanonicalEncoder().encode(parent),
        let value = try? JSONValue(parsing: bytes)
      else { return nil }
      let named = ["id", "version", "parent", "title", "marks"]
      return .object((value.objectValue ?? []).filter { !named.contains($0.name) })
    }

    /// Without its parent, a child lacks nearly everything: that is said once, not fifty times.
    private mutating func noteMissing(in merged: JSONValue, _ schema: ProfileShape) {
      let orphaned =
        reader.findings.contains { $0.code == ProfileCode.unknownParent.rawValue }
        || (reader.places["parent"] != nil && merged["parent"] == nil)
      for (path, key) in schema.missing(in: merged) {
        let full = pathStep(path, key)
        guard reader.places[full] == nil else { continue }
        guard !orphaned || ["id", "version", "title"].contains(full) else { continue }
        reader.note(.missing, path, place(of: path), ["key": key])
      }
    }

    private mutating func checkedMarks(_ own: JSONValue, _ schema: ProfileShape) -> ProfileMarks {
      var marks: [String: Profile.Mark] = [:]
      let known = reader.places.keys.filter { !$0.isEmpty && !$0.hasPrefix("marks") }.sorted()
      for member in own["marks"]?.objectValue ?? [] {
        let path = pathStep("marks", member.name)
        guard reader.places[member.name] != nil, !member.name.hasPrefix("marks") else {
          var values = ["key": member.name]
          values["nearest"] = nearest(to: member.name, among: known)
          reader.note(.unknownPath, path, place(of: path), values)
          continue
        }
        marks[member.name] = member.value.stringValue.flatMap(Profile.Mark.init)
        guard marks[member.name] == .proposed else { continue }
        reader.note(
          .unconfirmed, member.name, place(of: member.name), severity: .warning)
      }
      return ProfileMarks(own: marks)
    }

    private mutating func noteUnmarked(
      _ own: JSONValue, _ schema: ProfileShape, _ marks: ProfileMarks
    ) {
      // A mark that could not be read would leave a trail of values it was meant for.
      guard !reader.findings.contains(where: { $0.path.hasPrefix("marks") }) else { return }
      for path in schema.leaves(of: own) where marks.mark(at: path) == nil {
        reader.note(.unmarked, path, place(of: path), severity: .warning)
      }
    }

    /// Rules within an organ, where nothing else is wrong with it.
    private mutating func noteOrgans(_ merged: JSONValue) {
      let languages = (merged["languages"]?.arrayValue ?? []).compactMap(\.stringValue)
      for value in merged["organs"]?.arrayValue ?? [] {
        let path = "organs/" + (value["kind"]?.stringValue ?? "")
        let isFaulty = reader.findings.contains {
          $0.severity == .error && ($0.path == path || $0.path.hasPrefix(path + "/"))
        }
        guard !isFaulty,
          let organ = try? CanonicalDecoder().decode(Profile.Organ.self, from: value.canonicalBytes)
        else { continue }
        for breach in organ.breaches(languages) { note(breach) }
      }
    }

    /// Nil where a value is missing or faulty: then findings say so already.
    private mutating func complete(_ merged: JSONValue) -> Profile? {
      guard !reader.findings.contains(where: { $0.severity == .error }) else { return nil }
      let members = (merged.objectValue ?? []).filter { $0.name != "marks" }
      let whole = JSONValue.sortedObject(members + [JSONMember(name: "marks", value: .object([]))])
      do {
        return try CanonicalDecoder().decode(Profile.self, from: whole.canonicalBytes)
      } catch {
        // The schema and `Profile` have come apart: a defect of ours, which a test looks for.
        reader.note(.defect, "", .start, ["problem": "\(error)"])
        return nil
      }
    }

    private mutating func noteSize(_ profile: Profile) {
      let count = (try? CanonicalEncoder().encode(profile).count) ?? .max
      guard count > maximumProfile else { return }
      reader.note(
        .tooLarge, "", .start,
        ["found": String(count), "maximum": String(maximumProfile)])
    }

    private mutating func note(_ breach: Profile.Breach) {
      var values = breach.values
      values["rule"] = breach.rule
      reader.note(
        ProfileCode(rawValue: breach.code) ?? .defect, breach.path, place(of: breach.path), values,
        severity: breach.isWarning ? .warning : .error)
    }

    /// Where the value stands, or the nearest value around it that this file has.
    private func place(of path: String) -> TextPlace {
      var path = path[...]
      while true {
        if let place = reader.places[String(path)] { return place }
        guard let slash = path.lastIndex(of: "/") else { return reader.places[""] ?? .start }
        path = path[..<slash]
      }
    }
  }
}
