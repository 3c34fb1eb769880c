internal import ArgumentParser
internal import Documents

/// The English words of the help screens.
struct EnglishHelpWords: HelpWords {
  private let words = EnglishCommandWords()

  var large: ArgumentHelp { "Lay it out for a projector: larger spaces, shorter lines." }
  var calm: ArgumentHelp { "Let the clock change each minute, and not each second." }
  var look: ArgumentHelp {
    .init(
      "Its colours: the terminal's own, light, dark or high-contrast.", valueName: "look")
  }
  var follow: String { "Follow the running session in a second window, for the facilitator." }
  var followDiscussion: String {
    """
    It shows notes for the current step, what comes next, the clock, how many views are in, points \
    set aside and actions, and takes the same keys and commands. It finds the running session by \
    itself, and waits for one where none runs.
    """
  }
  var sessionToFollow: ArgumentHelp {
    .init(
      "A session's id, the beginning of it, or last (otherwise the one that runs).",
      valueName: "session")
  }
  var handout: String { "Make cards to print, a handout or a facilitator's guide." }
  var handoutDiscussion: String {
    """
    Name cards, a theme, a plan, or everything. The layouts:

    \(HandoutKind.allCases.map { "\($0.rawValue): \(EnglishDocumentWords().about($0))" }.joined(separator: "\n"))

    Without --layout a plan becomes a guide, findings become evidence, and everything else cards.

    PDF unless you say otherwise. With -o the file's ending decides the format (\(FileFormat.endings(FileFormat.ofDocuments))), and a file that is there already is kept unless you add --force. Without -o a PDF or Word \
    file asked for at a terminal is put into the current folder under a name of its own.
    """
  }
  var handoutIDs: ArgumentHelp {
    .init("Ids of cards, of one plan, or of findings.", valueName: "id")
  }
  var handoutPlan: ArgumentHelp {
    .init(
      "The guide for a plan; with another --layout, its cards.", valueName: "id")
  }
  var handoutAll: ArgumentHelp { "Every card, theme by theme." }
  var layout: ArgumentHelp { .init("What it is laid out as.", valueName: "layout") }
  var handoutFormat: ArgumentHelp { .init("What sort of file it is.", valueName: "format") }
  var paper: ArgumentHelp { .init("The paper.", valueName: "paper") }
  var flip: ArgumentHelp {
    .init(
      "The edge over which your printer turns a sheet for its back.", valueName: "edge")
  }
  var printShop: ArgumentHelp {
    "For a print shop: each side of a card on a page of its own, with 3 mm to cut off."
  }
  var imposed: ArgumentHelp {
    "With --print-shop: eight cards on a sheet of SRA3, with gutters and marks for cutting."
  }
  var box: ArgumentHelp { "With --print-shop: a box to fold for the cards, on a last page." }
  var address: ArgumentHelp {
    .init(
      "A web address for the backs of cards, as a code that phones read.",
      valueName: "https-address")
  }
  var testSheet: ArgumentHelp {
    "Begin with a sheet that shows whether fronts and backs meet; alone, only that."
  }
  var forPerson: ArgumentHelp {
    .init(
      "Only this person's own views and reasons, such as \"Person 3\".", valueName: "label")
  }
  var notes: ArgumentHelp { "List every note, such as each card that takes two when printed." }
  var reflect: String {
    "Check your thinking: cards, sessions and reflection for work with young people."
  }
  var reflectDiscussion: String {
    """
    Run it alone for a menu. Everything stays on this computer. It is a learning tool: not a case \
    record, and not a risk score. Never write anything that identifies a young person.
    """
  }
  var menu: String { "The menu." }

  // MARK: - Options
  var workspace: ArgumentHelp {
    .init(
      "The folder that holds Cards and Sessions (otherwise REFLECT_WORKSPACE, or the nearest one upwards).",
      valueName: "dir")
  }
  var plain: ArgumentHelp { "Plain lines only, for screen readers, pipes and scripts." }
  var color: ArgumentHelp { .init("When to use colour: auto, always or never.", valueName: "when") }
  var json: ArgumentHelp { "Print JSON." }
  var yes: ArgumentHelp { "Do it without asking." }

