// Written by `make pseudo`, from EnglishRoomPageWords.swift.
import Practice
import Session

@testable import Room

struct PseudoRoomPageWords: RoomPageWords {
  init() {}

  let language = "éñ"

  let skipLink = "Sķíþ ţö ŵĥåţ’š ĥåþþéñíñğ ñöŵ"
  let support = "Sûþþöřţ"
  let noSupport = "Ašķ ţĥé þéřšöñ ľéåđíñğ. Tĥéý ķñöŵ ŵĥö çåñ ƀé ţåľķéđ ţö."
  let lookAgain = "Lööķ åğåíñ"
  let goOn = "Gö öñ"
  let goBack = "Gö ƀåçķ"

  let takeASeat = "Tåķé å šéåţ"
  let aboutSeats = [
    """
    Yöû’ľľ šåý öñ ţĥíš þĥöñé ŵĥéřé ýöû šţåñđ, öñ ýöûř öŵñ åñđ íñ ýöûř öŵñ ţíɱé. Yöû çåñ þåšš öñ \
    éṽéřý ɋûéšţíöñ.
    """,
    """
    Nöƀöđý åšķš ýöûř ñåɱé. Wĥåţ ýöû šéñđ ğöéš ţö ţĥé ľåþţöþ íñ ţĥíš řööɱ åñđ ñöŵĥéřé éľšé. \
    Tĥé řööɱ šééš ŵĥåţ þéöþľé ţĥíñķ ţöğéţĥéř, ñéṽéř ŵĥö ţĥöûğĥţ ŵĥåţ.
    """,
  ]
  let whoCouldReadAlong = """
    Söɱéöñé éľšé öñ ţĥíš Wí-Fí çöûľđ řéåđ ŵĥåţ þĥöñéš šéñđ. Döñ’ţ ŵříţé åñýţĥíñğ ţĥåţ íđéñţíƒíéš \
    åñýöñé.
    """
  let whichGroup = "Wĥíçĥ ğřöûþ đö ýöû ƀéľöñğ ţö?"
  let hadASeat = "I ĥåđ å šéåţ åľřéåđý"
  let closed = PageText(
    "Tĥé đööř íš çľöšéđ",
    "Yöû çåñ šţíľľ ţåķé þåřţ öñ þåþéř öř öûţ ľöûđ: åšķ ţĥé þéřšöñ ľéåđíñğ.")
  let full = PageText(
    "Aľľ šéåţš åřé ţåķéñ",
    "Yöû çåñ šţíľľ ţåķé þåřţ öñ þåþéř öř öûţ ľöûđ: åšķ ţĥé þéřšöñ ľéåđíñğ.")
  let start = PageText(
    "Néåřľý ţĥéřé",
    "Tĥé åđđřéšš éñđš íñ šíẋ đíğíţš. Týþé åľľ öƒ íţ, åš íţ šţåñđš öñ ţĥé šçřééñ íñ ţĥé řööɱ.")
  let returning = PageText(
    "Båçķ ţö ýöûř šéåţ",
    "Týþé ýöûř řéţûřñ çöđé. Iţ ŵåš öñ ţĥé þåğé ýöû ĥåđ ƀéƒöřé, ûñđéř “Yöûř šéåţ”.")
  let returnCodeField = "Réţûřñ çöđé, šíẋ đíğíţš"
  let giveSeatBack = "Gíṽé ɱé ɱý šéåţ ƀåçķ"

  func place(card: Int, of cards: Int) -> String { "Cåřđ \(card) öƒ \(cards)" }
  let emptyRoom = PageText("Yöû’řé íñ", "Iţ ĥåšñ’ţ ƀéğûñ ýéţ.")

  func now(_ kind: PhoneScene.Kind) -> String? {
    switch kind {
    case .lobby: "Yöû’řé íñ. Yöû çåñ þûţ ţĥé þĥöñé đöŵñ ûñţíľ ýöû’řé åšķéđ."
    case .card: "Réåđ ţĥé çåřđ. Yöû’ľľ ƀé åšķéđ íñ å ɱöɱéñţ ŵĥéřé ýöû šţåñđ."
    case .talk: "Tíɱé ţö ţåľķ. Tĥéřé’š ñöţĥíñğ ţö đö öñ ţĥé þĥöñé."
    case .step: "Tĥéřé’š ñöţĥíñğ ţö đö öñ ţĥé þĥöñé ĵûšţ ñöŵ."
    case .paused: "Iţ’š å ƀřéåķ. Yöûř šéåţ íš ķéþţ."
    case .end: "Tĥåñķ ýöû ƒöř ƀéíñğ ĥéřé. Yöû çåñ çľöšé ţĥíš þåğé."
    case .views, .finding, .release, .action: nil
    }
  }

