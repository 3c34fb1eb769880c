/// Notes that the rules of the check were made with: every one is invented.
enum TuningNotes {
  /// Notes in which someone could be known again, each after what gives them away.
  static let identifying = """
    birth-date | DOB 12-05-2010 on the front sheet
    birth-date | born 7th January 2011, so ten when it began
    birth-date | Her date of birth is 2009-09-30
    birth-date | she'll be 18 on 4th March and then what
    birth-date | he was born in May 2009, not 2008
    birth-date | Pen-blwydd ar y 3ydd o Ebrill, neb yn cofio
    birth-date | wedi'i eni ym Mis Mai 2009
    birth-date | d.o.b. 1.2.11 missing from the form
    age | aged 15, living in Barry with an older friend
    age | a 13-year-old from Ely who nobody missed
    age | 15 y/o, Newport, in care since she was four
    age | Mae hi'n 16 oed ac yn byw ym Mangor
    age | our 17 year old in Llanelli wants his own key
    age | He's 12 and from Tredegar and he knows every taxi driver
    age | Twin girls, 14, Pontypridd
    age | bachgen 13 oed o Dreorci
    postcode | sat nav still had CF10 3AT in it
    postcode | postcode was SY23 1AB
    postcode | LL11 house, the rest of it was np44 2xh
    telephone | tel 029 2018 0456
    telephone | her phone's 07700 900 321 now
    telephone | mobile: +447700900654
    telephone | rang (01632) 960123 and a man picked up
    telephone | Ffôn 01632 960 001 gyda'r nos
    e-mail | mail me at r.thomas_93@example.net
    e-mail | ebost: gwenno@example.cymru
    nhs-number | NHS number 4010232137 is on every page
    nhs-number | 401 023 2137 in the top corner
    case-number | ref SWIFT-20931 if you need the file
    case-number | UPN A123456789012 came up on screen
    case-number | case 55123 is the one I mean
    case-number | URN 22/104/7719 from the police
    case-number | Eclipse no 300412
    initials | LM came back at three in the morning
    initials | M.J.'s placement ended on a Friday
    initials | we took T to see her sister
    initials | Re: C.E., my part in it
    initials | The child (KT) was asked in front of everyone
    initials | B's foster dad knew all along
    initials | had a good talk with D. about college
    initials | SP and his brother were split up
    initials | Talked to A and her carer about the phone
    name | Megan rang the unit at two in the morning
    name | I met Rhys and his mum at the hospital
    name | saw ellie at school today, she looked tired
    name | Mr Hughes next door told us
    name | a man called Darren picks them up
    name | her friend Keira is out there too
    name | Carys oedd enw'r ferch yn y cyfarfod
    name | Bu Owain yn aros gyda ni dros y penwythnos
    name | Amina's older cousin collects her
    name | Siôn told me on the drive home
    name | I let Mateusz down that week
    name | Hope said she would not go back
    name | told May she could ring me any time
    name | Uncle Gaz is not an uncle
    name | Brogan-Mai was at her nan's
    name | Spoke to Sarah Jenkins about the move
    name | The perp is known as Tez
    name | Why did nobody ask Levi?
    name | PC Llewellyn found them both asleep
    name | ffoniodd Mrs Bowen eto
    name | Auntie Sharon has them at weekends
    name | I remember Tyler-James and the bike
    name | Kyra (15) would not get in the car
    name | Lowri and I made toast
    number-plate | white Transit CN19 XOB
    number-plate | black Audi, reg LV12ABC
    number-plate | number plate X123 ABC, I wrote it down
    school | she goes to Fitzalan High
    school | moved from Ysgol Bro Myrddin to the PRU
    school | Coleg Gwent said he was not on roll
    school | The head of St Joseph's R.C. School rang
    street | lives on Newport Road above the barber's
    street | 7 Heol Isaf is empty now
    street | Stryd Fawr, rhif 12, y drws glas
    street | behind the garages on Queen's Crescent
    street | parked up on Tudor Lane every night
    handle | insta @_meg.xo
    handle | her snap is megzz04
    handle | his username is k_dog_2k8 on Discord
    handle | messages from user darkstar_99 on Kik
    name | Discussed concerns re Tyler B with the team
    name | Jamie-Lee was brilliant today
    name | Visited Harrison at home
    name | it was Poppy who noticed first
    name | Poppy disclosed to her foster carer on Tuesday
    name | Young person: Demi
    name | The case of Zuzanna shows how slow we were
    name | Lola's IRO never came
    name | I never told Brandon why he had to move
    name | Thinking of Xanthe, I would ring sooner
    name | For Rhodri the football club was everything
    name | Could have asked Kian what he wanted
    name | Aaliyah and Zara were found together
    name | Sian Thomas (social worker) chaired
    name | Spoke with Det Sgt Harries
    name | Roedd Llinos yn teimlo'n unig
    name | Soniodd Elin am y dyn yn y car
    name | Gofynnais i Tomos beth oedd o'i le
    name | Fe wnaeth Iwan adael yr ysgol
    name | ei ffrind Macsen
    name | Nain Cadi sy'n gofalu amdani
    name | dad is called Wayne
    name | Her boyfriend 'Deano' is much older
    name | They call him Spud
    name | Chelsea missed three sessions
    name | Jade was placed in Hereford
    name | Mark didn't turn up
    name | Rose lives with her nan
    name | supporting Summer with her move
    name | Mohammed's brother is in custody
    name | Ms Patel
    name | Miss Evans from school
    name | the GP, Dr Singh, referred her
    name | Kim asked for help and was told to wait
    name | Met Abdi and his cousin
    name | worked with a girl, Shanice, for two years
    name | ‘Leo’ told us he was scared
    name | I think about Tanwen a lot
    name | Dafydd yn mynd ar goll bob nos Wener
    name | Meg's phone was full of messages
    name | Ellis and Mia both said the same thing
    name | Uncle Ray drives the van
    initials | AB is 15 and in foster care
    initials | YP (initials HJ) seen at home
    initials | HJ's mother was present
    initials | visit to see GL
    initials | Spoke to N's school
    initials | E.W. was moved again
    initials | C had been missing for two nights
    initials | Reflecting on my work with S
    initials | For L it was too late
    initials | DW, KW and their half-sister
    initials | meeting about LJ tomorrow
    birth-date | d.o.b 09/09/09
    birth-date | DoB: 1 Jan 2010
    birth-date | 14th Feb 2008 birth date
    birth-date | She was born on Christmas Day 2009
    birth-date | turned sixteen last week, on 3 October
    birth-date | dob is 21.06.2011
    birth-date | Date of birth 5/6/10
    birth-date | Cafodd ei eni ar 12 Tachwedd 2008
    birth-date | her 15th birthday is on the 9th of July
    age | 14yr old female, Cwmbran
    age | He is 15 years of age and resides in Ebbw Vale
    age | fourteen, from Aberdare, three schools in a year
    age | 13 year old boy living in Penylan
    age | A 16 year old placed at a home near Lampeter
    age | merch 15 oed yn Aberystwyth
    age | girl of 14 from Townhill
    age | She's only 13, they found her in Porthcawl
    age | 17 oed, byw yn y Rhyl
    age | Age 14. Lives in Tonypandy.
    postcode | CF5 4LX
    postcode | postcode sa11 2pq
    postcode | lives in the CF11 area
    telephone | 07700900111
    telephone | call me on 07700 900 222.
    telephone | Her number is 07700-900333
    telephone | T: 01632 960345
    telephone | 0044 7700 900444
    e-mail | contact: megan.rees@example.com
    e-mail | e-bost: elin_ap@example.wales
    nhs-number | 943 476 5919
    nhs-number | NHS: 9434765919
    case-number | Case ref: 2019/00341
    case-number | WCCIS no. 304958
    case-number | niche ref 1900123456
    case-number | NI number AB123456C
    case-number | CIN/44871
    number-plate | HX19 KDP
    number-plate | silver Fiesta NA12 BCD outside school
    number-plate | car reg cu57 abc
    school | attends Whitchurch High
    school | Ysgol Gyfun Gwynllyw
    school | pupil at Llanishen High School
    school | she left Bryn Celynnog Comprehensive
    school | at St Teilo's
    school | Ysgol Uwchradd Tywyn
    school | goes to Willows High
    school | Pencoed Primary rang
    street | found on Cowbridge Road East
    street | 12 Bryntirion Terrace
    street | 3 Clos y Wern
    street | Ffordd y Gogledd, wrth y siop
    street | flat on Bute Street
    street | She walked home along Cathedral Road
    street | in the lane behind Mackintosh Place
    handle | @shan_x
    handle | Snapchat: tommo123
    handle | username lil.jay.07
    handle | her insta is emz_xo
    handle | on TikTok he's called bigdave99
    name | Aled's mum rang again about the contact arrangements.
    name | Talked with Nia Roberts about the weekend.
    initials | JB seemed happier this week; her foster carers said she slept.
    street | Child is 13, lives on Fairwater Road, Cardiff.
    school | She goes to Ysgol Plasmawr and was late twice.
    telephone | Contact: 029 2018 4000
    handle | Snapchat name is lily_xo_07
    case-number | Case 2023/118 was closed too early.
    nhs-number | His NHS number 485 777 3456 is in the folder
    number-plate | Car seen outside: CP17 HBZ
    birth-date | DOB: 14/02/2010
    postcode | Lives at 23 Heol y Deri, Rhiwbina CF14 6HF
    age | A 15-year-old girl from Merthyr who was never asked
    name | Tomos (14) wanted to stay where he was
    name | Mae Tomos yn byw yn Nhreganna
    telephone | ei rif ffôn yw 07700 900 555
    name | Callum, who is in Year 10, left the room
    name | The girl I'll call Bethan was right
    initials | D's brother had the same worker
    name | his dad, Gareth Pugh, was not invited
    initials | Our conversation about M. changed my mind
    age | moved to Pontypool when she was 12
    initials | L. told me that nobody listened
    name | little Ffion was left with strangers
    name | young Callum was blamed for it
    name | the Hughes family were moved twice
    name | the Price brothers had different workers
    name | Teulu Pugh oedd ar ein meddwl
    name | Mr and Mrs Price fostered her
    name | Gwelais i Elin yn y dref
    name | Fe ddwedodd Catrin wrthyf
    name | Ymddangosodd Aled yn hapusach
    birth-date | (b. 12.3.10)
    birth-date | born 2010
    age | 14 y.o. living in Gurnos
    age | thirteen-year-old in Gurnos
    street | Flat 3, Llys Gwyn
    street | above the shop on Heol Fawr
    school | attends Cardiff High
    name | Kelsie told her foster mum she was scared
    name | I can still see Jac in the back of the car
    name | We should have listened to Mia
    name | Mia should have been listened to
    name | My action is to ring Osian
    name | Osian: ask him first
    name | asked his brother Harri to come
    name | nobody believed Shannon
    name | nobody asked Kacie-Ann
    name | Thinking about Tia's move to Hereford
    name | Lewis has been missing since Sunday
    name | it was only when Sky spoke that we understood
    name | I wonder how Rubie is
    name | she, Ellie, would have wanted the dog there
    name | Her mother (Donna) never got the letter
    name | with Joe B at the youth club
    name | Dewi wanted to come home
    name | ROBYN: prefers texts
    name | re Lacey-Mae: see plan
    name | Sent the plan to Carys (IRO) and Huw (team manager)
    name | Huw from health was kind
    initials | TJ and I made pancakes
    initials | KM's placement broke down in the night
    initials | as with CB last year
    initials | H was sixteen when we met
    initials | what would P have said?
    initials | Concerns about YP "RJ"
    initials | A.B. and C.D. shared a room
    telephone | 07700900777 (mum)
    telephone | text 07700 900 888
    e-mail | katie99@example.com
    handle | her insta, ells.bells09, is public
    handle | @jay.official dm'd her
    number-plate | blue Golf, plate ending XKD, partial CN12
    number-plate | BD51 SMR
    case-number | Mosaic 1183920
    case-number | Our ref CSC/20/1182
    case-number | crime number 2200045678
    case-number | hospital number A4471920
    postcode | CF10
    postcode | NP19 0AB
    school | She was in a class at St Martin's
    school | the head at Bassaleg School
    school | a teacher from Ysgol y Preseli
    school | excluded from Lewis School Pengam
    street | round the back of Commercial Street
    street | house in Treharris Street
    street | 5 Penylan Terrace
    street | a flat off Albany Rd
    birth-date | 4/4/2009 is her birthday
    birth-date | turned 15 in March
    birth-date | Dyddiad geni: 01.02.2010
    birth-date | it was his 16th birthday on 8 May
    age | the 14 year old in Caerphilly
    age | she is 17 and pregnant, in Swansea
    age | dim ond 13 oed yw hi, o Fethesda
    """

