extension TinyDeck {
  /// The plans that commands run when no other is named, and a model and a profile of two questions.
  static let plans: [String: String] = [
    "Sessions/Models/two-questions.md": """
    ---
    id: two-questions
    title: Two questions
    credit: Invented for tests.
    ---

    # Two questions

    Two short questions.

    ## What stays?

    What stays with you?

    ## What next?

    What will you do next?

    """,
    "Sessions/Profiles/plain.md": """
    ---
    id: plain
    title: A plain form
    body: nobody
    lang: en
    checked: 2026-11-21
    check-again: Nothing.
    ---

    # A plain form

    Invented for tests.

    ## What you learnt

    ```question
    keep-as: what-i-learnt
    draw-on: views, answers
    ```

    What did you learn?

    ## How long it took

    ```question
    keep-as: minutes
    ```

    In minutes.

    """,
    "Sessions/Plans/pair-30.md": """
    ---
    id: pair-30
    title: Two people, one card
    setting: pair
    minutes: 20
    ---

    # Two people, one card

    For two.

    ## One card

    ```step
    kind: card
    minutes: 15
    card: early-word
    ```

    Listen first.

    ## Close

    ```step
    kind: close
    minutes: 5
    ```

    Thank you both.

    """,
    "Sessions/Plans/solo-10.md": """
    ---
    id: solo-10
    title: A few minutes alone
    setting: solo
    minutes: 10
    ---

    # A few minutes alone

    For one person.

    ## Look back

    ```step
    kind: actions
    minutes: 1
    ```

    What became of what you chose to try?

    ## One card

    ```step
    kind: card
    minutes: 6
    card: early-word
    ```

    Take your time.

    ## Look ahead

    ```step
    kind: close
    minutes: 3
    model: two-questions
    ```

    Thank you for thinking.

    """,
    "Sessions/Plans/team-60.md": """
    ---
    id: team-60
    title: A short team session
    setting: team, multi-agency
    minutes: 60
    for: A team in a room
    ---

    # A short team session

    For a team.

    ## Welcome

    ```step
    kind: welcome
    minutes: 5
    ```

    Welcome, everybody.

    ## What became of it

    ```step
    kind: actions
    minutes: 5
    ```

    Look at what was agreed.

    ## First card

    ```step
    kind: card
    minutes: 20
    card: early-word
    ```

    Read it out.

    ## A breath

    ```step
    kind: pause
    minutes: 5
    ```

    Stretch.

    ## Second card

    ```step
    kind: card
    minutes: 20
    card: which-room
    ```

    Read this one out, too.

    ## Close

    ```step
    kind: close
    minutes: 5
    ```

    Say what you take with you.

    """,
  ]
}
