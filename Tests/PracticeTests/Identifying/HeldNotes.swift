/// Notes for measuring the check, written before its rules and never used to change them: every one is invented.
enum HeldNotes {
  /// Notes in which someone could be known again, each after what gives them away.
  static let identifying = """
    birth-date | dob 03.04.09, so she was still in primary when it started
    birth-date | Born on the 3rd of April 2009, the eldest of four
    birth-date | D.O.B: 17/11/2008 is wrong on the referral, I checked
    birth-date | He turns 16 on 12 June and nobody has planned anything
    birth-date | her birthday is the 21st of February, we bought a cake
    birth-date | Ganwyd hi ar 5 Mawrth 2010, yr ieuengaf o dri
    birth-date | dyddiad geni 14/08/2009 ar y ffurflen
    age | she's 14 and lives in Splott with her nan
    age | A fifteen year old from Rhyl who had three placements last year
    age | Merch 14 oed o Gaerdydd a oedd yn aros gyda'i modryb
    age | The lad in Pill, 13, kept coming back to the same bus stop
    age | 16yo in Merthyr, no carer would take her at the weekend
    age | Roedd bachgen 15 oed yn byw yng Nghaernarfon heb neb
    age | Our girl (aged 12) was moved to Port Talbot overnight
    postcode | They moved her out to LL57 2DG without telling school
    postcode | the flat at cf241aa is where they all end up
    postcode | Picked up near SA1 3XL again, third time this month
    postcode | Address given as 4 flat b, NP20 5AW
    telephone | ring mum on 07700 900123 before five
    telephone | New number 07700900456, the old one is cut off
    telephone | duty number was +44 29 2018 0123 when she called
    telephone | He texts from 07700-900-789 and deletes it after
    telephone | left a message on 01632 960 983 for her uncle
    e-mail | her mum's address is lowri.p@example.org
    e-mail | send the minutes to jdavies84@example.com please
    nhs-number | NHS no 943 476 5919 was on the letter on the table
    nhs-number | I still had 9434765919 in my notes from CAMHS
    case-number | See WCCIS 1048832 for the chronology
    case-number | case no. CH/2019/4471, closed twice before
    case-number | PARIS ID 558210 has the strategy minutes
    case-number | crime ref 2300417562 was never followed up
    case-number | Cyfeirnod achos 77214 yn y system
    initials | JD went missing again on Friday night
    initials | I keep thinking about J.D. and what we said to him
    initials | K's mum rang the duty desk in tears
    initials | Home visit to T.W. and her brother
    initials | With hindsight I would have listened to AM's foster carer sooner
    initials | R told me he felt safer at football
    initials | We discussed child B.R. at supervision
    name | Met with Chloe at the drop-in, she was quiet
    name | I was worried about Ffion but said nothing
    name | Mrs Pritchard at the school had rung twice
    name | Kayden said he only goes there for the food
    name | Siaradais i â Gwion ar ôl yr ysgol
    name | Spoke to chloe's nan, she had no idea
    name | Mam Nia oedd yn poeni fwyaf
    name | The boyfriend, Dean, is 23 and has a car
    name | the older lads call him Bigsy and he likes it
    name | I sat with Oluwaseun while he waited for the police
    name | Her sister Kacey-Leigh told the IRO what happened
    name | Jaydon's foster carer asked for a break
    name | we all knew it was about Shannon Probert's house
    name | Will was late for school because of the move
    name | Asked Grace how she felt about contact
    name | Mr. Okafor the taxi driver waits outside
    name | Zofia stopped coming to group after half term
    name | Dr Venkataraman saw her on the ward
    name | Tomos a'i chwaer sydd yn yr un cartref
    number-plate | the car was a grey Corsa, CF15 KLM
    number-plate | Reg YK64 WXT parked outside the unit at midnight
    number-plate | she'd written down r417 gth on her hand
    school | He is in Year 9 at Cantonian High School
    school | Disgybl yn Ysgol Glantaf ers mis Medi
    school | excluded from St Cenydd's after the phone was found
    school | Bishop Hedley Comp took her back in January
    street | They meet behind the shops on Clifton Street
    street | The house on Heol y Crwys is known to police
    street | 14 Maes y Deri, top bell, that's where he stays
    street | gathering at the bottom of Penrhyn Avenue most evenings
    street | Her dad's flat is 22b Station Rd
    handle | snap: kayz_xx09 is the account he uses
    handle | he goes by @lil_tommo on insta
    handle | her tiktok is ellie.mae.07 and it's public
    handle | added her on Snapchat as jaytee2k9
    name | Nid oedd Cadi eisiau siarad am y peth
    name | Cai's social worker changed four times in a year
    """