  /// Notes in which nobody can be known again.
  static let harmless = """
    I'd ring the duty desk first and write it up later.
    Nobody had asked the foster carer what she thought.
    In 205 files, 54 young people had been exploited.
    Phase 2 figures are smaller, n = 151 and n = 54.
    See Table 3 and Figure 2 in the Final Report.
    Kolb's cycle does not fit a Friday afternoon.
    Hallett's report is worth reading in full.
    Year 11 leavers get forgotten in June.
    Level 3 training is for everyone who visits.
    Section 20 was explained to mum once, quickly.
    Social Services and Well-being (Wales) Act 2014, part 6.
    Children's Services said it was for the Police to lead.
    The PCSO knows more about the park than all of us.
    Our IRO asked the best question: what would she miss?
    CAMHS waiting list, again.
    I passed on this one and nobody asked why, which I liked.
    We will try a Monday breakfast with the night staff before Easter.
    The team in Cardiff does this differently from Swansea.
    North Wales has three duty desks and one phone number.
    I have worked in Newport for twelve years and the map has changed.
    Done by 31 January, the Deputy Manager to see to it.
    It starts with who gets told, and When I'm Ready is part of it.
    The card said 'Every move counts' and I thought of the car journeys.
    A mother, a grandmother, an older brother: all of them knew.
    Welsh-speaking carers are hard to find in the south.
    She loved the dog. Nobody put the dog in the plan.
    He wanted his own pillow, his charger and the wifi password.
    At 15 you want to be asked and at 16 you want to be left alone.
    A 14-year-old is a child, whatever she says on the phone.
    I was young in the nineties and nobody spoke of this.
    The ACE Hub training was useful, the slides less so.
    Social Care Wales ask what you learnt, not how many hours.
    NSPCC, Barnardo's and Llamau all have materials.
    Our Corporate Parenting Board meets in March and September.
    Multi-agency, yes. Multi-meeting, no.
    What the Children's Commissioner said about return interviews stayed with me.
    We all agree that 'Missing' is not a behaviour.
    I read the card twice: first as a parent, then as a worker.
    Instagram is where they talk, and we are on Teams.
    Christmas was the hardest week in the home.
    GCSE results day matters even when nobody revised.
    Ask Health, Education and Housing to bring one thing each.
    The A48 was closed so the visit was cut short.
    We used the BBC film and the room went quiet.
    Nothing About Us Without Us is on the wall.
    I said 'risk' nine times in ten minutes.
    Two things: who rings, and by when.
    Try this: sit in the waiting room for an hour.
    The Sexual Exploitation Risk Assessment Framework tick boxes shaped what we saw.
    SERAF scores of 16 or more brought a meeting.
    More listening. Less form.
    Next time I'll ask before I write.
    A manager, a Reviewing Officer and an Advocate walked into a meeting.
    My view moved from disagree to it depends.
    Hope is a plan with a name on it, said our trainer.
    We will grace the next meeting with cake.
    May is too late for this, April would be better.
    Not all boys are asked. Ask the boys.
    Rolfe, Freshwater and Jasper wrote the three questions down.
    Fook and Gardner would say: whose knowledge counts?
    Gofynnwyd i bawb, ac ni wnaeth neb ateb.
    Rydym yn gweld y ffurflen cyn y plentyn.
    Mae'r Heddlu ac Iechyd yn cytuno, nid felly Addysg.
    Pwy sy'n gwrando? Pwy sy'n ysgrifennu?
    Ddydd Llun bydd y tîm nos yn dechrau.
    Mae'r gweithiwr cymdeithasol yn newid bob chwe mis.
    Byddai Comisiynydd Plant Cymru yn cytuno.
    Y tro nesaf byddaf yn gofyn yn gyntaf.
    On the ward it was Sister who noticed first.
    The Home Office form comes last, not first.
    Who pays for the taxi? Placement, parent or school?
    It cost £40 and it was worth it.
    7.30 to 9, room 2, bring the cards.
    The ratio was 1:4 at night.
    Some of us cried. Then we had tea.
    Version 0.2 of our checklist is shorter.
    The Team Manager said we should wait and the group disagreed.
    Reflection: I talked more than I listened.
    We discussed the Harm Outside the Home protocol.
    The word 'streetwise' came up and we parked it.
    Our next session is on 12 January at 2pm in the Oak Room.
    Discussed in pairs, then as a group of nine.
    Agree because relationships matter more than programmes.
    I was struck by figure 14.8 against 7.3 moves.
    Working Together is English guidance, ours is the Wales Safeguarding Procedures.
    Action: ring CAMHS before half term. Owner: senior practitioner.
    The Munro review said something similar.
    I remember a boy who only talked in the car.
    Pizza helps. So does turning up twice.
    The Regional Safeguarding Board has a form for everything.
    We cannot ask her to keep herself safe.
    ROTH, MACE, VAF, so many letters.
    Some police officers in the group found the finding hard.
    It was a Tuesday and it was raining.
    When I trained, in Bangor, nobody mentioned boys.
    The young woman I worked with longest taught me most.
    Return home interviews within 72 hours.
    What went well: honesty. Even better if: shorter.
    As a foster carer of 20 years I've seen 30 children come and go.
    I'd like us to use the Welsh Assessment Framework differently.
    The ICON programme and Flying Start were mentioned.
    SW said the IRO should know.
    FC and SW disagree about the phone.
    A PA from the leaving care team came along.
    I disagree with myself from last week.
    Too many meetings on Thursdays.
    We could ask Youth Cymru or Voices From Care.
    Rewrite the letter so that a twelve-year-old can read it.
    Placement stability is everybody's job, Housing included.
    Group rules: phones off, no names, you can pass.
    The WG circular is out of date.
    The Crown Court case took eighteen months.
    We are short of carers in Powys and Ceredigion.
    Everyone in the room had done the Level 2 module.
    Teulu oedd y gair a ddefnyddiwyd fwyaf.
    Diolch i bawb am fod mor onest.
    Bydd y rheolwr yn siarad â'r heddlu yfory.
    Mae plant mewn gofal yn haeddu gwell.
    Cerdyn 12 oedd yr anoddaf.
    Yng Nghymru mae'r canllawiau'n wahanol.
    Cafwyd trafodaeth dda yn y bore.
    I asked Housing for a date and got a maybe.
    Told Education we would wait.
    With Health on board it could work.
    Ask CAFCASS what they would have done.
    Spoke to the Duty Team and the Emergency Duty Team.
    Children First was the motto.
    The app is called Brook's 'traffic light' tool.
    Bronfenbrenner again, but it does help.
    Motivational Interviewing is not magic.
    My manager, who is new, agreed.
    Trauma Recovery Model training in February.
    The film we watched was Three Girls.
    It reminded me of the Rotherham inquiry.
    Jay's report made the same point in 2014.
    Not one of the 54 was asked.
    60% versus 40%, small numbers, be careful.
    On page 12 the authors say what they don't know.
    He, she, they: we should ask.
    A 17-year-old has the right to say no.
    Two of us cried at question 3.
    Mum was never asked and Dad was never mentioned.
    Nan held it all together.
    Grandparents, aunties, older siblings: who counts as family?
    We'd try Fridays without meetings.
    Keep Childline's number on the fridge: 0800 1111.
    We need Tea and Toast, not another leaflet.
    Use of the NRM in Wales is rising.
    Position: it depends.
    I felt guilty. Then angry. Then tired.
    After Covid everything moved to Teams.
    The Rights of Children and Young Persons (Wales) Measure 2011 applies.
    Article 12 says they have a say.
    We asked Gwent Police to come next time.
    Dr Sophie Hallett's study is the basis of this card.
    The Cardiff study followed files for ten years.
    Professor Jay wrote about Rotherham.
    The Marie Collins Foundation has a film.
    Carl Rogers would say we were not listening.
    John Bowlby came up, of course.
    Laura Lundy's model has four parts.
    Hart's ladder is on our wall.
    Chatham House rule applies.
    We used a World Café for the last half hour.
    It was hard to hear that 42% had been rated low.
    The group split three ways: agree, depends, pass.
    My answer at 9am was not my answer at 10am.
    The whole system is built around our diaries.
    Not a single action from last time was done, and that says something.
    Sixteen weeks of work, then a letter.
    She had four social workers in two years.
    The youngest in the study was 9 and the oldest 18.
    'Going missing' is what adults call it.
    A warm car, a bag of chips, no questions.
    One view moved from agree to disagree.
    The Act says 'voice', the form says 'views'.
    I will ring the school nurse by Friday.
    Action: ask for the on-call rota. Owner: RM. Review: 1 February.
    Each agency brought its own abbreviation.
    Why do we say 'placement' when she says 'home'?
    Our team meets in Merthyr and in Bridgend by turns.
    Ynys Môn and Gwynedd share a service.
    Half of us work part time.
    Let's stop writing 'engaged well'.
    Research in Practice has a summary.
    Barnardo's Cymru and Llamau run drop-ins.
    I trained with NSPCC in 2012.
    Trauma-informed means changing what we do, not what she does.
    SCW ask for reflection, not hours.
    The CSE Taskforce language guide is from 2024.
    Thursday's session was too long.
    The Deputy said it would go to Cabinet.
    Let's invite Housing, Youth Justice and the Third Sector.
    It's a Wales-wide problem.
    Google Maps says forty miles, the bus says three hours.
    Facebook Marketplace is how they find phones.
    PlayStation evenings at the home work better than meetings.
    One of the boys said: you talk like a leaflet.
    The Police Protection Order ran out on Sunday night.
    As a dad I found this one hard.
    Nain, taid, modryb: they all count.
    Yr ysgol sy'n gwybod gyntaf bob tro.
    Roedd pawb yn cytuno heblaw un.
    Dw i ddim yn siŵr eto.
    Byddaf yn siarad â'r tîm ddydd Mercher.
    Beth am ofyn iddi hi?
    Fe wnaethon ni newid ein barn ar ôl y canfyddiad.
    Mae'n haws dweud na gwneud.
    Cafwyd tair pleidlais dros a dwy yn erbyn.
    Mai 2026 yw'r dyddiad adolygu.
    Hope, trust and time: in that order.
    Joy is not a word in our plans.
    Faith groups were not in the room.
    Will we remember this in March?
    May we try it for a month?
    Mark the date: 3 March.
    Rob the plan of its jargon.
    Art therapy ended in July.
    Grace under pressure, said our trainer.
    Summer holidays are the worst time.
    The river path is where they meet.
    I pass.
    Pass, for now.
    A. B. C: three options, none good.
    Option C was the only one with a person in it.
    From A to B is two buses.
    Vitamin D and fresh air, said the nurse.
    Group B finished first.
    T-shirts, trainers, toiletries: the bag should be packed with her.
    U-turns are allowed.
    n/a
    OK!!!
    See p. 47, s. 20 and Sch. 3.
    e.g. a lift home, i.e. time.
    Ref: Final Report, ch. 4.
    10/10 would do again
    2 x 45 mins is better than 1 x 90
    The 7.3 to 14.8 figure stuck with me
    24/7 means nobody in particular.
    £1,200 a week and no one to tuck her in.
    """
}
