/// Words with a capital that name nobody.
enum OrdinaryWords {
  static let lists: [(WordSense, String)] = [
    (
      .small,
      """
      a about above across after afterwards again against all almost alone along already also
      although always am among an and another any anybody anyone anything are around as ask
      asked asking at away back be because been before being below best better between both
      bring but by came can card cards change clear come could day days did different do does
      done don down during each early either else end enough even every everybody everyone
      everything few first for four from further get give go going good great group had half
      happy has have having he hello hers her here hi him himself his hopefully how however i if
      important in instead into is it its itself just keep kept know last late later least less
      let like little long look lot made make many maybe me meanwhile might mine more morning
      most much must my myself need needs neither never new next no nobody none nor not note
      nothing now of off often ok okay old on once one only or other others our ours out over
      own people perhaps please possibly probably put quite rather ready really same saw say
      second see seem seen several shall she should since six so some somebody someone something
      sometimes soon start still stop such sure take talk tell than thank thanks that the their
      theirs them then there these they thing things think this those though three through time
      to today together told tomorrow tonight too took toward two under unless until up upon us
      use used usually very want was way we well went were what whatever when where whether
      which while who whole whom whose why will with within without words work would yes
      yesterday yet you young your yours yourself won hasn isn wasn didn doesn couldn shouldn
      wouldn haven aren weren ain ll ve re s t d m nevertheless following considering knowing
      looking listening trying thinking given based agree disagree depends pass unsure third
      fourth fifth ten five seven eight nine ac ar ag o y yr yn ym yng ei eu ein eich fy dy mae
      roedd oedd bu bydd byddai byddwn byddaf byddan ydy yw sydd sy oes nid ni na nac neb pawb
      pob rhai dim dyna dyma hwn hon hyn hynny pwy beth pam ble pryd sut faint os pan cyn wedi
      ôl ond neu hefyd felly eto nawr heddiw yfory ddoe rwy rwyf dw rydym rydyn maen maent
      cefais es aeth daeth gwelais gwnaeth dywedodd meddai siaradais siaradodd cwrddais
      gofynnais gofynnodd gofynnwyd dylem dylai gallai gallwn rhaid angen diolch cytuno
      anghytuno dibynnu efallai wrth gan gyda efo heb dros dan drwy rhwng hyd nes mewn ef fe nhw
      chi fi ti doedd doedden dydy fel tra roeddwn roedden buom bues bod ffoniodd ffoniais
      clywais clywodd teimlais cafodd hoffwn fyddai fydd mai taw nos bore
      """
    ),
    (
      .month,
      """
      january february march april may june july august september october november december
      ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
      fawrth fai fehefin orffennaf fedi dachwedd ragfyr
      """
    ),
    (
      .calendar,
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
      thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun christmas
      easter eid ramadan diwali hanukkah halloween bonfire new year valentine bank holiday
      spring summer autumn winter dydd llun mawrth mercher iau gwener sadwrn sul ddydd nadolig
      pasg calan gaeaf gwanwyn haf hydref noson sulgwyn
      """
    ),
    (
      .work,
      """
      mum mam mother mummy mammy mom dad dada daddy father nan nana nanna gran grandma granny
      grandad grandpa taid nain tad mamgu tadcu bampi bampy nanny auntie aunty aunt uncle sister
      brother cousin parent parents carer carers foster family families child children boy boys
      girl girls baby teenager teenagers youth youths partner boyfriend girlfriend friend
      friends stepdad stepmum manager managers team teams leader social worker workers officer
      officers reviewing independent advocate advocates advocacy guardian guardians support
      senior practitioner practitioners deputy head headteacher teacher teachers teaching
      assistant nurse nurses doctor doctors gp midwife consultant psychologist psychiatrist
      therapist counsellor supervisor supervision trainer trainers facilitator facilitators
      participant participants person professional professionals staff director chair
      commissioner minister councillor mentor coach sergeant inspector constable detective chief
      superintendent solicitor barrister judge magistrate clerk registrar adviser advisor
      coordinator secretary receptionist cook cleaner driver volunteer student students
      colleague health education housing police probation prison court courts council councils
      magistrates services service department agency agencies authority authorities local school schools
      college colleges university universities hospital hospitals clinic surgery ward unit units
      home homes house hostel refuge placement placements centre hub office desk duty panel
      board committee conference meeting meetings review reviews strategy plan plans planning
      assessment assessments referral referrals protection safeguarding safeguard section part
      act acts article regulation regulations code codes guidance policy policies procedure
      procedures protocol framework report reports research study phase table figure chapter
      page band level tier stage step grade class room form finding findings key message
      messages source sources question questions prompt prompts view views action actions parked
      point points session sessions theme themes deck summary handout sexual exploitation abuse
      criminal trafficking missing risk risks harm trauma attachment relationships relationship
      trust contextual signs safety safer care corporate parenting leaving looked returned
      return interview interviews disclosure disclosures allegation information sharing data
      note notes record records file files case cases chronology genogram ecomap email phone
      phones internet online app apps mental physical emotional wellbeing special additional
      needs learning behaviour behavioural attendance exclusion inclusion welfare benefits
      universal credit community communities neighbourhood town city county bay valley valleys
      vale north south east west central mid northern southern eastern western general practice
      practices practise final interim full annual national welsh english british government
      assembly senedd parliament cabinet ministry justice state human rights convention charter
      championship project programme programmes pathway pathways pilot scheme network forum
      group alliance association federation society institute foundation charity company limited
      one two three four five green red amber blue black white yellow orange every move counts
      when ready nothing without never tv wifi reflective reflection hr model cycle theory
      experience heddlu iechyd addysg tai gofal cymdeithasol plant plentyn cymru cyngor
      llywodraeth comisiynydd ysgol coleg prifysgol ysbyty adran gwasanaeth gwasanaethau tîm tim
      rheolwr gweithiwr gofalwr gofalwyr maeth teulu cynllun cyfarfod adolygiad asesiad
      atgyfeiriad diogelu cymraeg saesneg uned cartref llys deddf rhan cam lefel bwrdd pwyllgor
      de gogledd dwyrain gorllewin nyrs meddyg athro athrawes swyddog arolygydd ymarferydd
      eiriolwr aelod ieuenctid pobl ifanc ddeddf gyngor lywodraeth ofal wasanaethau gymdeithasol
      gymru nghymru ghymru chymru reflecting working motivational interviewing recovery
      emergency regional multi outcomes toolkit module workshop training certificate diploma
      degree award masters
      """
    ),
    (
      .agency,
      """
      barnardo barnardos nspcc childline meic llamau shelter samaritans mind papyrus kooth bawso
      women aid ceop cafcass cymru estyn ciw ofsted hmrc dwp acas bbc itv nhs gwent dyfed powys
      gwynedd clwyd glamorgan ceredigion flintshire denbighshire monmouthshire pembrokeshire
      torfaen carmarthenshire rhondda cynon taf blaenau cardiff swansea newport wrexham
      caerphilly bridgend conwy anglesey merthyr wales england scotland ireland britain europe
      uk lloegr alban caerdydd abertawe casnewydd wrecsam betsi cadwaladr hywel dda aneurin
      bevan morgannwg bae tros gynnal nyas voices spectacle family action for adopt adoption
      fostering network afa banardo adferiad barod kaleidoscope dan buttle trussell salvation
      army red cross mermaids stonewall galop victim relate tgp platfform urdd guides scouts
      brownies cadets starbucks mcdonald mcdonalds kfc tesco asda aldi lidl spar greggs costa
      primark nando brook refuge citizens advice crimestoppers fearless swgfl stopitnow
      gingerbread ssafa mencap scope rnib rnid cadw brook
      """
    ),
    (
      .organisation,
      """
      foundation trust project house centre hospital university act law report inquiry review
      collective institute model cycle theory framework method principles principle scale test
      hypothesis charity council board hall park station stadium library police service services
      county
      """
    ),
    (
      .people,
      """
      welsh english irish scottish british european american african asian black white chinese
      indian pakistani bangladeshi somali polish romanian ukrainian syrian afghan kurdish roma
      romani gypsy traveller travellers muslim christian jewish hindu sikh catholic church
      chapel mosque christ god allah bible quran latin french german spanish arabic urdu lgbt
      lgbtq cymry cymro cymraes
      """
    ),
    (
      .media,
      """
      snapchat snap instagram insta tiktok whatsapp facebook messenger youtube twitter telegram
      discord kik roblox fortnite minecraft xbox playstation netflix zoom teams outlook word
      excel google microsoft apple iphone ipad android amazon uber bolt vinted spotify airdrop
      bluetooth gps onlyfans yubo omegle reddit tinder grindr wizz sharepoint powerpoint covid
      brexit lockdown chatgpt copilot wikipedia ted mockingbird theraplay thrive solihull
      nurture nurturing incredible restorative makesafe monopoly uno pizza jenga facetime
      imessage
      """
    ),
    (
      .author,
      """
      gibbs kolb schön schon driscoll borton rolfe freshwater jasper brookfield tripp flanagan
      crisp fook gardner davys beddoe wonnacott morrison maclean finch tedam hallett sorvala
      firmin pearce beckett melrose lefevre ferguson featherstone munro ruch turney vygotsky
      bronfenbrenner erikson piaget ainsworth bowlby rogers maslow mezirow dewey boud argyris
      johns moon laming jay casey socrates freud jung winnicott bion klein karpman johari pareto
      sackett mazur crouch hattie lyman bandura foucault freire goffman egan berne milner
      dominelli trevithick howe calder berelowitz coffey coles barter renold holland mannay jago
      brodie warrington phoenix munby shemmings turnell edwards berg shazer prochaska diclemente
      miller rollnick siegel perry golding treisman wampold waterhouse macdonald kitzinger
      lister mccluskey harwin forrester staines
      lundy hart arnstein shier dweck covey kolk porges crenshaw gladwell maté herman walker
      """
    ),
  ]
}
