import Canonical
import EventLog
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// A failure as HTTP tells it: one status and one document for each code (RFC 9457).
struct Problem: Sendable {
  static let mediaType = "application/problem+json"

  let status: HTTPResponse.Status
  let report: FailureReport
  private var headers: HTTPFields = [:]

  init(_ error: any Error) {
    switch error {
    case is Refusal, is JSONFault, is ProofFault:
      let report = FailureReport(error)
      self.init(report, Self.status(of: report))
    case let failure as ServiceFailure
    where failure.values["seconds"] != nil && failure.code != "account.busy":
      self.init(FailureReport(failure), .tooManyRequests)
    case let failure as ServiceFailure where failure.kind == .unavailable:
      self.init(FailureReport(failure), .serviceUnavailable)
    case let failure as ServiceFailure where failure.code == "access.unrecorded":
      // Without its reason, which is of this machine.
      self.init(FailureReport(failure.code, [:], .unavailable), .serviceUnavailable)
    case let failure as ServiceFailure where failure.kind == .missing:
      self.init(FailureReport(failure), .notFound)
    default:
      // Whichever file it was that had no room. Of whatever else went wrong in here nothing is told to
      // those outside.
      let isFull = FailureReport(error).code == "disk.full"
      self.init(
        FailureReport(isFull ? "disk.full" : "http.defect", [:], isFull ? .io : .defect),
        isFull ? .fullDisk : .internalServerError)
    }
  }

  private init(_ report: FailureReport, _ status: HTTPResponse.Status) {
    (self.report, self.status) = (report, status)
    switch status {
    case .unauthorized:
      let invalid = report.code == "token.invalid" ? #", error="invalid_token""# : ""
      headers[.wwwAuthenticate] = #"Bearer realm="mesa""# + invalid
    case .tooManyRequests: headers[.retryAfter] = report.values["seconds"]
    case .serviceUnavailable, .fullDisk:
      headers[.retryAfter] = report.values["seconds"] ?? "1"
    case .methodNotAllowed: headers[.allow] = report.values["allowed"]
    default: break
    }
  }

  /// Whether it keeps from somebody what does not exist or is not theirs.
  var isOfUnknown: Bool { report.code == "record.unknown" || report.kind == .notPermitted }

  /// Of an answer that somebody else has given without a document of ours.
  init(status: HTTPResponse.Status) {
    switch status {
    case .notFound: self.init(Refusal("http.routeUnknown"))
    case .contentTooLarge:
      self.init(Refusal("http.tooLarge", ["maximum": .number(WebLimits.command)]))
    case _ where status.kind == .clientError:
      self.init(FailureReport("http.malformed", [:], .data), status)
    default: self.init(FailureReport("http.defect", [:], .defect), .internalServerError)
    }
  }

  /// Which status a refusal has.
  private static func status(of report: FailureReport) -> HTTPResponse.Status {
    switch report.code {
    case "token.missing", "token.invalid", "account.wrong", "account.codeWrong",
      "account.challengeEnded", "account.sessionEnded", "account.linkInvalid":
      .unauthorized
    case "token.outOfScope", "token.otherPrincipal", "account.unused", "account.unconfirmed",
      "account.sessionNeeded", "account.codeNeeded", "account.ownAct", "http.crossSite":
      .forbidden
    case "record.unknown", "http.routeUnknown": .notFound
    case "http.methodNotAllowed": .methodNotAllowed
    case "http.notAcceptable": .notAcceptable
    case "http.timeout": .requestTimeout
    case "command.conflict", "command.reused": .conflict
    case "http.tooLarge": .contentTooLarge
    case "http.targetTooLong": .uriTooLong
    case "http.mediaType": .unsupportedMediaType
    case "http.hostUnknown": .misdirectedRequest
    case "command.unknown", "command.malformed", "http.malformed", "token.inQuery",
      "http.twoProofs":
      .badRequest
    case let code where report.kind == .notPermitted || code.hasPrefix("auth."): .forbidden
    case let code where Self.families.contains { code.hasPrefix($0) }: .badRequest
    default: .unprocessableContent
    }
  }

  /// Of what is wrong with how something was written, not with what was asked.
  private static let families = ["json.", "field.", "query.", "question.", "time.", "line."]

  /// The document, in the asker's language.
  func json(_ context: WebContext) -> JSONValue {
    let verbatim = context.asked.readsBack
    var members = Self.members(of: report, context.words, verbatim)
    members.append(("requestId", .string(context.requestID)))
    members.append(("status", .integer(Int64(status.code))))
    members.append(("type", .string("urn:mesa:problem:" + report.code)))
    if !report.also.isEmpty {
      members.append(
        (
          "also",
          .array(
            report.also.map {
              .object(Self.members(of: $0, context.words, verbatim).map(Self.member))
            })
        ))
    }
    return .object(members.map(Self.member))
  }

  /// In one sentence, for people.
  func sentence(_ words: Catalogue) -> String {
    words.refusal(report.code, report.values, field: report.field)
  }

  private static func members(
    of report: FailureReport, _ words: Catalogue, _ verbatim: Bool
  ) -> [(String, JSONValue)] {
    // What does not exist and what is not the asker's: the same bytes, whatever was asked for.
    let isUnknown = report.code == "record.unknown" && !verbatim
    let title =
      isUnknown
      ? words.refusal("http.notFound")
      : words.refusal(report.code, report.values, field: report.field)
    var members: [(String, JSONValue)] = [
      ("code", .string(report.code)), ("title", .string(title)),
    ]
    if let rule = report.rule { members.append(("rule", .string(rule))) }
    if let field = report.field, !isUnknown {
      // What the terminal takes as an option stands in the query here.
      members.append(
        ("field", .string(field.hasPrefix("--") && !verbatim ? String(field.dropFirst(2)) : field)))
    }
    if !report.values.isEmpty, !isUnknown {
      members.append(
        (
          "values",
          .object(
            report.values.sorted { $0.key < $1.key }
              .map { JSONMember(name: $0.key, value: .string($0.value)) })
        ))
    }
    return members
  }

  private static func member(_ pair: (String, JSONValue)) -> JSONMember {
    JSONMember(name: pair.0, value: pair.1)
  }

  func response(_ context: WebContext) -> Response {
    var headers = headers
    headers[.contentType] = Self.mediaType
    headers[.contentLanguage] = context.words.language.rawValue
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: json(context).canonicalBytes)))
  }
}

extension HTTPResponse.Status {
  /// RFC 4918 §11.5.
  static let fullDisk = Self(code: 507, reasonPhrase: "Insufficient Storage")
}
