/// What would stand in the way of somebody who reads a paper with a screen reader.
///
/// The rules of a checker such as axe that can be told from the page alone: landmarks, headings,
/// languages, tables, lists and labels (EN 301 549; WCAG 2.1, 1.3.1, 2.4.2, 2.4.6, 3.1.1, 3.1.2).
extension Markup {
  var barriers: [String] {
    landmarks + headings + languages + tables + lists + labels
  }

  private var landmarks: [String] {
    var found: [String] = []
    if all("main").count != 1 { found.append("\(all("main").count) main") }
    if all("title").first?.text.isEmpty != false { found.append("no title") }
    if all("article").isEmpty { found.append("no article") }
    for name in ["article", "section"]
    where all(name).contains(where: { !$0.ancestors.contains("main") }) {
      found.append("\(name) outside main")
    }
    return found
  }

  /// One first heading a paper; no level is skipped; none is empty.
  private var headings: [String] {
    var found: [String] = []
    if all("h1").count != all("article").count { found.append("\(all("h1").count) h1") }
    var level = 0
    for element in elements where element.name.count == 2 && element.name.hasPrefix("h") {
      guard let own = Int(element.name.dropFirst()) else { continue }
      if own > level + 1 { found.append("h\(own) after h\(level)") }
      if element.text.allSatisfy(\.isWhitespace) { found.append("an empty h\(own)") }
      level = own
    }
    return found
  }

  private var languages: [String] {
    let known = ["es", "gl", "ca", "en"]
    let page = all("html").first?.attributes["lang"] ?? ""
    return (known.contains(page) ? [] : ["html in «\(page)»"])
      + all("article").filter { !known.contains($0.language) }.map { _ in "an article in none" }
      + elements.compactMap { $0.attributes["lang"] }.filter { !known.contains($0) }
  }

  private var tables: [String] {
    let heads = all("th").filter { !["col", "row"].contains($0.attributes["scope"] ?? "") }
    let captions = all("caption").filter { !$0.text.isEmpty && $0.ancestors.last == "table" }
    return heads.map { "th «\($0.text)» without scope" }
      + (captions.count == all("table").count ? [] : ["a table without caption"])
      + all("td").filter { $0.ancestors.last != "tr" }.map { _ in "td outside a row" }
  }

  private var lists: [String] {
    all("li").filter { !["ul", "ol"].contains($0.ancestors.last ?? "") }.map { _ in "a stray li" }
      + (all("dt") + all("dd")).filter { !$0.ancestors.suffix(2).contains("dl") }
      .map { "a stray \($0.name)" }
  }

  /// Whatever names another element by its id finds it; nothing hides what it says behind a colour.
  private var labels: [String] {
    let ids = Set(elements.compactMap { $0.attributes["id"] })
    return elements.flatMap { element in
      ["aria-labelledby", "aria-describedby", "for", "headers"].compactMap { name in
        element.attributes[name].flatMap { ids.contains($0) ? nil : "\(name) names nothing" }
      }
    } + all("img").filter { $0.attributes["alt"] == nil }.map { _ in "an image without alt" }
  }
}
