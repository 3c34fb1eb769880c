/// The help screen of handouts, word for word.
enum HandoutHelp {
  static let screens: [HelpScreen] = [
    HelpScreen(
      "handout",
      """
      OVERVIEW: Make cards to print, a handout or a facilitator's guide.

      Name cards, a theme, a plan, or everything. Layouts: cards (A6, four on a
      sheet, to cut out), large (A5, large print), page (a page or two about each
      card, with its findings), guide (for whoever holds the session), findings (the
      evidence). Without --layout a plan becomes a guide, a finding evidence, and all
      else cards.

      PDF unless you say otherwise. With -o the file's ending decides the format
      (.pdf, .html, .docx, .md, .txt), and a file that is there already is kept
      unless you add --force. Without -o a PDF or Word file asked for at a terminal
      is put into the current folder under a name of its own.

      USAGE: reflect handout [<options>] [<id> ...]

      ARGUMENTS:
        <id>                    Ids of cards, of one plan, or of findings.

      OPTIONS:
        --theme <id>            All cards of a theme.
        --plan <id>             The guide for a plan; with another --layout, its
                                cards.
        --all                   Every card, theme by theme.
        --layout <layout>       What it is laid out as. (values: cards, large, page,
                                guide, findings)
        --format <format>       What sort of file it is. (values: pdf, html, docx,
                                md, text)
        -o, --output <file>     The file to write, or - for standard output.
        --force                 Replace a file that is there already.
        --paper <paper>         The paper. (values: a4, letter; default: a4)
        --flip <edge>           The edge over which your printer turns a sheet for
                                its back. (values: long, short; default: long)
        --test-sheet            Begin with a sheet that shows whether fronts and
                                backs meet; alone, only that.
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