  // MARK: - Sessions
  var solo: String { "Think about a card on your own." }
  var soloDiscussion: String {
    """
    Take a view, write what you think, see what the research found, look again, choose one thing to \
    try. Press ? to see what the keys do (with --plain, type help). Stop at any time: every answer \
    is saved, and `reflect resume` goes on.
    """
  }
  var team: String { "Run a session for a pair, a team or several agencies." }
  var teamDiscussion: String {
    """
    The facilitator reads out what is on the screen and types. Views are written on slips of paper and typed \
    in (slips), counted after a show of hands (hands), or given one by one at the keyboard (each). Nobody is \
    asked for a name. In a second window, `reflect follow` shows the facilitator's notes and what comes next.
    """
  }
  var resume: String { "Go on with a session that was stopped." }
  var resumeDiscussion: String { "Without a session it goes on with the one last added to." }
  var plan: ArgumentHelp { .init("The plan to follow (see `reflect plans`).", valueName: "id") }
  var card: ArgumentHelp {
    .init("One card, or several with commas between them.", valueName: "id,…")
  }
  var theme: ArgumentHelp { .init("All cards of a theme.", valueName: "id") }
  var model: ArgumentHelp {
    .init(
      "The questions that close the session: what-so-what, gibbs, one of your own, or none.",
      valueName: "id")
  }
  var setting: ArgumentHelp {
    .init("Who it is for: pair, team or multi-agency.", valueName: "setting")
  }
  var group: ArgumentHelp {
    .init("The group whose sessions and open actions belong together.", valueName: "name")
  }
  var lead: ArgumentHelp {
    .init("Who leads: facilitator, or shared, by turns.", valueName: "who")
  }
  var views: ArgumentHelp {
    .init("How often views are given: 2, or 3 with one after talk.", valueName: "n")
  }
  var withReasons: ArgumentHelp {
    "Put reasons into the summary even where fewer than five take part; ask the room first."
  }
  var participants: ArgumentHelp { .init("How many people take part.", valueName: "n") }
  var labels: ArgumentHelp {
    .init(
      "Labels to use in place of Person 1, Person 2 (no names, please).", valueName: "a,b,c")
  }
  var roles: ArgumentHelp {
    .init(
      "Role groups with their numbers, such as health:2,police:1.", valueName: "role:n,…")
  }
  var capture: ArgumentHelp {
    .init(
      "How views are taken: slips (of paper), hands (counts), each (in turn, in private), or phones.",
      valueName: "way")
  }
  var session: ArgumentHelp {
    .init(
      "A session's id, the beginning of it, or last.", valueName: "session")
  }
  var sessionOrFile: ArgumentHelp {
    .init(
      "A session's id, the beginning of it, last, or a record's file.", valueName: "session")
  }
  var sessionToResume: ArgumentHelp {
    .init(
      "A session's id, the beginning of it, or last (otherwise the unfinished one last added to).",
      valueName: "session")
  }