  let notAskedYet = """
    Yöû çåɱé åƒţéř ţĥíš ɋûéšţíöñ ŵåš öþéñéđ, öř íţ’š ƀéíñğ åšķéđ åñöţĥéř ŵåý. Yöû’ľľ ƀé åšķéđ ŵíţĥ \
    ţĥé ñéẋţ öñé.
    """
  let changesByItself = "Tĥíš þåğé çĥåñğéš ƀý íţšéľƒ. Iƒ íţ đöéšñ’ţ, ûšé “Lööķ åğåíñ”."
  let yourSeat = "Yöûř šéåţ"

  func returnCode(_ code: String) -> String {
    """
    Yöûř řéţûřñ çöđé íš \(code). Iƒ ţĥíš þåğé šţöþš ŵöřķíñğ, öþéñ ţĥé åđđřéšš öñ ţĥé šçřééñ åñđ \
    ţýþé ţĥé çöđé: íţ ğíṽéš ýöû ţĥíš šéåţ ƀåçķ.
    """
  }

  let leave = "Léåṽé ţĥé šéššíöñ"
  let notMine = "Tĥíš þĥöñé ŵåš šöɱéöñé éľšé’š"
  let leaving = PageText(
    "Léåṽé ţĥé šéššíöñ?",
    "Wĥåţ ýöû’ṽé šéñţ šţåýš. Yöû ŵöñ’ţ ƀé åšķéđ åñý ɱöřé, åñđ ýöû çåñ çöɱé ƀåçķ öñľý ŵĥíľé ţĥé đööř íš öþéñ."
  )
  let notMineAsking = PageText(
    "Wåš ţĥíš þĥöñé šöɱéöñé éľšé’š?",
    "Tĥéíř šéåţ íš ğíṽéñ ûþ, åñđ ŵĥåţ ţĥéý šéñţ šţåýš. Tĥéñ ýöû çåñ ţåķé å šéåţ öƒ ýöûř öŵñ.")
  let leaveNow = "Yéš, ľéåṽé"
  let notMineNow = "Yéš, ğíṽé ûþ ţĥåţ šéåţ"
  let left = PageText(
    "Yöû’ṽé ľéƒţ",
    "Nöţĥíñğ öñ ţĥíš þĥöñé ƀéľöñğš ţö ţĥé šéššíöñ åñý ɱöřé. Yöû çåñ çľöšé ţĥíš þåğé.")
  let over = PageText("Tĥé šéššíöñ íš öṽéř", "Yöû çåñ çľöšé ţĥíš þåğé.")

  func stopped(_ why: RoomNotice.Stop) -> PageText {
    switch why {
    case .ended:
      PageText("Tĥé šéššíöñ íš öṽéř", "Tĥåñķ ýöû ƒöř ƀéíñğ ĥéřé. Yöû çåñ çľöšé ţĥíš þåğé.")
    case .stopped:
      PageText(
        "Tĥé šéššíöñ ĥåš šţöþþéđ ƒöř ñöŵ",
        "Yöûř šéåţ íš ķéþţ. Wĥéñ ţĥé šéššíöñ ğöéš öñ, ţĥíš þåğé đöéš ţöö, öř öþéñ ţĥé åđđřéšš öñ ţĥé šçřééñ åğåíñ."
      )
    }
  }

