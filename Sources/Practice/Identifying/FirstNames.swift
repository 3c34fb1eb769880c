/// First names often met in Wales and England.
enum FirstNames {
  static let lists: [(WordSense, String)] = [
    (
      .name,
      """
      aaliyah aaron abbie abby abdi abdul abdullah abi abigail adaeze adam adele adrian adrianna
      ahmad ahmed aidan aiden aimee aisha ajay alan albert albie aled aleksandra alex alexa
      alexander alexandra alexandru alexis alfie alfred ali alicia alicja alisha alison alistair
      aliyah alun alwyn amal amanda amani amara amelia amelie amina amir amira amirah amy
      amyleigh ana anastasia andrea andrei andrew andy aneesa aneirin anest angela angharad
      anika anisa anita anna annabel annabelle anne annie anthony antoni antonia anwen anya
      aoife archie aria arianna arjun arlo arran arron arthur arwel arwen arwyn asha ashleigh
      ashley ashton asif athena aubrey audrey aurora ava axel ayaan ayesha ayla aysha barbara
      barney bartek baz beata beatrice becca becky ben benjamin bernard bernice bethan bethany
      beverley bilal billie blake bleddyn bobbie bobby bodhi bogdan bohdan bradley brandon
      branwen brenda brendan brian bridget bridie brittany bronwen bronwyn brooklyn bruce bryan
      brychan bryony caiden caitlin caitlyn caleb callum calum cameron camilla candice cara
      caradog carl carla carly caroline carolyn caron carwyn carys casey cassandra cassidy
      cassie catalina catherine cathy catrin cedric ceinwen ceri cerian cerys chanel chantal
      chantel chantelle charlene charles charley charlie charlotte cheryl chidi chinedu chloe
      chris christina christine christopher cian ciara claire clara clare claudia cledwyn cleo
      clive coby cody colby colin connie connor conor constance cora corey cory courtney curtis
      cynthia dafydd dalia damian damien damon daniel daniela danielle danny daphne darcey darcy
      daren darius darragh darren darryl daryl dave david davina dayle daz debbie deborah declan
      deepak deepika deiniol delilah delyth demi denisa denise dennis derek derrick desmond dez
      diana diane dilwyn dilys dimitri dmytro dominic dominik donna doreen doris dorothy dottie
      dougie douglas dyfan dylan eddie edie edith edna eduard edward edwin efa eifion eileen
      eilidh eilir einir eirian eirlys eirwen eirwyn elaine eleanor elena eleri elfed elfyn
      eliana elias elijah elin elis elisa elise elisha eliza elizabeth ella elle ellen ellie
      ellis elodie eloise elowen elsa elsie eluned elwyn emilia emilio emily emma emmanuel
      emmett emrys emyr endaf enlli enya eric erica erik erin esmae esme esther esyllt ethan
      ethel euan eugene eurig eva evan evelyn everly evie ewan ezra fabian fadumo faisal farah
      farhan fatima fatimah felicity felix femi ffion ffiona fflur filip finlay finley finn
      fiona floyd folake franek frankie fraser freddie freddy frederick freya gabriel gabriela
      gabriella gabrielle gareth garfield gary gavin gaz gemma genevieve geoff geoffrey georgie
      georgina geraint gerald geraldine gerallt gerard gethin gethyn giles gillian gina gisele
      glenda glenys gordon graeme graham gregory greta gruff gruffudd gruffydd guto gwen gwenan
      gwenda gwendolen gwenfron gwenllian gwennan gwenno gwilym gwion gwyndaf gwyneth gwynfor
      habib hadley hafsa haider hallie hamid hamza hana hania hannah haris harley haroon harri
      harriet harrison harry harvey hasan hassan hattie hayden haydn hayley heddwyn hefin hefina
      heidi heini heledd helen helena henry herbert hettie hibaq hodan hollie horace howard
      hubert hugh hugo hussain hussein huw hywyn iain ian ianto ibrahim idris idwal iestyn ieuan
      ifan ifor ifrah igor illtyd ilyas imogen imran indie indigo ines ioan ioana iolo iona
      ionut iqbal irene irfan isaac isabel isabella isabelle isaiah isha isla islwyn ismail
      isobel ithel ivan iwan izabela izzy jacek jackie jackson jacky jacob jacqueline jacqui
      jaden jago jaime jaimie jake jakub jamal james jamie jane janet janice janine jared jasmin
      jason jaxon jaxson jaydan jayden jaydon jayne jazmin jean jeanette jeff jeffrey jemima
      jemma jenna jennifer jenny jensen jenson jeremiah jeremy jermaine jerome jess jesse
      jessica jessie jethro jez jill jillian jimmy jnr joan joana joanna joanne jodi jodie joe
      joel johan johanna john johnny jolene jon jonah jonathan jonny jordana josef joseff joseph
      josephine josh joshua josiah josie joyce juan judith judy julia julian juliana julie
      juliet justin justine kacey kaci kacie kacper kade kaden kadie kai kaiden kaitlin kaitlyn
      kamil kamran kane kara karen karim karina karl karla karolina kasia kasper katarzyna kate
      katelyn kateryna katherine kathleen kathryn kathy katie katrina katy kay kaya kaycee
      kayden kayla kaylee kayleigh keane keanu keegan keeley keenan keeva keir keira keiron
      keith kelly kelsey kelsie kelvin kendra kenneth kenny kenzie keri kerry kev kevin kez
      khadija khalid khalil kian kiara kiera kieran kieron kiki kim kimberley kimberly kinga
      kirsten kirsti kirstie kirsty kofi kristian kristina kurt kwame kyan kyla kyle kylie kyra
      kyran kyron lacey lacie lara laura lauren layla leah leanne leigha leila leilani lena
      lennon lenny leo leon leona leonard lesley leslie levi lewis lexi lexie leyla liam lilian
      lillian lilly linda lindsay lindsey lisa livia liz lizzie lleucu llew llewellyn llewelyn
      llinos lloyd llyr llŷr lola lorna lorraine lottie louie louis louisa louise lowri luca
      lucas lucia lucinda lucy luis luka lukas luke luna luned lydia lynda lynette lynne lynsey
      lyra mabel mabli macie macy maddie maddison madeleine madeline madison mahmoud maia maisie
      maja malachi malachy malakai mali malik mandy manon mansoor marc marcel marcia marcin
      marcus marek margot maria mariam marian mariana marie marilyn marion marjorie marta martha
      martin martyn mary maryam maryan mateo mateusz matilda matt matthew maureen maxine maxwell
      maya mefin megan meghan mehdi meilyr meinir meinwen meirion mel melanie meleri melissa
      menna meredith mererid merfyn meurig mia micah michael michaela michal michelle mick mihai
      mikayla mike mikey mila mildred milena millie milo mimi mina mirain miranda miriam
      mitchell moesha mohamed mohammad mohammed moira moli molly mona monica morfudd morgan
      morgana morwenna moses muhammad muriel musa mustafa mustapha mya myah myfanwy mykola myla
      mylo myra nabil nadia nadine naima naomi nasir nasra natalia natalie natasha nathan
      nathaniel nawaz nayan neil nerys nesta neve ngozi nia niall niamh nicholas nicky nicola
      nicole nigel nikita nikki nikola nina noah noel nona noor nora norah norman nour noura
      oakley odette oksana ola oleksandr olga oliver olivia oliwia ollie olly oluwaseun
      olwen omar orla orlaith osama oscar osian oskar osman otis ottilie owain owen pablo padrig
      paige pamela parveen patricia patrick patryk paul paula pauline pavel pawel peggy penelope
      peter petra phil philip philippa phillip phoebe piotr poppie priya przemek rachael rachel
      rafal rafferty raheem rahim rahma raj rajesh ralph ralphie ramona rana rania rashid raul
      raymond rayyan rebecca reece reggie rehan reuben rhea rhian rhiannon rhidian rhisiart
      rhodri rhona rhonwen rhydian rhys ria ricardo richard ricky rihanna riley rio rita robbie
      robert roberta roberto robyn rodney roger roisin roland romy ronald ronan ronnie rory rosa
      rosaleen rosalind rosanna rosie ross rowan roxanne roy roza ruben rubie rueben rufus
      rupert ruqayya russell ruth ryan ryder rylan saad sabrina sadie safa saffie safiya sahra
      saira salem salim sally salma salman sam samantha sameer samia samir samira sammy samuel
      sana sandra sanjay sanjeev sara sarah sasha saskia scarlett scott sean sebastian selena
      selina selma selyf seth shabana shahid shakira shane shanice shaniqua shannen shannon
      shari sharon sharron shaun shauna shawn shayla shayne shaz sheila shelby shelly sheryl
      shirley shona shreya shân sian siarl sigourney simon simone sinead siobhan sion sioned
      siwan siân siôn skyla sofia sohail sonia sonny sophia sophie stacey stacy stanley stefan
      steff steffan stephanie stephen steve steven stewart stuart sulayman suleiman sumaya
      sumayah susan susanna susie suzanne sylvia szymon tabitha tahir talfryn talia taliesin
      tamara tamsin tania tanisha tanya tara tariq tariro taron tasha tayah tayla taylah teagan
      tecwyn tegan tegwen tegwyn teifion temitope tendai terence teresa terry tess tessa thea
      theo theodore theresa thomas tia tiana tiarna tiegan tiffany tillie tilly tim timothy tina
      toby tom tomasz tomi tommie tommy tomos toni tony tracey tracie tracy travis trefor trevor
      tricia tristan trystan tudur tudwal tunde twm tyler tymon tyra tyrell tyrese tyrone uma
      umar ursula usman vanessa vasile vaughan vera verity veronica vicky vijay viktor vincent
      vinnie vivian walid wasim wayne wendy weronika wesley wiktor wiktoria wilfred wilfrid
      william winifred winston wojciech wojtek xanthe xena yahya yasin yasir yasmin yasmine ynyr
      yousef youssef yulia yunus yuri yusra yusuf yvette yvonne zac zach zachary zack zahra zain
      zainab zak zakariya zara zayd zayn zaynab zeinab zelda zena zeynep zoe zofia zosia zoë
      zubair zuzanna zuzia zyla
      abdirahman abdirizak abdullahi abshir adan adjoa agnieszka aisling akosua andreea aniela
      aoibhinn ayanle azad balwinder bartosz bashir berivan bilan caoimhe catalin cathal chiamaka
      chukwuemeka ciaran ciprian colm cormac costel cristian cristina czeslaw daciana dariusz
      dearbhla deeqa diarmuid dominika dragos eimear eoin ewelina faduma fahmida farhad farzana
      fergal ffraid fionn fionnuala florentina florin gheorghe grainne grzegorz gurpreet halina
      harpreet hawre hedydd huong idil ifeoma ilinca ionela iryna iuliana iwona jadwiga jannat
      jaroslaw jaspreet justyna khadra krystian krzysztof kulwinder larisa laurentiu lavinia
      liban liviu loredana lukasz luminita maciej madalina maeve magda magdalena mahfuz
      malgorzata manpreet marius mariusz mihaela milosz minh mirela mohamud monika monira nansi
      nasima nataliya navdeep navid nazanin nazma nguyet nicoleta nimco nneka nusrat oana obinna
      oisin oleksii olena olumide ovidiu padraig parisa parvin petru phuong pryderi quang radu
      rajinder rakib raluca ramin rashed razvan reza rifat rojin roxana ruairi rukhsana rumana
      ryszard sagal sajid samatar saoirse seamus serhii shabnam shilan shirin simona simran
      slawek soheila sorin stanislaw stefania sucdi sukhdeep sultana sumaiya svitlana sylwia
      tadhg tahmina tanvir taras tasnim thuy trang tuan valentin vasyl viorel vlad warsame
      yetunde yuriy zilan
      """
    ),
    (
      .unsureName,
      """
      abbey ace ada alaw alba amber angel angus april archer art ash asher asma august autumn
      awen bailey barry basil beca begw bella betsan betsi bill billy bonnie brook brooke bryn
      cadi cai carol carter ceirios celyn chance chase chelsea christian cole craig crystal dai
      daisy dale dan dawn dean deio del destiny dewi dexter dilan don drew eben ebony efan eira
      elan elgan ember emlyn enfys eve faith florence frank gay gene georgia glen glyn grace
      grant greg guy gwawr gwenfair gwern gwyn haf harlow harmony harper hazel heather heaven
      hedd heulwen holly honey hope hunter hywel iago iris israel ivy jac jack jade jan jasmine
      jasper jay jim jo jordan joy jude june justice ken kent kit lane lee leigh lili lily lleu
      llio lois lou lowena lwsi mabon macs macsen maddy mae mai mair mared marina mark mason max
      may medi meg mei melody mercedes mercer mercy miles mo mostyn myrddin nan nancy nanw ned
      nedw nel nevaeh nick non now olive osh paris parker pat pearl penny perry phoenix pip
      poppy preston prince princess rae ray reed rhiain rob robin roman rose rosemary ruby rusty
      saffron said sandy savannah seren sid siencyn sienna skip sky skye skylar star stella
      storm sue summer taylor ted teddy tegid tirion tori tudor una val van vic victor victoria
      violet wade wil will willow wren wyn zion
      """
    ),
    (
      .secondName,
      """
      mai mae may leigh lee rose jo jay jayne jane louise marie ann anne grace james john mair
      lea rae lynn lou jack joe george paul dean rhys lei anna ellen elise belle faye hope joy
      beth lyn
      """
    ),
    (
      .verbName,
      """
      will mark rob bill drew jack dean grant chase frank sue pat nick skip
      """
    ),
    (
      .thingName,
      """
      hope grace faith joy dawn summer autumn april june august may justice chance harmony mercy
      honey art star sky river eve will mark bill rob grant chase skip nan haf medi mai seren
      eira heaven destiny melody prince princess hunter amber van
      """
    ),
  ]
}
