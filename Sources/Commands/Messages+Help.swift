internal import ArgumentParser

extension Messages {
  /// The words of the help screens.
  enum Help {
    static let reflect =
      "Check your thinking: cards, sessions and reflection for work with young people."
    static let reflectDiscussion = """
      Run it alone for a menu. Everything stays on this computer. It is a learning tool: not a case \
      record, and not a risk score. Never write anything that identifies a young person.
      """
    static let menu = "The menu."

    // MARK: - Options

    static let workspace = ArgumentHelp(
      "The folder that holds Cards and Sessions (otherwise REFLECT_WORKSPACE, or the nearest one upwards).",
      valueName: "dir")
    static let plain = ArgumentHelp("Plain lines only, for screen readers, pipes and scripts.")
    static let color = ArgumentHelp("When to use colour: auto, always or never.", valueName: "when")
    static let json = ArgumentHelp("Print JSON.")
    static let yes = ArgumentHelp("Do it without asking.")

    // MARK: - Sessions

    static let solo = "Think about a card on your own."
    static let soloDiscussion = """
      Take a view, write what you think, see what the research found, look again, choose one thing to \
      try. Press ? to see what the keys do (with --plain, type help). Stop at any time: every answer \
      is saved, and `reflect resume` goes on.
      """
    static let team = "Run a session for a pair, a team or several agencies."
    static let teamDiscussion = """
      The facilitator reads out what is on the screen and types. Views are taken as counts after a \
      show of hands (hands), or one by one at the keyboard (each). Nobody is asked for a name. In a \
      second window, `reflect follow` shows the facilitator's notes and what comes next.
      """
    static let resume = "Go on with a session that was stopped."
    static let resumeDiscussion = "Without a session it goes on with the one last added to."
    static let plan = ArgumentHelp("The plan to follow (see `reflect plans`).", valueName: "id")
    static let card = ArgumentHelp(
      "One card, or several with commas between them.", valueName: "id,…")
    static let theme = ArgumentHelp("All cards of a theme.", valueName: "id")
    static let model = ArgumentHelp(
      "The questions that close the session: what-so-what, gibbs, one of your own, or none.",
      valueName: "id")
    static let setting = ArgumentHelp(
      "Who it is for: pair, team or multi-agency.", valueName: "setting")
    static let participants = ArgumentHelp("How many people take part.", valueName: "n")
    static let labels = ArgumentHelp(
      "Labels to use in place of Person 1, Person 2 (no names, please).", valueName: "a,b,c")
    static let roles = ArgumentHelp(
      "Role groups with their numbers, such as health:2,police:1.", valueName: "role:n,…")
    static let capture = ArgumentHelp(
      "How views are taken: each (in turn, in private) or hands (counts).", valueName: "way")
    static let session = ArgumentHelp("A session's id, the beginning of it, or last.")
    static let sessionOrFile = ArgumentHelp(
      "A session's id, the beginning of it, last, or a record's file.")
    static let sessionToResume = ArgumentHelp(
      "A session's id, the beginning of it, or last (otherwise the unfinished one last added to).")

    // MARK: - Records

    static let sessions = "List, read, search and delete the sessions kept on this computer."
    static let sessionsList = "List all sessions."
    static let sessionsShow = "Read a session."
    static let sessionsSearch = "Find sessions by the words in them."
    static let sessionsDelete = "Delete a session for good."
    static let sessionsPurge = "Delete all sessions older than some time, after listing them."
    static let olderThan = ArgumentHelp("How old: 2y, 12mo, 6w or 90d.", valueName: "age")
    static let searchWords = ArgumentHelp("Words to look for; all must be there.")
    static let summary = "Write the summary of a session."
    static let summaryDiscussion = """
      At a terminal it's a page to read; in a pipe, Markdown. With -o the file's ending decides the \
      format (\(FileFormat.endings(FileFormat.allCases))), and a file that is there already is kept \
      unless you add --force. A PDF or Word file asked for at a terminal without -o is put into the \
      current folder. --for asks first, as views were given in private; --yes answers it.
      """
    static let summaryFormat = ArgumentHelp("What sort of file it is.", valueName: "format")
    static let output = ArgumentHelp(
      "The file to write, or - for standard output.", valueName: "file")
    static let force = ArgumentHelp("Replace a file that is there already.")
    static let actions = "See what was agreed, and record what became of it."
    static let actionsList = "List the actions that are open."
    static let actionsDue = "List the actions whose review date has come."
    static let actionsDone = "Record that an action is done."
    static let actionsDrop = "Record that an action is dropped."
    static let allActions = ArgumentHelp("Also those that are done or dropped.")
    static let actionID = ArgumentHelp("The action's id, such as 2026-11-21-k7m2.1 or k7m2.1.")
    static let whatHappened = ArgumentHelp(
      "What happened, in a sentence; - reads it from standard input. Asked for at a terminal, so that it stays out of the shell's history.",
      valueName: "text")

    // MARK: - Preferences

    static let preferences = "See and change what holds for every session."
    static let preferencesDiscussion = """
      An option of a command wins over the environment (REFLECT_LOOK, REFLECT_KEEP_FOR and so on), which \
      wins over your file, $XDG_CONFIG_HOME/reflect/preferences or ~/.config/reflect/preferences.

      \(Preference.allCases.map { "\($0.rawValue): \(Messages.about($0)) (\(Messages.shape($0.shape)))" }
        .joined(separator: "\n"))
      """
    static let preferencesList = "List every preference with its value."
    static let preferencesSet = "Set a preference."
    static let preferencesUnset = "Take a preference out of your file."
    static let preferenceKey = ArgumentHelp("Which one.", valueName: "key")
    static let preferenceValue = ArgumentHelp("What it's to be.", valueName: "value")

    // MARK: - Decks

    static let cards = "List, read, search and check the cards."
    static let cardsList = "List the cards by theme."
    static let cardsShow = "Read a card."
    static let cardsSearch = "Find cards by words in them, their findings and sources."
    static let cardsCheck = "Check the decks, plans and models, and list every fault."
    static let cardsCheckDiscussion =
      "Each line names a file and a line, says what is wrong, and what to write instead."
    static let cardsNew = "Begin a new card."
    static let cardsNewDiscussion = """
      It writes a file with the parts a card needs, and prints its name. `reflect cards check` says \
      what is still missing until the card is complete.
      """
    static let newID = ArgumentHelp(
      "The new card's id: lower-case letters, digits and hyphens, such as asking-first.")
    static let deck = ArgumentHelp(
      "The deck, where there are several; made if it isn't there.", valueName: "id")
    static let newTheme = ArgumentHelp("The card's theme.", valueName: "id")
    static let plansCheck = "Check that plans hold together and their times add up."
    static let themeToList = ArgumentHelp("Only the cards of one theme.", valueName: "id")
    static let covers = ArgumentHelp(
      "Only what deals with one id of the outline, such as FR-R3.", valueName: "id")
    static let cardID = ArgumentHelp("The card's id, deck/id or title.")
    static let withFinding = ArgumentHelp("Show the findings as well.")
    static let withNotes = ArgumentHelp("Show the facilitator notes as well.")
    static let deckFolder = ArgumentHelp("One deck's folder (otherwise everything).")
    static let findings = "Read the evidence behind the cards."
    static let findingsList = "List the findings."
    static let findingsShow = "Read a finding, with its source and what it does not say."
    static let findingID = ArgumentHelp("The finding's id, deck/id or title.")
    static let plans = "Read the plans for sessions."
    static let plansList = "List the plans."
    static let plansShow = "Read a plan."
    static let planID = ArgumentHelp("The plan's id or title.")
  }
}
