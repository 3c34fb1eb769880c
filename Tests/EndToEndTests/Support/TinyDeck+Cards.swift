extension TinyDeck {
  /// The deck, its findings, its source and its two cards.
  static let cards: [String: String] = [
    "Cards/sample/cards/early-word.md": """
    ---
    id: early-word
    title: An early word
    theme: listening
    findings: said-early
    covers: T-1
    minutes: 5
    ---

    # It is better to say too early that a plan may change than too late.

    Plans change, and often quickly.

    ## Talk about it

    - What do we know a week before a change?
    - Who hears of it first?
    - What would the young person say?

    ## Facilitator notes

    Blame comes quickly here. Ask what made it hard to speak.

    ## Try this

    Name one plan that may change, and say so this week.

    """,
    "Cards/sample/cards/which-room.md": """
    ---
    id: which-room
    title: Which room
    theme: places
    findings: chosen-place
    covers: T-2
    minutes: 5
    positions: yes, no, it depends
    ---

    # A meeting belongs where the young person wants it.

    ## Talk about it

    - Where do we usually meet?
    - Who chose that?
    - What would it take to meet elsewhere?

    ## Facilitator notes

    Some rooms cannot be changed. Look for what can.

    ## Try this

    Ask one young person where to meet next.

    """,
    "Cards/sample/deck.md": """
    ---
    title: A small invented deck
    lang: en
    for: Tests of the program
    content-note: These invented cards are about listening.
    credits: Invented for tests.
    ---

    # A small invented deck

    Two cards and two findings, all of them invented.

    ## Themes

    - listening: Listening
    - places: Places

    ## Support

    Talk to your supervisor.

    """,
    "Cards/sample/findings/chosen-place.md": """
    ---
    id: chosen-place
    title: A chosen place
    source: invented-report
    locator: Table 2
    covers: T-2
    ---

    # Young people came more often to places that they had chosen.

    ```table
    title: Meetings kept (per cent)
    columns: Place | Chosen for them (n = 20) | Chosen by them (n = 20)
    group: First month
    Office | 40.0 | 60.0*
    Outdoors | 55.0 | 80.0*
    marks: * p < 0.05
    ```

    ## What this does not say

    It does not say that an office is the wrong place.

    """,
    "Cards/sample/findings/said-early.md": """
    ---
    id: said-early
    title: Said early
    source: invented-report
    locator: Table 1
    covers: T-1
    ---

    # Plans that were talked about early held for longer.

    Forty invented plans were counted.

    ```chart
    title: Mean number of weeks a plan held
    unit: weeks
    Talked about late (n = 20): 4.5
    Talked about early (n = 20): 9
    ```

    ## What this does not say

    It does not say that talking early is what made plans hold.

    """,
    "Cards/sample/outline.md": """
    ---
    title: What the small deck covers
    ---

    # What the small deck covers

    - T-1: Saying it early
    - T-2: Where we meet

    """,
    "Cards/sample/sources/invented-report.md": """
    ---
    id: invented-report
    title: An invented report
    authors: Example, A.
    year: 2020
    publisher: Nobody
    ---

    """,
  ]
}
