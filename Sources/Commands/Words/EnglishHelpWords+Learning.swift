internal import ArgumentParser

extension EnglishHelpWords {
  var cpd: String { "Write and keep records of your learning (CPD)." }
  var cpdDiscussion: String {
    """
    A record answers the questions on a body's form as they were checked on a day; check with your regulator. It's \
    about your own practice: roles and no names, and nothing that points to a young person.
    """
  }
  var cpdList: String { "List your learning, or write the list of a period to a file." }
  var cpdDue: String { "List your learning that is past the day until which it's kept." }
  var cpdDueDiscussion: String {
    """
    A record of learning is kept for 36 months after its activity, or after it was last added to, or as long as the \
    preference `keep-learning-for` says. Nothing is deleted by itself.
    """
  }
  var cpdListDiscussion: String {
    "With -o or --format it becomes a page: date, activity, type, time and setting."
  }
  var cpdNew: String { "Answer a form's questions one after another." }
  var cpdNewDiscussion: String {
    """
    Beside each question stands what the sessions named with --from hold to draw on: your own words, and the cards. \
    Of a session with others, that's the cards, and your own views where --as says who you were. Every answer is \
    saved before the next question.
    """
  }
  var cpdResume: String { "Go on with a record that was stopped." }
  var cpdShow: String { "Show a record." }
  var cpdEdit: String { "Put answers right, or what is said about the activity." }
  var cpdEditDiscussion: String {
    "At a terminal it lists the answers and asks. Files that were made from it stay as they are."
  }
  var cpdExport: String { "Write records as Word, PDF, Markdown, text or a web page." }
  var cpdDelete: String { "Delete records for good; it asks first." }
  var cpdProfiles: String { "List the forms there are, or show one." }
  var cpdProfilesDiscussion: String {
    "Each says when it was checked, what was verified, and what to check again."
  }
  var profile: ArgumentHelp {
    .init("The form's id (otherwise that of the preference profile, or plain).", valueName: "id")
  }
  var fromSessions: ArgumentHelp {
    .init("The sessions it's about: ids, commas between, or last.", valueName: "session,…")
  }
  var asPerson: ArgumentHelp {
    .init(
      "Who you were in a session with others: your label in it.", valueName: "label")
  }
  var activityTitle: ArgumentHelp { .init("What the activity is called.", valueName: "words") }
  var activityDay: ArgumentHelp { .init("Its day, such as 2026-11-21.", valueName: "day") }
  var activityMinutes: ArgumentHelp { .init("How long it took.", valueName: "minutes") }
  var activityKind: ArgumentHelp { .init("What sort of activity it was.", valueName: "words") }
  var dossier: ArgumentHelp {
    .init("A record's id, the beginning of it, or last.", valueName: "id")
  }
  var dossierToResume: ArgumentHelp {
    .init(
      "A record's id, the beginning of it, or last (otherwise the last one that isn't finished).",
      valueName: "id")
  }
  var dossiers: ArgumentHelp { .init("Records' ids.", valueName: "id") }
  var answerNumber: ArgumentHelp {
    .init("The number of the answer to put right.", valueName: "number")
  }
  var answerWords: ArgumentHelp {
    .init("Its new words; - reads them from standard input.", valueName: "words")
  }
  var answerOut: ArgumentHelp { "Take the answer out." }
  var profileID: ArgumentHelp { .init("The form to show.", valueName: "id") }
  var learningFormat: ArgumentHelp { .init("What sort of file it is.", valueName: "format") }
}
