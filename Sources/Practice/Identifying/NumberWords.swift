/// Words beside numbers that tell what they are.
enum NumberWords {
  static let lists: [(WordSense, String)] = [
    (
      .plate,
      """
      reg registration plate plates vrm vehicle car van taxi cab parked driving drives corsa
      fiesta golf astra polo transit audi bmw mercedes merc ford vauxhall skoda nissan toyota
      fiat cerbyd rhif cofrestru
      """
    ),
    (
      .call,
      """
      tel telephone phone mobile mob ring rang call called text ffôn ffon symudol ffoniwch
      """
    ),
    (
      .file,
      """
      case file ref reference refs id number no num paris wccis swift eclipse mosaic careworks
      draig raise liquidlogic urn upn uln pnc niche crime occurrence log incident record client
      referral cyfeirnod achos rhif ffeil hospital crn icn trosedd
      """
    ),
    (
      [.account, .platform],
      """
      username handle gamertag snapchat snap insta user
      """
    ),
    (
      .platform,
      """
      instagram ig tiktok kik discord telegram facebook fb messenger twitter whatsapp sc psn
      xbox roblox fortnite onlyfans yubo omegle twitch youtube account profile user users gaming
      online cyfrif tag messages dm dms app
      """
    ),
    (
      .counted,
      """
      year band level stage phase table figure group step part key day week room unit version v
      section covid of people minutes weeks months days hours times files cards per percent
      placements moves young
      """
    ),
    (
      .birth,
      """
      dob born birth birthday birthdate bday b ganwyd anwyd eni geni ganed aned pen penblwydd
      blwydd benblwydd mhenblwydd
      """
    ),
    (
      .turning,
      """
      turns turn turned turning be becomes reaches bydd fydd is
      """
    ),
    (
      .shortMonth,
      """
      jan feb mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (
      .ending,
      """
      st nd rd th af il ydd fed ain eg
      """
    ),
    (
      .aged,
      """
      he she they who girl boy lad lass child teenager kid daughter son sister brother hi ef mae
      roedd oedd person client i we enw name mother re children siblings brothers sisters twins
      baby bachgen merch girls boys
      """
    ),
    (
      .area,
      """
      ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt
      dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la
      ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se
      sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv
      yo ze
      """
    ),
    (
      .welshArea,
      """
      cf sa ll np ld sy
      """
    ),
    (
      .unit,
      """
      st nd rd th hr am pm mm cm km kg mb gb ft yr wk
      """
    ),
    (.dayBefore, "on in ar ym this next"),
    (.plateOnly, "reg registration plate plates vrm partial"),
    (.nhs, "nhs gig"),
  ]
}
