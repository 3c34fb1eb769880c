extension UnseenNotes {
  /// Notes of practice that give nobody away.
  static let harmless = """
    We all agreed the language in records needs to change.
    Barnardo's training last March was the best we've had on boys and exploitation
    curiosity not judgement
    Firmin's work on contextual safeguarding fits this card really well
    Return interviews within 72 hrs - we don't always manage it
    Gillick competence came up again, need a refresher
    The Social Services and Well-being (Wales) Act 2014 says "voice and control" and we should mean it.
    Who's the trusted adult? every plan should name one
    Ask "what happened to you" not "what's wrong with you"
    Could St Giles Trust come in to talk to the older group?
    Mae pob plentyn yn haeddu cael ei glywed.
    Philomena Protocol forms to be kept on the front of the file
    Section 47 threshold felt unclear to about half the room
    team day on 14 May, bring 2 cards each
    Clare's Law is for partners, a lot of staff mixed this up with Sarah's Law
    We liked Card 12, The New Phone, because it doesn't tell you what to think.
    £20 for a takeaway and a chat is money well spent
    Hotels in seaside towns need the Operation Makesafe training before the summer
    no one asked the young person what they wanted
    Boys and young men get missed, same with disabled children
    Try the Lundy model – space, voice, audience, influence
    the Jay report said adults knew and did nothing, that stuck with us
    LAC, CLA, CSE, CCE, MACE, MASH... too many letters for families
    Small steps, we can't fix it in one visit.
    Trust takes months and can go in a minute
    Childline 0800 1111 poster in every bathroom
    Gwrando yn gyntaf, ffurflenni wedyn
    Since Working Together 2023 extra-familial harm is much clearer in England
    Do we treat 16 and 17 year olds like adults? Too often yes
    Taxi drivers and takeaway staff see more than we do
    rang 101 and waited 40 mins, is there a better route for intel
    The IRO should be asking this at every review
    Talk while doing - cooking, driving, walking the dog
    Police said any scrap of information helps even if it seems nothing
    Our Keeping Me Safe plan is 9 pages. Nobody reads nine pages
    April to June is the worst time for missing episodes, light evenings
    NWG Network have good resources on transitions
    Consent is about freedom and capacity, not just saying yes
    missing from home at 2am isn't "seeking attention"
    Llamau mediation could help with families under strain
    Who holds the hope?
    Pearce writes about young people's choices being squeezed, useful for challenge in meetings
    How would a 13 year old hear that question?
    Designated Safeguarding Person needs to be told the same day
    Look at the place not just the child – park, bus station, McDonald's
    we need a Welsh language version of the feedback sheet
    Dylem ofyn i'r person ifanc pa iaith sydd orau ganddyn nhw
    "Every contact leaves a trace" - trainer quote, we wrote it on the board
    In Cardiff and Newport there's more on offer than in rural areas
    Transport is a nightmare in Powys, lifts from strangers become normal
    Online and offline aren't separate for young people.
    Missing People have a 24 hr line, 116 000
    good session, 11 of us, two apologies
    County lines and CSE overlap more than our forms allow for
    One size doesn't fit all
    SERAF score doesn't tell the story behind it
    Don't wait for disclosure. Most young people don't tell in words
    Is it OK to accept a young person on Snapchat? No but we need a better answer than no
    The card on gifts led to a long talk about poverty and what £5 means when you've none
    Chelsea's Choice was shown to Year 9 and 10, mixed views on it
    Foster carers know the most and get asked the least
    Care leavers up to 25 can still get a Personal Adviser in Wales
    Maslow – food, sleep, warmth first
    NRM: needs first responder, most of us weren't sure who that is
    Hindsight is a wonderful thing
    bring back detached youth work!!
    Friday nights, 10pm to 1am, no services open
    The Rotherham and Rochdale cases made people think it only happens in certain towns
    Mae angen mwy o weithwyr ieuenctid mewn ardaloedd gwledig
    Safety plans with them not for them
    Need to record facts, opinion and source separately
    Consider the whole friend group, disruption for one can push risk to another
    Crimestoppers / Fearless is anonymous so might suit the older ones
    Some of us felt uncomfortable with card 3 and that was useful
    Sexual Offences Act 2003 – under 13 can't consent in law, full stop
    what does a good day look like?
    NSPCC online course takes 3 hours, worth doing
    Headteacher, Social Worker and Police Officer all had a bit of the picture
    We'd add a card about gaming and in-app gifts
    No more "lifestyle choice" in any report.
    PACE stands for playfulness, acceptance, curiosity, empathy
    Keep turning up. That's the intervention
    Wales Safeguarding Procedures app is handy on your phone
    Trauma informed doesn't mean no boundaries
    phones: taking it away = punishing the victim
    ALN not picked up til secondary in so many of these situations
    mark of a good worker is that they admit when they're wrong
    Silence may be about protecting someone else, not lying to us
    Bowlby and attachment came up, placement moves undo everything
    Supervision every 4 weeks minimum, not when there's time
    Beth sy'n digwydd pan fydd y gweithiwr yn gadael?
    Marie Collins Foundation do support for parents when the harm is online
    a cup of tea first, questions later
    Debt bondage, bring it up with health colleagues as well
    Intel form should take 5 mins not 25
    The A470 and M4 corridor came up when talking about how people are moved around
    Year 6 to Year 7 is a risky time, think about the summer in between
    Parents as partners - PACE UK leaflet for every family
    Nobody likes a meeting with 14 professionals in it
    Brook traffic light tool is OK but can be used without thinking
    How do we share with England when a child is placed over the border?
    Sexual health nurse drop in Tuesdays 3.30 – 5, busy which is good
    Feedback to the referrer, always
    We are guilty of saying "she puts herself at risk". Nobody puts themselves at risk.
    next meeting 12/06/25, room booked from 10
    faith leaders and mosques, chapels, gurdwaras should be at the table
    Hope and relationships were the two words on the flipchart by the end
    the harm doesn't end at 18
    Hallett's research on exchange and recognition – young people wanted to be seen
    Rydym yn rhy gyflym i farnu
    Summer holidays = no eyes on children for 6 weeks
    MARAC is for 16+ so where do younger ones in abusive relationships go
    Ask about sleep, food, friends, phone, money
    Licensing team at the council are an untapped resource
    Do all night staff have access to the missing protocol? Agency staff don't
    Elephant in the room was staffing
    Strengths first, on page 1 of the plan
    Stop It Now helpline for anyone worried about another person's behaviour
    push factors v pull factors exercise worked well
    40% of the team hadn't had training since 2021
    Flying Start staff see the younger siblings so they should be in the loop
    Language matters in every log!
    Unaccompanied children need an interpreter they pick, not whoever's on the list
    SW, FC and RM to agree who tells the YP what was decided
    Think about honour, shame and community without stereotyping
    Card 5, "A Lift Home", made the room go quiet
    NYAS advocates can be offered at any point, active offer in Wales
    It's never the child's fault.
    Small rural schools - everyone knows everyone so it's hard to speak up
    youth justice worker saw a victim first and an offence second, that's what we want
    Is there a chaperone policy for taxis on school contracts?
    The Modern Slavery Act s.45 defence came up, none of us had used it
    Cofiwch fod bechgyn hefyd yn cael eu hecsbloetio
    walk a mile in their shoes
    Operation Encompass calls arrive by 9am which helps
    CAMHS waiting list 18 months. What do we do in the meantime?
    We thought 14 and 15 were the ages most services struggle with
    Getting the story straight between agencies before ringing the family
    Data protection is not a barrier to sharing when a child's at risk
    Voices From Care could help us co-write the next set of cards
    Need simple words: "who makes you feel safe", "who doesn't"
    Estyn and CIW both asked about this in their last inspections
    drop the jargon
    The bus station at night. CCTV? Lighting? Guardians?
    A child who is 17 and a half is still a child
    Autistic girls are under-identified, sensory needs missed in placements
    South Wales Police and Gwent do the intel forms differently, confusing
    Who is missing from this conversation?
    Vaping and cannabis as a way in, free at first then it's owed
    Don't promise what you can't deliver
    Munro said too much process not enough relationship, still true
    Think about grandparents, nans are usually the ones who know
    Mae'r cerdyn am ffonau yn codi cwestiynau da
    One worker, one plan, one page
    Rights – UNCRC article 12, 34 and 39 for this topic
    RSE code in Wales means we can talk about consent earlier in primary
    Could the school nurse do a walk and talk?
    New starter pack should have the card set in it, costs £35
    CEOP report button on the school website, does anyone press it
    LGBTQ+ young people may meet people on apps as there's nowhere local
    When a plan isn't working change the plan not the child
    Ein rôl ni yw bod yn chwilfrydig
    7 minute briefing on adultification to go round by end of May
    Social workers changing so often the young people stop unpacking their story
    Adultification of Black girls, Davis's paper for next reading group
    "connection before correction"
    GP and pharmacy – repeat emergency contraception should be a prompt to ask gently
    Trading Standards and vape shops?
    We spent 20 mins on what "boyfriend" means
    too many chiefs
    Multi agency mapping, first Wednesday of the month at 1.30pm
    IWF Report Remove – young people can do it themselves via Childline, we didn't know that
    not every missing episode is exploitation, some are just going home to mum
    Families First funding ends in March
    Hold the worry without passing it to the child
    Every children's home manager should know their local neighbourhood team
    Mind Of My Own app used by some, others hate it
    Amser, amynedd a pharch
    Be honest about what'll happen with the info BEFORE they tell you
    Bronfenbrenner circles on the wall, we could put the harm in the outer rings
    Sometimes the safest person is the bus driver
    If in doubt ring the duty desk, no such thing as a silly question
    Out of county placements – who does the return interview?
    Our recording policy dates from June 2018 and needs updating
    "Doing nothing is not an option" - from the National Action Plan
    We rated our practice 6 out of 10
    Police powers: CAWN, SRO, SHPO... need a crib sheet
    Felt safe to disagree today, thanks
    What would change for the child by Monday?
    Reading the room, sitting side by side not across a desk
    Lucy Faithfull Foundation resources for parents are clear and free
    fe wnaethon ni siarad llawer am gyfrinachedd
    Wi-Fi off at 11 doesn't work when they've all got data
    Bottom line - believe them
    A school in the Valleys and one in Leeds tried the same approach with peer mentors
    Does dim rhaid cael prawf cyn rhannu pryder
    Bydd y tîm yn cwrdd eto ym mis Mehefin i edrych ar y cynlluniau
    Great idea to have a summer programme, faith groups and the rugby club already offered a hall
    Mae Plant yng Nghymru a'r Comisiynydd Plant wedi cyhoeddi canllawiau ar hyn
    Fair Access to a school place needs chasing, 25 hours is a right not a reward
    """
}
