/// Catalan `de` and `el` before a vowel: `d’11`, `d’Alaró`, `l’òrgan`.
///
/// The words of a sentence are elided by who writes them; this is for where a value follows. `la`
/// is left alone: whether it elides depends on the stress of what follows.
enum Elision {
  static func prepare(_ text: inout String, before value: String) {
    guard text.hasSuffix(" "), beginsInVowel(value) else { return }
    for (whole, short) in [("de ", "d’"), ("De ", "D’"), ("el ", "l’"), ("El ", "L’")]
    where text.hasSuffix(whole) {
      let before = text.dropLast(whole.count).last
      guard before.map({ !$0.isLetter && !$0.isNumber && $0 != "’" }) ?? true else { return }
      text.removeLast(whole.count)
      text += short
    }
  }

  /// As it is read aloud: 1 and 11 are «u» and «onze»; an h is silent.
  private static func beginsInVowel(_ value: String) -> Bool {
    if value.first?.isNumber == true {
      let digits = value.prefix { $0.isNumber }
      let isGrouped = value.dropFirst(digits.count).first == "."
      return digits == "11" || (digits == "1" && !isGrouped)
    }
    let letters = value.first == "h" || value.first == "H" ? value.dropFirst() : value[...]
    guard let first = letters.first else { return false }
    // i and u before a vowel are consonants: «de iogurt», «de Huelva».
    if "iuIU".contains(first), let next = letters.dropFirst().first, "aeiouàèéíòóú".contains(next) {
      return false
    }
    return "aeiouàèéíòóúïüAEIOUÀÈÉÍÒÓÚ".contains(first)
  }
}