  func whereDoYouStand(_ moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: "Wĥéřé đö ýöû šţåñđ?"
    case .afterTalk: "Wĥéřé đö ýöû šţåñđ åƒţéř ţĥé ţåľķ?"
    case .afterFinding: "Wĥéřé đö ýöû šţåñđ ñöŵ?"
    }
  }

  let pass = "Påšš (ñöƀöđý åšķš ŵĥý)"
  let howSure = "Höŵ šûřé åřé ýöû? (Yöû çåñ ľéåṽé ţĥíš öûţ.)"
  let hardlySure = "ĥåřđľý"
  let fullySure = "ƒûľľý"
  let why = "Wĥý? (Yöû çåñ ľéåṽé ţĥíš öûţ.)"
  let whyHint =
    "Oţĥéřš íñ ţĥé řööɱ ɱåý řéåđ íţ, ŵíţĥöûţ ķñöŵíñğ íţ’š ýöûřš. Nö ñåɱéš, ñö þľåçéš."
  let sendView = "Séñđ ɱý ṽíéŵ"
  let viewIsIn = "Yöûř ṽíéŵ íš íñ."
  let viewCanChange = "Yöû çåñ çĥåñğé íţ ûñţíľ ţĥé řööɱ ğöéš öñ."
  let changeView = "Cĥåñğé ɱý ṽíéŵ"
  let changing = "Yöûř ṽíéŵ íš íñ. Wĥåţ ýöû šéñđ ñöŵ ţåķéš íţš þľåçé."
  let keepView = "Léåṽé íţ åš íţ íš"

  let notSent = "Nöţ šéñţ"

  func notSentPosition(_ position: String?) -> String {
    position.map { "Yöû ĥåđ çĥöšéñ: \($0)" } ?? "Yöû ĥåđ çĥöšéñ ţö þåšš."
  }

  func refused(_ why: RoomAnswer.Refusal) -> String {
    switch why {
    case .movedOn: "Tĥé řööɱ ĥåš ɱöṽéđ öñ, šö ţĥíš ŵåšñ’ţ šéñţ."
    case .doorClosed: "Tĥé đööř íš çľöšéđ, šö ţĥíš šéåţ çåñ’ţ ƀé ţåķéñ."
    case .full: "Aľľ šéåţš åřé ţåķéñ."
    case .role: "Cĥööšé ţĥé ğřöûþ ýöû ƀéľöñğ ţö."
    case .noSeat: "Tĥíš þĥöñé ĥåš ñö šéåţ åñý ɱöřé, šö ţĥíš ŵåšñ’ţ šéñţ."
    case .position: "Cĥööšé ŵĥéřé ýöû šţåñđ, öř þåšš."
    case .confidence: "Cĥööšé ĥöŵ šûřé ýöû åřé ƒřöɱ 1 ţö 5, öř ľéåṽé íţ öûţ."
    case .tooLong: "Tĥåţ’š ľöñğéř ţĥåñ çåñ ƀé ķéþţ. Såý íţ íñ ƒéŵéř ŵöřđš."
    case .notAsked: "Tĥíš íšñ’ţ åšķéđ öñ ýöûř þĥöñé ĵûšţ ñöŵ, šö íţ ŵåšñ’ţ šéñţ."
    case .notSaved: "Tĥåţ çöûľđñ’ţ ƀé šåṽéđ. Nöţĥíñğ íš ľöšţ: šéñđ íţ åğåíñ."
    case .code: "Nö šéåţ ĥåš ţĥíš çöđé. Lööķ åţ íţ åğåíñ, öř ţåķé å ñéŵ šéåţ."
    }
  }

  func refused(_ why: Rejection) -> PageText {
    switch why {
    case .notFound:
      PageText("Tĥéřé’š ñöţĥíñğ ĥéřé", "Cĥéçķ ţĥé åđđřéšš öñ ţĥé šçřééñ íñ ţĥé řööɱ.")
    case .tooMany:
      PageText(
        "Töö ɱåñý ŵřöñğ çöđéš", "Wåíţ å ɱíñûţé, ţĥéñ ţýþé ţĥé åđđřéšš åš íţ šţåñđš öñ ţĥé šçřééñ.")
    case .tooLarge: PageText("Tĥåţ ŵåš ţöö ľöñğ", "Såý íţ íñ ƒéŵéř ŵöřđš.")
    case .foreign, .misdirected:
      PageText(
        "Tĥåţ đíđñ’ţ çöɱé ƒřöɱ ţĥíš þåğé",
        "Oþéñ ţĥé åđđřéšš öñ ţĥé šçřééñ íñ ţĥé řööɱ, åñđ šéñđ íţ ƒřöɱ ţĥéřé.")
    case .unreadable, .method, .type, .tooManyHeaders, .version:
      PageText("Tĥåţ çöûľđñ’ţ ƀé řéåđ", "Oþéñ ţĥé åđđřéšš öñ ţĥé šçřééñ íñ ţĥé řööɱ åğåíñ.")
    }
  }

  let sending = "Séñđíñğ…"
  let notSentYet = """
    Nöţ šéñţ ýéţ: ţĥíš þĥöñé ĥåš ñö çöññéçţíöñ ţö ţĥé ľåþţöþ. Yöûř ṽíéŵ íš šţíľľ ĥéřé åñđ íš šéñţ \
    åš šööñ åš ţĥéřé íš öñé.
    """
  let noConnection = """
    Nö çöññéçţíöñ ţö ţĥé ľåþţöþ. Tĥíš þåğé ţříéš åğåíñ ƀý íţšéľƒ. Iƒ ţĥé šçřééñ íñ ţĥé řööɱ šĥöŵš åñöţĥéř \
    åđđřéšš, öþéñ ţĥåţ öñé; ýöûř řéţûřñ çöđé íš ƀéľöŵ, ûñđéř “Yöûř šéåţ”.
    """
  let wordsKept = "Tĥé řööɱ ɱöṽéđ öñ ŵĥíľé ýöû ŵéřé ŵříţíñğ. Tĥíš ŵåšñ’ţ šéñţ:"
  let useWords = "Ušé ţĥéšé ŵöřđš ĥéřé"
}