  // MARK: - Records
  var sessions: String { "List, read, search and delete the sessions kept on this computer." }
  var sessionsList: String { "List all sessions." }
  var sessionsShow: String { "Read a session." }
  var sessionsSearch: String { "Find sessions by the words in them." }
  var sessionsDelete: String { "Delete a session for good." }
  var sessionsEdit: String { "Put right or take out what was written in a session." }
  var sessionsEditDiscussion: String {
    """
    At a terminal it lists what was written and asks. What is taken out is gone from the record, from what was \
    being written, and from sessions that looked at its actions again; files you made or sent stay as they are. \
    A first view's position stays; its reason can be taken out.
    """
  }
  var sessionsToDelete: ArgumentHelp {
    .init("Ids of sessions, the beginnings of them, or last.", valueName: "session")
  }
  var takeOut: ArgumentHelp {
    .init("Take this out, by its id or its number in the list.", valueName: "id")
  }
  var putRight: ArgumentHelp {
    .init("Give this other words, by its id or its number in the list.", valueName: "id")
  }
  var newWords: ArgumentHelp {
    .init(
      "The other words; - reads them from standard input. Asked for at a terminal, so that they stay out of the shell's history.",
      valueName: "text")
  }
  var unfinished: ArgumentHelp { "Only sessions that were not finished." }
  var sessionsPurge: String {
    "Delete sessions that are past their day or older than some time, after listing them."
  }
  var olderThan: ArgumentHelp { .init("How old: 2y, 12mo, 6w or 90d.", valueName: "age") }
  var searchWords: ArgumentHelp {
    .init(
      "Words to look for; all must be there.", valueName: "text")
  }
  var summary: String { "Write the summary of a session." }
  var summaryDiscussion: String {
    """
    At a terminal it's a page to read; in a pipe, Markdown. With -o the file's ending decides the \
    format (\(FileFormat.endings(FileFormat.allCases))), and a file that is there already is kept \
    unless you add --force. A PDF or Word file asked for at a terminal without -o is put into the \
    current folder. --for asks first, as views were given in private; --yes answers it.
    """
  }
  var summaryFormat: ArgumentHelp { .init("What sort of file it is.", valueName: "format") }
  var output: ArgumentHelp {
    .init("The file to write, or - for standard output.", valueName: "file")
  }
  var force: ArgumentHelp { "Replace a file that is there already." }
  var actions: String { "See what was agreed, and record what became of it." }
  var actionsList: String { "List the actions that are open." }
  var actionsDue: String { "List the actions whose review date has come." }
  var actionsDone: String { "Record that an action is done." }
  var actionsDrop: String { "Record that an action is dropped." }
  var actionsReopen: String { "Open an action again that was done or dropped." }
  var actionsAdd: String { "Add an action that was agreed outside a session." }
  var actionsEdit: String { "Put an action right." }
  var actionsEditDiscussion: String {
    "An empty option, such as --who '', takes that part out. `reflect sessions edit` takes out a whole action."
  }
  var actionSession: ArgumentHelp {
    .init(
      "The session whose people agreed it: its id, the beginning of it, or last.",
      valueName: "session")
  }
  var actionText: ArgumentHelp {
    .init(
      "What will change; - reads it from standard input. Asked for at a terminal, so that it stays out of the shell's history.",
      valueName: "text")
  }
  var actionWhen: ArgumentHelp { .init("The moment it's for: When ….", valueName: "text") }
  var actionWho: ArgumentHelp { .init("Who'll do it: a role, not a name.", valueName: "role") }
  var actionDay: ArgumentHelp {
    .init("When to check how it's going, such as 2026-12-19.", valueName: "day")
  }
  var calendar: ArgumentHelp {
    .init("Write their days to a calendar file, or - for standard output.", valueName: "file")
  }
  var calendarWords: ArgumentHelp {
    "Let the calendar say what was agreed; calendars are often shared."
  }
  var allActions: ArgumentHelp { "Also those that are done or dropped." }
  var actionID: ArgumentHelp {
    .init(
      "The action's id, such as 2026-11-21-k7m2.1 or k7m2.1.", valueName: "id")
  }
  var whatHappened: ArgumentHelp {
    .init(
      "What happened, in a sentence; - reads it from standard input. Asked for at a terminal, so that it stays out of the shell's history.",
      valueName: "text")
  }

  // MARK: - Preferences
  var preferences: String { "See and change what holds for every session." }
  var preferencesDiscussion: String {
    """
    An option of a command wins over the environment (REFLECT_LOOK, REFLECT_KEEP_FOR and so on), which \
    wins over your file, $XDG_CONFIG_HOME/reflect/preferences or ~/.config/reflect/preferences.

    \(Preference.allCases.map { "\($0.rawValue): \(words.about($0)) (\(words.shape($0.shape)))" }
      .joined(separator: "\n"))
    """
  }
  var preferencesList: String { "List every preference with its value." }
  var preferencesSet: String { "Set a preference." }
  var preferencesUnset: String { "Take a preference out of your file." }
  var preferenceKey: ArgumentHelp { .init("Which one.", valueName: "key") }
  var preferenceValue: ArgumentHelp { .init("What it's to be.", valueName: "value") }

