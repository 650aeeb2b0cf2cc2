/// A folded state that several may hold at a time, and nobody changes.
///
/// Of a state of forty fields a right asks three: who is given the box copies those and no more.
public final class SharedState<State: Sendable>: Sendable {
  public let state: State

  public init(_ state: State) { self.state = state }
}