  /// Notes in which nobody can be known again.
  static let harmless = """
    We said we would ring the school before we closed the referral.
    The 205 case files made me think about how we write.
    Table 1 surprised me: I had expected the opposite.
    I used Gibbs last time and found it too tidy.
    Morrison's cycle helped the team slow down.
    A Year 9 assembly is not the same as someone to talk to.
    Band 3 thresholds leave out the young people we worry about most.
    Section 47 enquiries took over and the listening stopped.
    Police and health were in the room, education was not.
    I want to ask the Independent Reviewing Officer what changed.
    Most of us agreed, two passed and one said it depends.
    The foster carer knew before any of the professionals did.
    On Monday I will ask the night staff how they say goodnight.
    We talked about Cardiff University's research for half an hour.
    In Wales the guidance says 'when I am ready'.
    The placement was forty miles away and nobody asked her.
    Under Part 6 of the Act the local authority must keep the plan under review.
    Contextual safeguarding gave us a language for places.
    Agree, but not if it means another worker leaves.
    We need a better handover from EDT on Sundays.
    I noticed that I wrote 'refused' where I meant 'was not asked'.
    MARAC, MASH and the strategy meeting all asked the same questions.
    Barnardo's ran the service until the money stopped in March.
    The young person chose the worker, and that made the difference.
    By December we will have asked three carers what a good first night is.
    Nobody in the team had read the plan before the visit.
    She was told about the move on the day, in the car.
    He said the football coach was the only adult who turned up.
    I felt defensive when the manager asked why it took so long.
    Snapchat and TikTok came up, and none of us under forty use them.
    A third of the young people in the study had moved ten times or more.
    The finding is an association, and phase 1 is not phase 2.
    We could try Signs of Safety wording on the front page.
    Childline and Meic are on the fridge in both homes.
    Stop asking 'why didn't you tell us' and start asking who listened.
    My own daughter is that age, which makes it harder to think clearly.
    The Welsh Government guidance changed in 2021.
    Trust takes longer than twelve weeks.
    I would rather be late than wrong here.
    Health visitor, school nurse and GP each held a piece.
    We park the question of transport until the Team Manager is back.
    Two views moved after the finding, mine was one.
    A DSL in the group said schools hear about it last.
    LAC reviews are not the place to ask this for the first time.
    Hi all, thanks for today, same time next month.
    The card 'Every move counts' started an argument, a good one.
    CIW asked us the same thing at the inspection.
    I think the NRM referral was right and the conversation was missing.
    It depends on who is asking and when.
    Schön would call this reflection in action.
    Doedden ni ddim wedi gofyn i'r person ifanc beth oedd hi eisiau.
    Mae angen i ni wrando mwy cyn ysgrifennu'r cynllun.
    Roedd y gofalwr maeth yn gwybod cyn neb arall.
    Byddwn yn ffonio'r ysgol cyn cau'r atgyfeiriad.
    Cytuno, ond mae'n dibynnu pwy sy'n gofyn.
    Ym mis Mai byddwn yn edrych ar hyn eto.
    Mae Gofal Cymdeithasol Cymru yn gofyn am gofnod.
    I was 24 when I started and I still think about my first case.
    90% of the time it is the same three adults who get asked.
    Between 2010 and 2014 nobody used the word exploitation here.
    The bus stop is closer than the youth club, so that is where they go.
    Who will do it: the deputy, by the end of term.
    I'd keep the phone with her and sort the contract out.
    An older teenager is not a small adult.
    What would Brookfield ask? Whose assumption was it?
    Our Youth Justice Service colleague disagreed with all of us, kindly.
    Respite at weekends, a lift to training, dinner kept warm.
    I'm the RM and I didn't know the on-call number.
    Page 47 of the report is the one to read.
    Not sure. The form made us tick 'high' and then nothing happened.
    Review on 14 March, or sooner if the home changes.
    ADHD assessments take two years in this county.
    We meet on the first Tuesday of the month at 10am.
    A colleague from Gwent Police told us what 'known to' means to them.
    There's a WhatsApp group for the staff and none for the young people.
    """
}
