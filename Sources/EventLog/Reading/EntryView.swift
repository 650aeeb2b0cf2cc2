/// An entry as it lies in the page cache: valid inside the body that was given it.
public struct EntryView {
  public let position: Int
  /// Exactly the entry's bytes, canonical JSON.
  public let bytes: UnsafeRawBufferPointer

  /// - Throws: `EntryFault`.
  public func envelope() throws(EntryFault) -> Envelope { try Envelope(bytes) }
}
