/// Words that stand beside someone's name, or look like one.
enum PersonWords {
  static let lists: [(WordSense, String)] = [
    (
      .title,
      """
      mr mrs ms mx miss dr pc dc sgt ds auntie aunty anti uncle ewythr yncl nurse nana nanny
      bampy bampi mamgu coach prof professor cllr rev fr sir lady
      """
    ),
    (
      [.kin, .belonging],
      """
      mum mam mother mummy mom dad father nan nana gran granny grandad grandmother grandfather
      sister brother twin son daughter cousin aunt uncle niece nephew stepdad stepmum boyfriend
      girlfriend partner husband wife ex friend mate bestie lad girl boy kid baby carer
      neighbour perpetrator perp client resident tenant landlord dealer taxi tad chwaer brawd
      nain taid modryb ewythr mamgu tadcu cefnder cyfnither ffrind cariad merch bachgen mab fam
      gŵr gwraig hogan hogyn
      """
    ),
    (
      .belonging,
      """
      parents family families carers foster social worker iro advocate friends mates siblings
      brothers sisters placement house flat phone room school bedroom teacher key keyworker
      mental case life story voice wishes birthday mind face reaction behaviour account step
      older younger little big new old pa personal youth support care contact bag coat bike car
      stepfather
      """
    ),
    (
      .doing,
      """
      said says told tells rang rings texted phoned called asked asks went goes came comes ran
      left felt feels wanted wants thought thinks knew knows cried cries laughed smiled stopped
      started stayed lives lived moved got gets took takes hated hates loved loves liked likes
      kept refused disclosed admitted turned returned sat walked talked spoke spent slept saw
      met looked looks didn wouldn couldn doesn isn wasn hasn does did has had would could
      should is was being tried agreed denied arrived attended reported mentioned explained
      described always never who whose whom absconded missed messaged shouldn played hid hides
      worries worried struggled engaged waited opened showed drew needed learnt learned chose
      helped shared wrote seemed wont doesnt didnt isnt wasnt hasnt couldnt wouldnt cant dont
      stays tells comes goes likes hears brought brings draws keeps noticed noticing ate
      picked chose rode hugged shouted whispered listened shrugged nodded
      """
    ),
    (
      .speaking,
      """
      said says told rang texted phoned cried cries laughed smiled ran wouldn couldn didn asked
      wants wanted felt hated hates loves admitted disclosed slept sat lives lived absconded
      walked went came stopped left knew missed refused messaged phones rings turned opened
      waited showed drew likes tells wont doesnt didnt isnt wasnt hasnt couldnt wouldnt noticed ate
      shouted whispered listened shrugged nodded
      """
    ),
    (
      .before,
      """
      with told tell asked ask met meet saw see seen named rang ring texted text phoned
      visited visit helped help supported support about for from by to knew then believe
      believed think thought hear heard watched watch drove drive collected took take gave give
      thank thanked remember missed lose lost hug hugged trust trusted said contacted contact re
      """
    ),
    (
      .surely,
      """
      with told tell asked ask met meet named rang texted phoned visited supported let
      spoke hugged thanked upset heard remember gyda efo â wrth gan enw supporting visiting
      telling asking collecting meeting helping seeing helped saw seen messaged messaging
      contacted ringing reminded comforted
      """
    ),
    (
      .welshBefore,
      """
      â gyda efo wrth gan bu oedd mae roedd ydy yw dywedodd meddai gofynnodd aeth daeth ffoniodd
      enw gwelais cwrddais ffoniais gwelodd cafodd teimlai dwedodd gofynnais soniodd eisteddodd
      nad
      """
    ),
    (
      .label,
      """
      plan plans vitamin hepatitis option group table phase part section type class appendix
      room block level tier point person participant child list schedule annex house team form
      grade box sheet area zone unit category generation model school figure step question
      version lane gate wing door platform
      """
    ),
    (
      .abbreviation,
      """
      aa ab ad ae ai am ar as at ba bc bp by ca cc cd ce cf ch ci cj cl cp cs ct cv cy da dc di
      dj dl dm do dp ds dv dx ea ec ed ee eg eh em en ep et eu ex fc fe fg fm ft fw fy ga gb gp
      gs hc hd he hi hm ho hq hr hv ia ic id ie if ii in ip iq is it iv ld la le lp ls ly ma mc
      md me mh mi ml mp ms my nb nd ne nf ng nh ni nl no np nt nw of oh ok on op or os ot ow pa
      pc pd pe ph pi pm po pp pr ps pt qa qc qi qr ra rc rd re rm ro sa sc sd se sg sl sm sn so
      sp sr ss st sw sy ta tb tm to tv ty ua uk un up us vc vi vp vr vs wa wc we wp ww xl yo yp
      yr ys yw wg yc tl uc ks ht yj rv te tp io nq dh hh ix xi fl cq ix ig ri
      """
    ),
    (
      .letterWord,
      """
      a o y i e u x
      """
    ),
    (
      .close,
      """
      mum mam mother dad father nan gran sister brother foster parents family boyfriend girlfriend
      cousin stepdad stepmum aunt uncle siblings
      """
    ),
    (
      .state,
      """
      placed moved taken seen arrested excluded missing found worried scared upset crying quiet late
      angry living staying told asked accommodated discharged sectioned pregnant born groomed exploited
      abused hurt assaulted hospitalised interviewed picked dropped frightened anxious withdrawn tired
      home back gone safe happy sad reluctant tearful registered remanded bullied believed ignored
      """
    ),
    (
      .thing,
      """
      app programme course project film model tool book report game approach group service services
      scheme card form meeting policy it this approach phase something workshop training session
      exercise step theory stage team series play song show event charity room unit
      """
    ),
    (
      .mindful,
      "thinking think thought fond proud scared afraid photo photos picture pictures memory tired"
    ),
    (.relations, "family brothers sisters siblings twins boys girls kids children household lads"),
    (.mental, "say said feel want think thought know need do have like believe understand make"),
    (.article, "the a an our your their this that these y yr"),
    (.placeOnly, "in at near yn ym yng"),
    (
      .letterBefore,
      "with told asked met saw took about rang visited texted to for collected gyda efo â wrth"
    ),
  ]
}