  // MARK: - Decks
  var cards: String { "List, read, search and check the cards." }
  var cardsList: String { "List the cards by theme." }
  var cardsShow: String { "Read a card." }
  var cardsSearch: String { "Find cards by words in them, their findings and sources." }
  var cardsCheck: String { "Check the decks, plans and models, and list every fault." }
  var cardsCheckDiscussion: String {
    "Each line names a file and a line, says what is wrong, and what to write instead."
  }
  var cardsNew: String { "Begin a new card." }
  var cardsNewDiscussion: String {
    """
    At a terminal it asks for the front, positions, prompts and one thing to try, and leaves a card \
    that can be used. Elsewhere it takes them from options, or with --ask from lines of input; what is \
    not given stays blank, and `reflect cards check` says what is still missing.
    """
  }
  var newID: ArgumentHelp {
    .init(
      "The new card's id: lower-case letters, digits and hyphens, such as asking-first.",
      valueName: "id")
  }
  var deck: ArgumentHelp {
    .init(
      "The deck, where there are several; made if it isn't there.", valueName: "id")
  }
  var newTheme: ArgumentHelp { .init("The card's theme.", valueName: "id") }
  var newFront: ArgumentHelp { .init("What people can differ about.", valueName: "sentence") }
  var newPositions: ArgumentHelp {
    .init("What people might answer, with commas.", valueName: "list")
  }
  var newPrompt: ArgumentHelp {
    .init("A question to talk about; give three to five.", valueName: "question")
  }
  var newTry: ArgumentHelp { .init("One thing to try.", valueName: "sentence") }
  var newKnown: ArgumentHelp {
    .init(
      "What you know from your own work, or findings such as keeping-safe/friends.",
      valueName: "words")
  }
  var newAsk: ArgumentHelp { "Ask for what is missing, as at a terminal." }
  var plansCheck: String { "Check that plans hold together and their times add up." }
  var themeToList: ArgumentHelp { .init("Only the cards of one theme.", valueName: "id") }
  var covers: ArgumentHelp {
    .init(
      "Only what deals with one id of the outline, such as FR-R3.", valueName: "id")
  }
  var fitSetting: ArgumentHelp { .init("Only what suits these people.", valueName: "setting") }
  var fitMinutes: ArgumentHelp {
    .init(
      "Only what takes so many minutes at most; alone, a card takes half.",
      valueName: "n")
  }
  var fitWeight: ArgumentHelp {
    .init(
      "Only what asks this much of people; a plan weighs what its heaviest card does. May be given twice.",
      valueName: "weight")
  }
  var cardID: ArgumentHelp {
    .init(
      "The card's id, deck/id or title.", valueName: "id")
  }
  var withFinding: ArgumentHelp { "Show the findings as well." }
  var withNotes: ArgumentHelp { "Show the facilitator notes as well." }
  var deckFolder: ArgumentHelp {
    .init(
      "One deck's folder (otherwise everything).", valueName: "folder")
  }
  var findings: String { "Read the evidence behind the cards." }
  var findingsList: String { "List the findings." }
  var findingsShow: String { "Read a finding, with its source and what it does not say." }
  var findingID: ArgumentHelp {
    .init(
      "The finding's id, deck/id or title.", valueName: "id")
  }
  var plans: String { "Read the plans for sessions." }
  var plansList: String { "List the plans." }
  var plansShow: String { "Read a plan." }
  var planID: ArgumentHelp {
    .init(
      "The plan's id or title.", valueName: "id")
  }

  // MARK: - What is here
  var doctor: String {
    "See what is installed, where records are, and what this terminal can show."
  }
  var doctorDiscussion: String {
    """
    It says what is missing for what, who can read your records, and what to do. It shows nothing that \
    was recorded, so you can send it to whoever helps you.
    """
  }
  var doctorKeys: ArgumentHelp { ArgumentHelp("Try out the buttons of a clicker.") }
}
