/// The help screens of the commands on records, word for word.
enum RecordHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "sessions",
      """
      OVERVIEW: List, read, search and delete the sessions kept on this computer.

      USAGE: reflect sessions <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        list (default)          List all sessions.
        show                    Read a session.
        search                  Find sessions by the words in them.
        delete                  Delete a session for good.
        purge                   Delete all sessions older than some time, after
                                listing them.

        See 'reflect help sessions <subcommand>' for detailed help.
      """),
    HelpScreen(
      "sessions list",
      """
      OVERVIEW: List all sessions.

      USAGE: reflect sessions list [--json] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --json                  Print JSON.
        --workspace <dir>       The folder that holds Cards and Sessions (otherwise
                                REFLECT_WORKSPACE, or the nearest one upwards).
        --plain                 Plain lines only, for screen readers, pipes and
                                scripts.
        --color <when>          When to use colour: auto, always or never. (values:
                                auto, always, never; default: auto)
        --version               Show the version.
        -h, --help              Show help information.

      """),
    HelpScreen(
      "sessions show",
      """
      OVERVIEW: Read a session.

      USAGE: reflect sessions show <session> [--json] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <session>               A session's id, the beginning of it, last, or a
                                record's file.

      OPTIONS:
        --json                  Print JSON.
        --workspace <dir>       The folder that holds Cards and Sessions (otherwise
                                REFLECT_WORKSPACE, or the nearest one upwards).
        --plain                 Plain lines only, for screen readers, pipes and
                                scripts.
        --color <when>          When to use colour: auto, always or never. (values:
                                auto, always, never; default: auto)
        --version               Show the version.
        -h, --help              Show help information.

      """),
    HelpScreen(
      "sessions search",
      """
      OVERVIEW: Find sessions by the words in them.

      USAGE: reflect sessions search <text> ... [--json] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <text>                  Words to look for; all must be there.

      OPTIONS:
        --json                  Print JSON.
        --workspace <dir>       The folder that holds Cards and Sessions (otherwise
                                REFLECT_WORKSPACE, or the nearest one upwards).
        --plain                 Plain lines only, for screen readers, pipes and
                                scripts.
        --color <when>          When to use colour: auto, always or never. (values:
                                auto, always, never; default: auto)
        --version               Show the version.
        -h, --help              Show help information.

      """),
    HelpScreen(
      "sessions delete",
      """
      OVERVIEW: Delete a session for good.

      USAGE: reflect sessions delete <session> [--yes] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <session>               A session's id, the beginning of it, or last.

      OPTIONS:
        --yes                   Do it without asking.
        --workspace <dir>       The folder that holds Cards and Sessions (otherwise
                                REFLECT_WORKSPACE, or the nearest one upwards).
        --plain                 Plain lines only, for screen readers, pipes and
                                scripts.
        --color <when>          When to use colour: auto, always or never. (values:
                                auto, always, never; default: auto)
        --version               Show the version.
        -h, --help              Show help information.

      """),
    HelpScreen(
      "sessions purge",
      """
      OVERVIEW: Delete all sessions older than some time, after listing them.

      USAGE: reflect sessions purge --older-than <age> [--yes] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --older-than <age>      How old: 2y, 12mo, 6w or 90d.
        --yes                   Do it without asking.
        --workspace <dir>       The folder that holds Cards and Sessions (otherwise
                                REFLECT_WORKSPACE, or the nearest one upwards).
        --plain                 Plain lines only, for screen readers, pipes and
                                scripts.
        --color <when>          When to use colour: auto, always or never. (values:
                                auto, always, never; default: auto)
        --version               Show the version.
        -h, --help              Show help information.

      """),
    HelpScreen(
      "summary",
      """
      OVERVIEW: Write the summary of a session.

      Markdown to standard output unless you say otherwise. With -o the file's ending
      decides the format (.md, .html, .pdf, .docx, .txt, .csv, .json), and a file
      that is there already is kept unless you add --force. A PDF or Word file asked
      for at a terminal without -o is put into the current folder.

      USAGE: reflect summary <session> [--for <label>] [--format <format>] [--output <file>] [--force] [--paper <paper>] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <session>               A session's id, the beginning of it, last, or a
                                record's file.

      OPTIONS:
        --for <label>           Only this person's own views and reasons, such as
                                "Person 3".
        --format <format>       What sort of file it is. (values: md, html, pdf,
                                docx, text, csv, json)
        -o, --output <file>     The file to write, or - for standard output.
        --force                 Replace a file that is there already.
        --paper <paper>         The paper. (values: a4, letter; default: a4)
        --workspace <dir>       The folder that holds Cards and Sessions (otherwise
                                REFLECT_WORKSPACE, or the nearest one upwards).
        --plain                 Plain lines only, for screen readers, pipes and
                                scripts.
        --color <when>          When to use colour: auto, always or never. (values:
                                auto, always, never; default: auto)
        --version               Show the version.
        -h, --help              Show help information.

      """),
  ]
}
