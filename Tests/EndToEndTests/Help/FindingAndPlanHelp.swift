/// The help screens of the commands on findings and plans, word for word.
enum FindingAndPlanHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "findings",
      """
      OVERVIEW: Read the evidence behind the cards.

      USAGE: reflect findings <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        list (default)          List the findings.
        show                    Read a finding, with its source and what it does not
                                say.

        See 'reflect help findings <subcommand>' for detailed help.
      """),
    HelpScreen(
      "findings list",
      """
      OVERVIEW: List the findings.

      USAGE: reflect findings list [--covers <id>] [--json] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --covers <id>           Only what deals with one id of the outline, such as
                                FR-R3.
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
      "findings show",
      """
      OVERVIEW: Read a finding, with its source and what it does not say.

      USAGE: reflect findings show <id> [--json] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <id>                    The finding's id, or deck/id.

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
      "plans",
      """
      OVERVIEW: Read the plans for sessions.

      USAGE: reflect plans <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        list (default)          List the plans.
        show                    Read a plan.
        check                   Check that plans hold together and their times add up.

        See 'reflect help plans <subcommand>' for detailed help.
      """),
    HelpScreen(
      "plans list",
      """
      OVERVIEW: List the plans.

      USAGE: reflect plans list [--json] [--workspace <dir>] [--plain] [--color <when>]

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
      "plans show",
      """
      OVERVIEW: Read a plan.

      USAGE: reflect plans show <id> [--json] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <id>                    The plan's id.

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
      "plans check",
      """
      OVERVIEW: Check that plans hold together and their times add up.

      Each line names a file and a line, says what is wrong, and what to write
      instead.

      USAGE: reflect plans check [--json] [--workspace <dir>] [--plain] [--color <when>]

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
  ]
}
