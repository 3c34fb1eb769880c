import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct PhoneScreens {
  private static let code = (0..<25).map { row in
    String((0..<25).map { ($0 * 7 + row * 5) % 3 == 0 ? "1" : "0" as Character })
  }

  private static func record(isOpen: Bool = true) -> SessionRecord {
    var record = SessionRecord(
      id: Samples.id(), title: "An hour", setting: .team,
      capture: .phones, day: Samples.day, began: Moment(seconds: 0),
      updated: Moment(seconds: 0),
      participants: (0..<12).map { Participant(number: $0, label: "Person \($0)") },
      steps: [Step(kind: .welcome, title: "Welcome", minutes: 5)])
    record.phones = PhoneTerms(isOpen: isOpen)
    return record
  }

  private static func stage(
    _ scene: Scene, _ state: PhonesShown.State? = nil, isOpen: Bool = true
  ) -> Stage {
    var context = StageScenes.context
    context.phones = PhonesShown(
      state ?? .ready(address: "http://192.168.1.4:8421/482719", code: code),
      in: record(isOpen: isOpen))
    return Stage(scene, context)
  }

  private static func views(_ given: Int, atKeyboard: Int = 0) -> Scene {
    var scene = StageScenes.front()
    scene.place = .views(.beforeTalk, .phones)
    scene.ask = .phones(
      Scene.PhoneViews(given: given, people: 12, atKeyboard: atKeyboard, moment: .beforeTalk))
    scene.parts.append(.viewsIn(given, of: 12))
    return scene
  }

  @Test func `a welcome with phones`() {
    Golden.expect(
      Self.stage(StageScenes.welcome).text(80, 24), in: "stage", "a welcome with phones")
  }

  @Test func `views from phones`() {
    Golden.expect(
      Self.stage(Self.views(7, atKeyboard: 1)).text(80, 24), in: "stage", "views from phones")
  }

  @Test func `the pattern is dark on light whatever the window's colours`() {
    for palette in Palette.allCases {
      for usesColour in [false, true] {
        #expect(
          palette.look(of: .code, usesColour: usesColour).colours == Look.Colours(16, on: 231))
      }
    }
  }

  @Test func `where the pattern has no room the address stands alone`() {
    let text = Self.stage(StageScenes.welcome).text(30, 12)
    #expect(!text.contains("▀"))
    #expect(text.contains("192.168.1.4:8421/482719"))
  }

  @Test func `why phones can't find it stands in the pattern's place`() {
    let text = Self.stage(StageScenes.welcome, .away("No network.")).text(80, 24)
    #expect(text.contains("No network."))
    #expect(text.contains("12 people have joined."))
  }

  @Test func `keys lead to what can be done with phones`() {
    var stage = Self.stage(Self.views(7))
    #expect(stage.press(.character("o")) == .event(.phones(.door(isOpen: false))))
    #expect(stage.press(.character("l")) == .event(.phones(.turn)))
    stage.press(.character("j"))
    #expect(stage.press(.character("y")) == .event(.phones(.hands)))
    stage.press(.character("h"))
    #expect(stage.text(80, 24).contains("192.168.1.4:8421/482719"))
    var closed = Self.stage(Self.views(12), isOpen: false)
    #expect(closed.press(.character("o")) == .event(.phones(.door(isOpen: true))))
    #expect(closed.press(.character(" ")) == .event(.next))
  }

  @Test(
    arguments: [
      ("door close", .event(.phones(.door(isOpen: false)))),
      ("door open", .event(.phones(.door(isOpen: true)))),
      ("turn", .event(.phones(.turn))), ("hands", .event(.phones(.hands))),
      ("phones", .command(.phones)), ("phones again", .command(.findPhones(nil))),
      ("phones 192.168.1.4", .command(.findPhones("192.168.1.4"))),
      ("phones with reasons", .event(.phones(.reasons(areAsked: true)))),
      ("phones without reasons", .event(.phones(.reasons(areAsked: false)))),
      ("go", .event(.goAhead)),
    ] as [(String, LineMeaning)])
  func `lines say the same in words`(_ line: String, _ meaning: LineMeaning) {
    let lines = TypedLines(language: FaceLanguage.english.plain)
    #expect(lines.read(line, in: Self.views(7), today: Samples.day) == meaning)
  }

  @Test func `a bare Enter goes on once all are in`() {
    let lines = TypedLines(language: FaceLanguage.english.plain)
    #expect(lines.read("", in: Self.views(12), today: Samples.day) == .event(.next))
    guard case .unclear(let words) = lines.read("", in: Self.views(7), today: Samples.day)
    else { return #expect(Bool(false)) }
    #expect(words.string == "7 of 12 are in; 5 still thinking.")
  }
}
