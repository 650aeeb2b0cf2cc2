/// Blocks put into sections: a heading opens one, and closes those of its level and below.
struct HTMLSections {
  private let key: String
  private var html: HTMLText
  private var open: [Int] = []
  private var count = 0

  init(key: String, html: HTMLText) { (self.key, self.html) = (key, html) }

  mutating func add(_ block: Document.Block) {
    guard case .heading(let text, let level) = block else { return HTMLBlocks.write(block, &html) }
    close(from: level)
    count += 1
    let id = "\(key)s\(count)"
    html.start("section", [("aria-labelledby", id)])
    open.append(level)
    switch level {
    case 2: html.element("h2", [("id", id)], text)
    case 3: html.element("h3", [("id", id)], text)
    default: html.element("h4", [("id", id)], text)
    }
    html.newLine()
  }

  mutating func finished() -> HTMLText {
    close(from: 0)
    return html
  }

  private mutating func close(from level: Int) {
    while let last = open.last, last >= level {
      open.removeLast()
      html.end("section")
      html.newLine()
    }
  }
}

extension Document.Block {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
