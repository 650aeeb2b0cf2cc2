public import Canonical

/// From a day on, and until a day where one is set; both days included.
public struct Tenure: Hashable, Sendable, Codable {
  public let from: CivilDate
  public var to: CivilDate?

  public init(from: CivilDate, to: CivilDate? = nil) { (self.from, self.to) = (from, to) }

  public func contains(_ day: CivilDate) -> Bool {
    from <= day && to.map { day <= $0 } != false
  }
}
