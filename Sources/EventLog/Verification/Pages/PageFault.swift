/// A page of a log's file that is not what SQLite's file format says.
struct PageFault: Error, Equatable {
  enum What: String {
    /// Not in the file, or not to be read.
    case unreadable
    /// The header names another kind of page than belongs here, or counts what cannot be.
    case header
    /// A cell lies outside of the page, over another, or its record says what cannot be.
    case cell
    /// The free space is not what the header and the cells leave.
    case space
    /// The keys are not in order.
    case order
    /// Two things stand on one page, or nothing does and it is not listed as free.
    case use
  }

  /// Counted from 1.
  let page: Int
  let what: What
}
