/// The help screen of the second window, word for word.
enum FollowHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "follow",
      """
      OVERVIEW: Follow the running session in a second window, for the facilitator.

      It shows notes for the current step, what comes next, the clock, how many views
      are in, points set aside and actions, and takes the same keys and commands. It
      finds the running session by itself, and waits for one where none runs.

      USAGE: reflect follow [<session>] [--large] [--calm] [--look <look>] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <session>               A session's id, the beginning of it, or last
                                (otherwise the one that runs).

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

      """)
  ]
}
