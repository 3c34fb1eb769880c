/// A solo session from its plan through a pipe: every word shown, and in brackets what was typed.
enum SoloTranscript {
  static let text = """
    Step 1 of 3. Look back. 1 minute.

    These invented cards are about listening.

    You may always pass, and nobody asks why. A worry about a young person's safety goes to your organisation's safeguarding procedure, not in here.

    Never write anything that identifies a young person: no names, initials, birth dates, places or case numbers. Nothing here asks for a name, and this is not a case record.

    At any question you can type help to see what else can be typed.

    What became of what you chose to try?

    No earlier action is waiting to be looked at.
    Press Enter to go on. [Enter]

    Step 2 of 3. One card. 6 minutes.

    Take your time.


    It is better to say too early that a plan may change than too late.

    Plans change, and often quickly.

    Press Enter when you are ready to say where you stand. [Enter]

    1 agree
    2 it depends
    3 disagree
    4 not sure
    p pass
    Where do you stand? 1 to 4, or p to pass: [2]
    How sure are you, from 1 (hardly) to 5 (fully)? Enter leaves it out: [4]
    Why? A sentence or two; Enter leaves it out: [It is hard to say.]

    Your first view is locked from here on.

    Think about it, 1 of 3:
    What do we know a week before a change?
    Your answer (Enter goes on without, edit opens an editor): [A week is long.]

    Think about it, 2 of 3:
    Who hears of it first?
    Your answer (Enter goes on without, edit opens an editor): [The carer.]

    Think about it, 3 of 3:
    What would the young person say?
    Your answer (Enter goes on without, edit opens an editor): [Ask me first.]

    What the research found:

    Plans that were talked about early held for longer.

    Forty invented plans were counted.

    Mean number of weeks a plan held:
    - Talked about late (n = 20): 4.5 weeks
    - Talked about early (n = 20): 9 weeks

    What this does not say:
    It does not say that talking early is what made plans hold.

    Source: Example, A. (2020). An invented report. Nobody.
    Where: Table 1.
    Press Enter to go on. [Enter]


    It is better to say too early that a plan may change than too late.

    Plans change, and often quickly.


    Before the finding you said: it depends, 4 of 5 sure.
    Why, in your words: It is hard to say.

    1 agree
    2 it depends
    3 disagree
    4 not sure
    p pass
    Where do you stand now? 1 to 4, or p to pass: [1]
    How sure are you, from 1 (hardly) to 5 (fully)? Enter leaves it out: [5]
    Why do you say so now? A sentence or two; Enter leaves it out: [Early is kind.]

    Before the finding you said: it depends. Now you say: agree.

    Something to try:
    Name one plan that may change, and say so this week.
    What is the one thing to change? You can say: when …, I will … Enter for no action: [Say on Monday what may change.]

    Action 1: Say on Monday what may change.
    When will you check how it's going? A date, 4 weeks, 2 months, or none; Enter for DAY+28: [6 weeks]

    Step 3 of 3. Look ahead. 3 minutes.

    Thank you for thinking.

    Agreed in this session:
    - Action 1: Say on Monday what may change. Looked at again: DAY+42.
    Press Enter to go on. [Enter]

    Two questions, question 1 of 2: What stays?
    What stays with you?
    Your answer (Enter goes on without, edit opens an editor): [The word early.]

    Two questions, question 2 of 2: What next?
    What will you do next?
    Your answer (Enter goes on without, edit opens an editor): [Talk on Monday.]

    That was the whole session. Thank you for thinking it through.

    Agreed in this session:
    - Action 1: Say on Monday what may change. Looked at again: DAY+42.

    Where support can be found:
    Talk to your supervisor.

    Saved. For a summary to read or send round: reflect summary SESSION
    As a web page: reflect summary SESSION -o summary.html
    What you've met can come back after 1, 3 and 9 months: `reflect solo --return` asks again, and shows what you thought only once you've said. `reflect preferences set returns off` turns it off.

    """
}
