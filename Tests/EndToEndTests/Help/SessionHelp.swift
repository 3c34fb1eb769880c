/// The help screens of the commands that run sessions, word for word.
enum SessionHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "solo",
      """
      OVERVIEW: Think about a card on your own.

      Take a view, write what you think, see what the research found, look again,
      choose one thing to try. Press ? to see what the keys do (with --plain, type
      help). Stop at any time: every answer is saved, and `reflect resume` goes on.

      USAGE: reflect solo [--plan <id>] [--card <id,…>] [--theme <id>] [--model <id>] [--large] [--calm] [--look <look>] [--workspace <dir>] [--plain] [--color <when>]

      OPTIONS:
        --plan <id>             The plan to follow (see `reflect plans`).
        --card <id,…>           One card, or several with commas between them.
        --theme <id>            All cards of a theme.
        --model <id>            The questions that close the session: what-so-what,
                                gibbs, one of your own, or none.
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
    HelpScreen(
      "team",
      """
      OVERVIEW: Run a session for a pair, a team or several agencies.

      The facilitator reads out what is on the screen and types. Views are taken as
      counts after a show of hands (hands), or one by one at the keyboard (each).
      Nobody is asked for a name. In a second window, `reflect follow` shows the
      facilitator's notes and what comes next.

      USAGE: reflect team <options>

      OPTIONS:
        --plan <id>             The plan to follow (see `reflect plans`).
        --card <id,…>           One card, or several with commas between them.
        --theme <id>            All cards of a theme.
        --setting <setting>     Who it is for: pair, team or multi-agency. (values:
                                pair, team, multi-agency)
        --participants <n>      How many people take part.
        --labels <a,b,c>        Labels to use in place of Person 1, Person 2 (no
                                names, please).
        --roles <role:n,…>      Role groups with their numbers, such as
                                health:2,police:1.
        --capture <way>         How views are taken: each (in turn, in private) or
                                hands (counts). (values: hands, each)
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
    HelpScreen(
      "resume",
      """
      OVERVIEW: Go on with a session that was stopped.

      Without a session it goes on with the one last added to.

      USAGE: reflect resume [<session>] [--large] [--calm] [--look <look>] [--workspace <dir>] [--plain] [--color <when>]

      ARGUMENTS:
        <session>               A session's id, the beginning of it, or last
                                (otherwise the unfinished one last added to).

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
