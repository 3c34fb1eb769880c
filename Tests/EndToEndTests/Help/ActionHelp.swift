/// The help screens of the commands on actions, word for word.
enum ActionHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "actions",
      """
      OVERVIEW: See what was agreed, and record what became of it.

      USAGE: reflect actions <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        list (default)          List the actions that are open.
        due                     List the actions whose review date has come.
        done                    Record that an action is done.
        drop                    Record that an action is dropped.

        See 'reflect help actions <subcommand>' for detailed help.
      """),
    HelpScreen(
      "actions list",
      """
      OVERVIEW: List the actions that are open.

      USAGE: reflect actions list [--all] [--json] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --all                   Also those that are done or dropped.
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
      "actions due",
      """
      OVERVIEW: List the actions whose review date has come.

      USAGE: reflect actions due [--json] [--workspace <dir>] [--plain] [--color <when>]

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
      "actions done",
      """
      OVERVIEW: Record that an action is done.

      USAGE: reflect actions done <id> [--what <text>] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <id>                    The action's id, such as 2026-11-21-k7m2.1 or k7m2.1.

      OPTIONS:
        --what <text>           What happened, in a sentence.
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
      "actions drop",
      """
      OVERVIEW: Record that an action is dropped.

      USAGE: reflect actions drop <id> [--what <text>] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <id>                    The action's id, such as 2026-11-21-k7m2.1 or k7m2.1.

      OPTIONS:
        --what <text>           What happened, in a sentence.
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
