/// What a value of a profile file may be.
indirect enum ProfileShape: Sendable {
  /// Words for people, at most that many characters.
  case text(Int)
  /// Lower-case words joined by hyphens, 1 to 64 characters.
  case slug
  case integer(ClosedRange<Int>)
  case boolean
  case date
  /// `1/2`
  case fraction
  /// `simple`, `absolute`, `consensus` or a share.
  case majority
  /// One of a closed list.
  case word([String])
  /// Distinct values in a stated order. A child's list replaces its parent's.
  case list(ProfileShape)
  /// Values by name, names from a closed list. A child's are added to its parent's.
  case table([String], ProfileShape)
  /// Marks by path.
  case marks
  case object([ProfileField])
  /// Objects told apart by one of their fields. A child's change its parent's of the same key.
  case keyed(String, [ProfileField])
}

struct ProfileField: Sendable {
  let name: String
  let shape: ProfileShape
  var required = true
  /// False for names and titles, which are nothing that a regulation could confirm.
  var marked = true
}

extension ProfileField {
  init(_ name: String, _ shape: ProfileShape, required: Bool = true, marked: Bool = true) {
    self.init(name: name, shape: shape, required: required, marked: marked)
  }
}
