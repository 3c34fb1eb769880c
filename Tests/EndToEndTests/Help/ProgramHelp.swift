/// The help screens of the program itself, word for word.
enum ProgramHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "",
      """
      OVERVIEW: Check your thinking: cards, sessions and reflection for work with
      young people.

      Run it alone for a menu. Everything stays on this computer. It is a learning
      tool: not a case record, and not a risk score. Never write anything that
      identifies a young person.

      USAGE: reflect <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        solo                    Think about a card on your own.
        team                    Run a session for a pair, a team or several agencies.
        resume                  Go on with a session that was stopped.
        follow                  Follow the running session in a second window, for
                                the facilitator.
        cards                   List, read, search and check the cards.
        findings                Read the evidence behind the cards.
        plans                   Read the plans for sessions.
        sessions                List, read, search and delete the sessions kept on
                                this computer.
        summary                 Write the summary of a session.
        handout                 Make cards to print, a handout or a facilitator's
                                guide.
        actions                 See what was agreed, and record what became of it.

        See 'reflect help <subcommand>' for detailed help.
      """),
    HelpScreen(
      "menu",
      """
      OVERVIEW: The menu.

      USAGE: reflect menu [--large] [--calm] [--look <look>] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --large                 Lay it out for a projector: larger spaces, shorter
                                lines.
        --calm                  Let the clock change each minute, and not each second.
        --look <look>           Its colours: the terminal's own, light, dark or
                                high-contrast. (values: terminal, light, dark,
                                high-contrast; default: terminal)
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
