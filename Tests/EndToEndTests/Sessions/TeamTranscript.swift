/// A session of a team of six with counts, through a pipe: every word shown, and in brackets what was typed.
enum TeamTranscript {
  static let text = """
    Step 1 of 6. Welcome. 5 minutes.

    These invented cards are about listening.

    You may always pass, and nobody asks why. A worry about a young person's safety goes to your organisation's safeguarding procedure, not in here.

    Never write anything that identifies a young person: no names, initials, birth dates, places or case numbers. Nothing here asks for a name, and this is not a case record.

    At any question you can type help to see what else can be typed.

    For whoever leads there is more to say here, which the room needn't read: leader shows it.
    Press Enter to go on. [Enter]

    Step 2 of 6. What became of it. 5 minutes.

    No earlier action is waiting to be looked at.
    Press Enter to go on. [Enter]

    Step 3 of 6. Card 1 of 2. First card. 20 minutes.


    It is better to say too early that a plan may change than too late.

    Plans change, and often quickly.

    Press Enter when you are ready to say where you stand. [Enter]

    First everyone decides alone, in silence (6 people). Then count raised hands, with eyes closed if you like:
    1 agree
    2 it depends
    3 disagree
    4 not sure
    How many for each, in this order, such as 3 1 0 2? Whoever is left passes: [3 1 1 1]
    Taken down. The counts are shown after the finding.

    The first views are locked from here on.

    Talk about it, 1 of 3:
    What do we know a week before a change?

    While you talk: note and some words keeps what is said, park and some words sets a point aside, all shows every question at once.
    Press Enter to go on. [note We waited for the letter.]
    Noted.
    Press Enter to go on. [Enter]

    Talk about it, 2 of 3:
    Who hears of it first?
    Press Enter to go on. [Enter]

    Talk about it, 3 of 3:
    What would the young person say?
    Press Enter to go on. [Enter]

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


    After the finding, everyone looks again, alone and in silence (6 people). Then count raised hands:
    1 agree
    2 it depends
    3 disagree
    4 not sure
    How many for each, in this order, such as 3 1 0 2? Whoever is left passes: [1 4 0 1]

    Before and after the finding:
    - agree: 3 before, 1 after
    - it depends: 1 before, 4 after
    - disagree: 1 before, 0 after
    - not sure: 1 before, 1 after
    - pass: 0 before, 0 after
    A view that moved is no better than one that stayed.

    Something to try:
    Name one plan that may change, and say so this week.
    What is the one thing to change? You can say: when …, we will … Enter for no action: [Tell the carer first.]

    Action 1: Tell the carer first.
    Who'll do it? A role, not a name; Enter leaves it open: [key worker]
    When will you check how it's going? A date, 4 weeks, 2 months, or none; Enter for DAY+28: [6 weeks]

    Step 4 of 6. A breath. 5 minutes.
    Press Enter to go on. [Enter]

    Step 5 of 6. Card 2 of 2. Second card. 20 minutes.


    A meeting belongs where the young person wants it.

    Press Enter when you are ready to say where you stand. [Enter]

    First everyone decides alone, in silence (6 people). Then count raised hands, with eyes closed if you like:
    1 yes
    2 no
    3 it depends
    How many for each, in this order, such as 3 1 0? Whoever is left passes: [4 1 1]
    Taken down. The counts are shown after the finding.

    The first views are locked from here on.

    Talk about it, 1 of 3:
    Where do we usually meet?

    While you talk: note and some words keeps what is said, park and some words sets a point aside, all shows every question at once.
    Press Enter to go on. [Enter]

    Talk about it, 2 of 3:
    Who chose that?
    Press Enter to go on. [park Who has the key?]
    Set aside for later.
    Press Enter to go on. [Enter]

    Talk about it, 3 of 3:
    What would it take to meet elsewhere?
    Press Enter to go on. [Enter]

    What the research found:

    Young people came more often to places that they had chosen.

    Meetings kept (per cent):
    First month:
    Place: Office; Chosen for them (n = 20): 40.0; Chosen by them (n = 20): 60.0*
    Place: Outdoors; Chosen for them (n = 20): 55.0; Chosen by them (n = 20): 80.0*
    * p < 0.05

    What this does not say:
    It does not say that an office is the wrong place.

    Source: Example, A. (2020). An invented report. Nobody.
    Where: Table 2.
    Press Enter to go on. [Enter]


    A meeting belongs where the young person wants it.


    After the finding, everyone looks again, alone and in silence (6 people). Then count raised hands:
    1 yes
    2 no
    3 it depends
    How many for each, in this order, such as 3 1 0? Whoever is left passes: [5 0 1]

    Before and after the finding:
    - yes: 4 before, 5 after
    - no: 1 before, 0 after
    - it depends: 1 before, 1 after
    - pass: 0 before, 0 after
    A view that moved is no better than one that stayed.

    Something to try:
    Ask one young person where to meet next.
    What is the one thing to change? You can say: when …, we will … Enter for no action: [Enter]

    Step 6 of 6. Close. 5 minutes.

    Agreed in this session:
    - Action 1: Tell the carer first. Seen to by: key worker. Looked at again: DAY+42.

    Set aside for later:
    - Who has the key?
    Press Enter to go on. [Enter]

    That was the whole session. Thank you for thinking it through.

    Where support can be found:
    Talk to your supervisor.

    Saved. For a summary to read or send round: reflect summary SESSION
    As a web page: reflect summary SESSION -o summary.html

    """
}
