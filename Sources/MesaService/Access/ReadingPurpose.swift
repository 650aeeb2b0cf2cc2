public import MesaDomain

/// What the questions of a task are asked for, where the asker says so.
///
/// Without it a look is recorded with the purpose that its right usually serves.
public enum ReadingPurpose {
  @TaskLocal public static var said: AccessPurpose?
  /// Id of the request that a task answers, where it has one.
  @TaskLocal public static var request: String?
}

extension AccessRecord {
  /// The same look for another purpose.
  func said(_ purpose: AccessPurpose) -> AccessRecord {
    AccessRecord(
      stream, kind, for: purpose, right: right, agency: agency, compartments: compartments,
      recipients: recipients, ground: ground)
  }
}
