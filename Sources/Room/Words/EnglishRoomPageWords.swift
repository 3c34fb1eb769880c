package import Practice
package import Session

/// The words of the pages that phones show, in English.
package struct EnglishRoomPageWords: RoomPageWords {
  package init() {}

  package let language = "en"

  package let skipLink = "Skip to what’s happening now"
  package let support = "Support"
  package let noSupport = "Ask the person leading. They know who can be talked to."
  package let lookAgain = "Look again"
  package let goOn = "Go on"
  package let goBack = "Go back"

  package let takeASeat = "Take a seat"
  package let aboutSeats = [
    """
    You’ll say on this phone where you stand, on your own and in your own time. You can pass on \
    every question.
    """,
    """
    Nobody asks your name. What you send goes to the laptop in this room and nowhere else. \
    The room sees what people think together, never who thought what.
    """,
  ]
  package let whoCouldReadAlong = """
    Someone else on this Wi-Fi could read what phones send. Don’t write anything that identifies \
    anyone.
    """
  package let whichGroup = "Which group do you belong to?"
  package let hadASeat = "I had a seat already"
  package let closed = PageText(
    "The door is closed",
    "You can still take part on paper or out loud: ask the person leading.")
  package let full = PageText(
    "All seats are taken",
    "You can still take part on paper or out loud: ask the person leading.")
  package let start = PageText(
    "Nearly there",
    "The address ends in six digits. Type all of it, as it stands on the screen in the room.")
  package let returning = PageText(
    "Back to your seat",
    "Type your return code. It was on the page you had before, under “Your seat”.")
  package let returnCodeField = "Return code, six digits"
  package let giveSeatBack = "Give me my seat back"

  package func place(card: Int, of cards: Int) -> String { "Card \(card) of \(cards)" }
  package let emptyRoom = PageText("You’re in", "It hasn’t begun yet.")

  package func now(_ kind: PhoneScene.Kind) -> String? {
    switch kind {
    case .lobby: "You’re in. You can put the phone down until you’re asked."
    case .card: "Read the card. You’ll be asked in a moment where you stand."
    case .talk: "Time to talk. There’s nothing to do on the phone."
    case .step: "There’s nothing to do on the phone just now."
    case .paused: "It’s a break. Your seat is kept."
    case .end: "Thank you for being here. You can close this page."
    case .views, .finding, .release, .action: nil
    }
  }

  package let notAskedYet = """
    You came after this question was opened, or it’s being asked another way. You’ll be asked with \
    the next one.
    """
  package let changesByItself = "This page changes by itself. If it doesn’t, use “Look again”."
  package let yourSeat = "Your seat"

  package func returnCode(_ code: String) -> String {
    """
    Your return code is \(code). If this page stops working, open the address on the screen and \
    type the code: it gives you this seat back.
    """
  }

  package let leave = "Leave the session"
  package let notMine = "This phone was someone else’s"
  package let leaving = PageText(
    "Leave the session?",
    "What you’ve sent stays. You won’t be asked any more, and you can come back only while the door is open."
  )
  package let notMineAsking = PageText(
    "Was this phone someone else’s?",
    "Their seat is given up, and what they sent stays. Then you can take a seat of your own.")
  package let leaveNow = "Yes, leave"
  package let notMineNow = "Yes, give up that seat"
  package let left = PageText(
    "You’ve left",
    "Nothing on this phone belongs to the session any more. You can close this page.")
  package let over = PageText("The session is over", "You can close this page.")

  package func stopped(_ why: RoomNotice.Stop) -> PageText {
    switch why {
    case .ended:
      PageText("The session is over", "Thank you for being here. You can close this page.")
    case .stopped:
      PageText(
        "The session has stopped for now",
        "Your seat is kept. When the session goes on, this page does too, or open the address on the screen again."
      )
    }
  }

  package func whereDoYouStand(_ moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: "Where do you stand?"
    case .afterTalk: "Where do you stand after the talk?"
    case .afterFinding: "Where do you stand now?"
    }
  }

  package let pass = "Pass (nobody asks why)"
  package let howSure = "How sure are you? (You can leave this out.)"
  package let hardlySure = "hardly"
  package let fullySure = "fully"
  package let why = "Why? (You can leave this out.)"
  package let whyHint =
    "Others in the room may read it, without knowing it’s yours. No names, no places."
  package let sendView = "Send my view"
  package let viewIsIn = "Your view is in."
  package let viewCanChange = "You can change it until the room goes on."
  package let changeView = "Change my view"
  package let changing = "Your view is in. What you send now takes its place."
  package let keepView = "Leave it as it is"

  package let notSent = "Not sent"

  package func notSentPosition(_ position: String?) -> String {
    position.map { "You had chosen: \($0)" } ?? "You had chosen to pass."
  }

  package func refused(_ why: RoomAnswer.Refusal) -> String {
    switch why {
    case .movedOn: "The room has moved on, so this wasn’t sent."
    case .doorClosed: "The door is closed, so this seat can’t be taken."
    case .full: "All seats are taken."
    case .role: "Choose the group you belong to."
    case .noSeat: "This phone has no seat any more, so this wasn’t sent."
    case .position: "Choose where you stand, or pass."
    case .confidence: "Choose how sure you are from 1 to 5, or leave it out."
    case .tooLong: "That’s longer than can be kept. Say it in fewer words."
    case .notAsked: "This isn’t asked on your phone just now, so it wasn’t sent."
    case .notSaved: "That couldn’t be saved. Nothing is lost: send it again."
    case .code: "No seat has this code. Look at it again, or take a new seat."
    }
  }

  package func refused(_ why: Rejection) -> PageText {
    switch why {
    case .notFound:
      PageText("There’s nothing here", "Check the address on the screen in the room.")
    case .tooMany:
      PageText(
        "Too many wrong codes", "Wait a minute, then type the address as it stands on the screen.")
    case .tooLarge: PageText("That was too long", "Say it in fewer words.")
    case .foreign, .misdirected:
      PageText(
        "That didn’t come from this page",
        "Open the address on the screen in the room, and send it from there.")
    case .unreadable, .method, .type, .tooManyHeaders, .version:
      PageText("That couldn’t be read", "Open the address on the screen in the room again.")
    }
  }

  package let sending = "Sending…"
  package let notSentYet = """
    Not sent yet: this phone has no connection to the laptop. Your view is still here and is sent \
    as soon as there is one.
    """
  package let noConnection = """
    No connection to the laptop. This page tries again by itself. If the screen in the room shows another \
    address, open that one; your return code is below, under “Your seat”.
    """
  package let wordsKept = "The room moved on while you were writing. This wasn’t sent:"
  package let useWords = "Use these words here"
}
