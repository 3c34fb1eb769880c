import Practice
import Window

@testable import Faces

// The pseudo-language is English in Cyrillic letters, one for one: an English word that doesn't come
// from the words of a face keeps its letters, and is found by them.

private let latin = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
private let cyrillic = Array("абцдефгхийклмнопярстувшэызАБЦДЕФГХИЙКЛМНОПЯРСТУВШЭЫЗ")
private let there = Dictionary(uniqueKeysWithValues: zip(latin, cyrillic))
private let back = Dictionary(uniqueKeysWithValues: zip(cyrillic, latin))

func pseudo(_ text: String) -> String { String(text.map { there[$0] ?? $0 }) }
func unpseudo(_ text: String) -> String { String(text.map { back[$0] ?? $0 }) }
func pseudo(_ texts: [String]) -> [String] { texts.map { pseudo($0) } }
func pseudo(_ text: String?) -> String? { text.map { pseudo($0) } }
func pseudo(_ letters: [Character]) -> [Character] { letters.map { there[$0] ?? $0 } }
func pseudo(_ pair: (heading: String, meaning: String)) -> (heading: String, meaning: String) {
  (pseudo(pair.heading), pseudo(pair.meaning))
}
func pseudo(_ pair: (typed: String, does: String)) -> (typed: String, does: String) {
  (pseudo(pair.typed), pseudo(pair.does))
}
func pseudo(_ pairs: [(String, String)]) -> [(String, String)] {
  pairs.map { (pseudo($0.0), pseudo($0.1)) }
}
func pseudo(_ rule: FieldRule) -> FieldRule {
  FieldRule(
    above: pseudo(rule.above), below: pseudo(rule.below), both: pseudo(rule.both),
    room: pseudo(rule.room))
}
func pseudo(_ names: any KeyNames) -> any KeyNames { PseudoKeyNames() }

struct PseudoKeyNames: KeyNames {
  func name(of key: Key) -> String { pseudo(EnglishKeyNames().name(of: key)) }
  func range(_ first: Character, _ last: Character) -> String {
    pseudo(EnglishKeyNames().range(first, last))
  }
}

extension FaceLanguage {
  static let pseudo = FaceLanguage(
    stage: PseudoStageWords(), plain: PseudoPlainWords(), menu: PseudoMenuWords(),
    follower: PseudoFollowerWords())
}
