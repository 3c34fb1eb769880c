import Practice
import Session
import TestKit
import Testing

@testable import Room

/// Every word of every page is taken from the words of a language.
@Suite struct PageLanguageTests {
  @Test func `pages in another language have no English in them`() {
    var pages: [PhonePage] = []
    let stranger = Self.pages()
    pages += [RoomAnswer.Refusal?.none, .role, .notSaved].map { stranger.door($0) }
    pages += [stranger.door(.full), Self.pages { $0.take(.door(isOpen: false)) }.door(nil)]
    pages += [stranger.start(), stranger.over(), stranger.left(), stranger.returning()]
    pages += RoomAnswer.Refusal.allCases.map(stranger.returning)
    pages += Rejection.allCases.map(stranger.refused)
    for isOthers in [true, false] { pages.append(stranger.leaving(isOthers: isOthers, .notSaved)) }
    for why in [RoomNotice.Stop.ended, .stopped] {
      pages.append(Self.pages { $0.take(.stop(why)) }.stopped())
    }
    for kind in PhoneScene.Kind.allCases {
      pages.append(Self.pages { $0.take(.scene(.init(kind))) }.seated(.number(1)))
    }
    for moment in ViewMoment.allCases {
      let asking = Self.pages { $0.take(.scene(.init(.views, moment))) }
      pages.append(asking.seated(.number(1)))
      for why in RoomAnswer.Refusal.allCases {
        pages.append(asking.asking(.number(1), again: Self.form(moment), why))
        pages.append(asking.unsent(Self.form(moment), .number(1), why))
        pages.append(asking.unsent(Self.form(moment), nil, why))
      }
      let given = Self.pages { room in
        room.take(.scene(.init(.views, moment)))
        room.take(.given([1], scene: 1))
      }
      pages += [given.seated(.number(1)), given.changing(.number(1))]
    }
    for page in pages {
      let shown = Self.shown(page.html)
      #expect(!shown.contains { $0.isASCII && $0.isLowercase }, "\(shown)")
    }
  }

  private static func pages(_ change: (inout PhoneRoom) -> Void = { _ in }) -> PhonePages {
    var room = PhoneRoom(
      RoomOpening(
        session: Samples.id(), title: "T", door: "482719", roles: ["R"], asksReasons: true,
        seats: [.number(1)]))
    change(&room)
    return PhonePages(room: room, code: "482719", words: PseudoRoomPageWords())
  }

  private static func form(_ moment: ViewMoment) -> ViewForm {
    let text = "step=3&moment=\(moment.rawValue)&position=%3DA&sure=2&reason=B"
    guard let fields = try? FormFields(Array(text.utf8)), let form = ViewForm(fields) else {
      preconditionFailure("the form can be read")
    }
    return form
  }

  // What is between tags, and in those attributes that are read out or used by the script.
  private static func shown(_ html: String) -> String {
    let attributes = html.matches(of: /data-(?:sending|not|no|words|use)[a-z-]*="([^"]*)"/)
    let between = html.replacing(/<[^>]*>/, with: " ").replacing(/&#?[a-z0-9]+;/, with: "")
    return between + attributes.map { String($0.output.1) }.joined()
  }
}

extension RoomScene {
  fileprivate init(_ kind: PhoneScene.Kind, _ moment: ViewMoment? = nil) {
    self.init(
      number: 1, kind: kind, title: "T", card: 1, cards: 2,
      ask: moment.map { Ask(step: 3, moment: $0, positions: ["A"]) }, asked: [1])
  }
}
