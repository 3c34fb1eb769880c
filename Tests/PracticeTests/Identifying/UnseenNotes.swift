/// Notes written by somebody who knew nothing of the rules, after these were settled.
///
/// What the guide says of the check was measured on them. Every one is invented. They're never used to change a rule.
enum UnseenNotes {
  /// Notes in which someone could be known again, each after what gives them away.
  static let identifying = """
    name | We thought about Chloe straight away when we read the card about lifts home.
    initials | KJ has gone missing twice since moving, both times on a Thursday
    name | Reminded us of Ibrahim, who stopped coming to boxing after Easter
    postcode | cars parked at the back of CF24 3QX most evenings, neighbours worried
    name | kayleigh has been back late three times this week, no one asked why
    age | 15 yr old girl from Barry, been coming home with new clothes
    name | Megan said she felt listened to when the same worker kept turning up.
    telephone | New number for her is 07700 900142, don't text after 9
    name | Action - Karen to update the risk assessment by Friday
    school | She moved to Ysgol Bryn Coed in Sept & attendance dropped by half term
    name | Amira's aunt is a protective adult we hadn't thought of using
    birth-date | dob 14/03/2009 so turns 16 in the spring, transition plan needed
    name | spoke about jordan and the new phone
    handle | snap: kayz_xo.2214, added by someone who said he was 17
    nhs-number | NHS no 999 247 5145, sexual health nurse to check if already known
    name | The pattern with Tyler looked like missing episodes but was really about him trying to see his brother.
    case-number | PARIS no. 448213, last assessment over a year ago
    name | Dave to ring the taxi firm and report back to team
    street | flat above the chip shop on Corporation Road
    name | Seren Pugh was placed out of county and lost all her friends overnight.
    number-plate | silver Corsa, CV19 XQT, outside the home again
    name | Mrs Okafor next door noticed the cars first, we should go back and thank her.
    e-mail | send the mapping notes to lgriffiths@example.org before Monday
    name | Could we use this card with Callum? he likes pictures more than talking
    name | Ola - Polish speaking worker would help
    age | Thinking about a 14 year old in Wrexham who travels to Chester by train most weekends
    name | Abdi told his youth worker more in the car than he did in any meeting
    initials | This made us think of J.D. and how quickly things changed over the summer.
    name | Mae angen i ni siarad gyda Cerys am y ffôn newydd
    postcode | Missing address given as SA1 5WZ, turned out to be an empty flat
    name | what worked for Leanne - no big meeting, just tea and time
    telephone | keeps being called from 07700900873, police have it
    name | Mr Hussain runs the takeaway and has offered to call us if he's worried
    name | Foster carer Julie felt left out of the strategy meeting.
    school | pastoral lead at Westbrook Academy saw it first
    nhs-number | A&E slip had 9433180313 on it, nobody passed it to the LAC nurse
    name | Ellie-Mae. gifts. New trainers. mum worried
    birth-date | Born 2 November 2008 – adult services need to be involved now
    name | We all remembered Nasreen and how long it took for anyone to believe her.
    name | Tomasz is scared that telling us will get his friends in trouble
    case-number | WCCIS ID 1029384 – check if return interview was uploaded
    name | Dr Patel at the surgery could be invited to the next mapping meeting
    handle | he uses @lil.draco_sw7x on Insta
    name | not sure if Shanice knows who has access to her location on her phone
    street | Found at 27 Inkerman Street, third time
    name | ask Gaz at the youth club – the young people trust him
    number-plate | Seen once then confirmed as CP68 ZKL, shared with police
    name | Same older lad mentioned by three girls, goes by Smokey, police aware
    name | Rhiannon's keyworker changed four times in a year – no wonder trust is low.
    e-mail | YP prefers e-mail, reach her at sparkle.08@example.com
    name | Boys get missed. Kieran was called 'hard to engage' in every report.
    age | the lad, 13, from Tonypandy nobody was worried about
    name | Ffion, Lowri and one other seen getting into same car
    initials | Plan for TW: same keyworker, no new faces, check in after school
    name | think about lee and his older "friend"
    name | Hannah (SW) to share the chronology before next MACE
    postcode | yp's new placement is LL13 7XD so 2 hrs from family
    name | Bethan Morris to lead, rest of us to feed in by Weds
    telephone | If missing ring nan on 029 2018 0456 first.
    name | Daniel is autistic and takes people at their word, so the online safety chat has to be concrete.
    school | Two girls from St Winefride's High mentioned the same shop.
    name | We need to tell Zainab what will be shared and who with
    birth-date | D.O.B. 07.09.10, referral already with MASH
    nhs-number | CAMHS want the NHS number (512 108 1774) on the form before they'll triage
    name | Mohammed's foster carers keep the porch light on for him, he mentioned it twice
    name | Sgt Bowen said he would flag the hotel to licensing
    case-number | crime ref 42/117823/24, still with CID
    name | Roedd Gethin yn poeni am gael ei symud eto.
    handle | Second account @not.ur.angel__09 that carers didn't know about
    name | Good practice - Aoife from CAMHS came to the home rather than expecting a clinic visit
    street | lads hang around the garages behind Heol y Felin
    name | Lauren used the word boyfriend, we should be careful to not repeat it in records
    number-plate | reg YK15WUX seen two nights running
    name | query whether Ryan's debt is what's keeping him going back
    e-mail | he's been getting messages from big.boss77@example.net
    name | tell Sue about the return interview, still not done
    age | 16yo placed in Rhyl from Birmingham, no local support
    name | Thuy has no contact with family & the address she gave was a nail bar
    initials | yp (L.M.) hasn't been told who's coming to the meeting
    name | Precious has started singing in the choir again which is a good sign
    name | He calls himself Uncle Tony to all the kids at the flats
    postcode | all three pings came back to np19 8ru
    name | Dylan gets picked up by somebody different every weekend.
    telephone | Mum's mobile 07700 900 318 – she prefers WhatsApp
    name | Elin wedi dweud wrth ei nain ond neb arall
    school | excluded from Hillcrest Comp, then nothing offered for 11 weeks
    name | mum (Donna) is a strength - include her in the plan!!
    birth-date | She was born on 23rd January 2011, and the older lads think she's 18.
    name | Miss Prosser yn y tîm bugeiliol oedd yr un wnaeth hi ddewis dweud wrthi
    nhs-number | Missed appts x4 at clinic, nhs 999 415 2971, dad not getting the letters
    name | Jaydon moved placements twice since we did his last plan
    case-number | Niche occurrence 2400318866, nobody told the home
    name | Our discussion kept coming back to Grace and what we could have noticed earlier
    handle | contacted on Roblox by user DarkFoxx_8841
    name | Summer wants her own copy of the safety plan.
    street | Placement is on Marlborough Avenue, everyone in town knows it's the kids' home
    name | Ask Will if he'd like an advocate at the meeting
    number-plate | Staff wrote down BN17 RJD but didn't know where to send it
    name | Faith doesn't see it as exploitation yet and that's ok, stay alongside
    e-mail | DSL contact: safeguarding.lead@brynhill.example
    name | Consider sibling too – Harvey is only a year younger and idolises him
    age | Merch 15 oed o Gaernarfon yn cael lifftiau gan ddynion hŷn
    name | Yusuf Ali's placement ends in June, who's going to hold the relationship after?
    initials | AB and CR both mentioned the same flat
    name | Simran worries about izzat and what her uncles would say - need specialist advice
    postcode | Disruption visit planned at BS5 9TJ, licensing to join
    name | Night staff didn't know about Connor's code word
    telephone | foster carer out of hours: 01632 960217
    name | Card 7 made us think of Tia, same thing with the vapes
    school | Need a link person at Glan Afon PRU
    name | Osian (foster brother) noticed before any of us did
    birth-date | His 15th birthday was 3 May 2024 and the phone arrived that week
    name | kelly ann from school nursing to do a joint visit
    nhs-number | wrong record pulled up, correct one is 587 502 1403
    name | PC Lewis knows the area round the bus station really well
    case-number | Case number CS-20871 closed too early in our view
    name | Reece says he's fine. We don't think he's fine
    handle | Her TikTok is @seren.skates.cymru9
    name | Marek's dad found the messages and came to us, he needs support as well.
    street | dropped at the corner of Tudor Terrace and told to walk
    name | Lily-Rose likes art, so could we do the card through drawing?
    number-plate | Car gwyn, CX21 VZB, wedi parcio tu allan i'r ysgol
    name | Told by Naomi's friend that they have been going to parties out of the area
    e-mail | Minutes to be copied to k.evans2@example.com and the IRO
    name | what would Aaliyah say is the biggest worry? we never asked
    age | We had a boy aged 12 living in Splott, passed between three teams.
    name | Alfie 2nd phone under mattress, gave it in himself
    initials | RH's mum would like a phone call not a letter
    name | Gwenllian yn hapus i siarad efo'r gweithiwr ieuenctid, neb arall.
    postcode | Map hotspots – M14 6PL and the park
    name | Mam Iestyn heb gael gwahoddiad i'r cyfarfod
    telephone | number on the card he was given was 0117 496 0388
    name | Angen cofio bod Nia yn fwy cyfforddus yn Gymraeg
    school | He's on a reduced timetable at Castle Park High School, home alone by 12
    name | Liaise with Steph re: NRM referral for Mehmet
    birth-date | Ganwyd 5 Mawrth 2010, angen adolygu'r cynllun cyn yr haf
    nhs-number | Rhif GIG 999 162 5003, y nyrs ysgol i ddilyn lan
    name | Biniam keeps his bedroom door open at night; staff now understand why.
    case-number | see Mosaic 7735120 for the chronology
    name | Mr and Mrs Thomas have fostered for twenty years and say they've not had training on this
    handle | Discord tag wolfie#4471, moderator kept asking to move to a private chat
    name | Paige - thinks she's in control. Plan = safe people, safe way home
    street | Ask housing about 4b Station Road
    name | Luca's gaming friends are mostly adults, nobody had checked
    number-plate | black audi ea70 jhy picks her up on Fri
    name | Old paperwork on Destiny used blaming words, we've asked for it to be corrected
    e-mail | E-bost y gweithiwr: nia.wyn@cyngor.example, anfon y cynllun ati hi
    name | tash is the one the younger girls look up to, could she help as a peer mentor
    age | 17, semi-independent in Luton, feels she's been dropped
    name | Jack O'Neill's social worker off sick since Feb so no one visiting
    initials | discussed S.O'B, agreed push for therapeutic support
    name | Is anybody looking at where Kofi goes after college on thursdays
    postcode | Home address LD3 8YB, no bus after 6
    name | Efa ac Alys – yr un dyn hŷn yn cysylltu â'r ddwy
    telephone | Rhif ffôn y gweithiwr cymdeithasol 07700 900655, ffonio cyn y cyfarfod
    name | Agreed: ring Maureen first if he doesn't come home, not the emergency duty team
    school | Mae'r ferch ym Mlwyddyn 9 yn Ysgol Maes Derwen
    birth-date | yp's date of birth 30-06-2009, wrong on the missing form
    nhs-number | Consent to share health info: 561 094 4767, signed by foster carer with delegated authority
    case-number | Court case no. ZW24C00319, guardian wants the exploitation info added
    handle | Enw Snapchat fo ydi tonyy_k_1x, yr heddlu efo'r manylion
    street | Mae pobl yn cwrdd yn y fflat ar Stryd y Bont
    number-plate | Same van (NG14 LLZ) as in the other home's notes
    e-mail | mum's email is tworooms_cat@example.com, not on whatsapp
    age | twin sisters aged 14 in Ammanford, only one of them has a plan
    initials | Mae DLJ yn teimlo'n fwy diogel gyda'i modryb
    postcode | Mae'r fflat yn LL57 2JH, yr heddlu yn gwybod
    telephone | Return interview worker +44 7700 900231
    school | yr 10 at Oakfield Community College, friend group all know about it
    birth-date | NRM form has DOB as 1/1/2008 but he says 12/8/2009, age assessment outstanding
    nhs-number | paediatrician letter ref nhs no. 9340697464 still not on our file
    case-number | NRM ref 24/01187/C — conclusive grounds still awaited
    handle | insta dm's from @promo.mgmt.zay promising modelling work
    street | Address given was 112 Penrhyn Crescent but the tenant has moved out
    number-plate | older plate R482 KDW, two men
    e-mail | sgt's email m_obrien@heddlu.example for the intel form
    age | a fifteen-year-old from Haverfordwest, dad works away, meets people on gaming chat
    initials | Could MK's foster carers join the next session?
    postcode | Taxi drop off on the records was SY234WB every time
    telephone | Calls all from one withheld and one +447700900904
    school | cars waiting outside Llanfair Primary at 3pm, older sibling collecting
    birth-date | looked at one YP (b. 19.12.07), nearly 18 and no pathway plan
    nhs-number | Two health files merged in error – hers is 999 020 7798
    case-number | misper ref MP/6621/25, fourth in a month
    handle | xbox gamertag xXReaperJ2k10Xx, plays till 3am with adults
    street | no lighting on Canal Lane where he lives, he hates walking home
    number-plate | Private plate K11 NGZ - neighbours took a photo
    e-mail | please invite carer (janeandpaul@example.com) to next session
    age | F, 16, Newport - hotel staff rang it in
    initials | not convinced that PT feels safe at new placement, ask again
    postcode | found safe & well at CF37 1GN, no questions asked about who lived there
    telephone | taxi firm manager (0161 496 0721) happy to do awareness training
    school | taxi to Thornhill Special School, same driver, never checked
    birth-date | Date of birth: 2010-04-17. Strategy discussion not minuted.
    nhs-number | immunisation check nhs number 548 421 0984, school nurse asked twice
    case-number | cyfeirnod achos 30671, angen ei ailagor
    handle | block & report done for telegram user @bigsmoke_cdf00
    street | she says she's at her mate's on Brynteg Close, carers never rang to check
    number-plate | dashcam gives WA22 FXH, time about ten past 11
    e-mail | account was set up using fakejess+1@example.com
    """
}
