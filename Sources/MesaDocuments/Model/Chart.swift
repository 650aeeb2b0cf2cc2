extension Document {
  /// Bars, one for each row of the table that stands after it and says the same in figures.
  public struct Chart: Sendable, Equatable {
    public struct Bar: Sendable, Equatable {
      public let label: Phrase
      /// Nil where it is not told.
      public let value: Int?
      /// The value as its readers write it, or why it is not told.
      public let told: String

      public init(_ label: Phrase, _ value: Int?, told: String) {
        (self.label, self.value, self.told) = (label, value, told)
      }
    }

    public let title: Phrase
    /// For those who do not see it: what it shows, in a sentence.
    public let description: Phrase
    public let bars: [Bar]

    public init(title: Phrase, description: Phrase, bars: [Bar]) {
      (self.title, self.description, self.bars) = (title, description, bars)
    }
  }

  /// A chart of nothing, or of one bar alone, is left out.
  public mutating func chart(_ chart: Chart) {
    if chart.bars.count > 1, chart.bars.contains(where: { ($0.value ?? 0) > 0 }) {
      append(.chart(chart))
    }
  }
}
