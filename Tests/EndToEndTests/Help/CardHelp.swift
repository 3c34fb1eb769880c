/// The help screens of the commands on cards, word for word.
enum CardHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "cards",
      """
      OVERVIEW: List, read, search and check the cards.

      USAGE: reflect cards <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        list (default)          List the cards by theme.
        show                    Read a card.
        search                  Find cards by words in them, their findings and
                                sources.
        check                   Check the decks, plans and models, and list every
                                fault.
        new                     Begin a new card.

        See 'reflect help cards <subcommand>' for detailed help.
      """),
    HelpScreen(
      "cards list",
      """
      OVERVIEW: List the cards by theme.

      USAGE: reflect cards list [--theme <id>] [--covers <id>] [--json] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --theme <id>            Only the cards of one theme.
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
      "cards show",
      """
      OVERVIEW: Read a card.

      USAGE: reflect cards show <id> [--with-finding] [--with-notes] [--json] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <id>                    The card's id, or deck/id.

      OPTIONS:
        --with-finding          Show the findings as well.
        --with-notes            Show the facilitator notes as well.
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
      "cards search",
      """
      OVERVIEW: Find cards by words in them, their findings and sources.

      USAGE: reflect cards search <text> ... [--json] [--workspace <dir>] [--plain] [--color <when>]

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
      "cards check",
      """
      OVERVIEW: Check the decks, plans and models, and list every fault.

      Each line names a file and a line, says what is wrong, and what to write
      instead.

      USAGE: reflect cards check [<folder>] [--json] [--notes] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <folder>                One deck's folder (otherwise everything).

      OPTIONS:
        --json                  Print JSON.
        --notes                 List every note, such as each card that takes two
                                when printed.
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
      "cards new",
      """
      OVERVIEW: Begin a new card.

      It writes a file with the parts a card needs, and prints its name. `reflect
      cards check` says what is still missing until the card is complete.

      USAGE: reflect cards new <id> [--deck <id>] [--theme <id>] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <id>                    The new card's id: lower-case letters, digits and
                                hyphens, such as asking-first.

      OPTIONS:
        --deck <id>             The deck, where there are several.
        --theme <id>            The card's theme.
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
