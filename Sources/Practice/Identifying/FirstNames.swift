/// First names often met in Wales and England.
enum FirstNames {
  static let lists: [(WordSense, String)] = [
    (
      .name,
      """
      aaliyah aaron abby abbie abdul abdullah abi abigail adam adele adrian aidan aiden aisha
      aimee ajay alan albert alex alexa alexander alexandra alexis alfie alfred ali alicia
      alisha alison alistair aliyah alun amanda amelia amelie amina amira amirah amy amyleigh
      ana anastasia andrea andrew andy aneesa angela angharad anika anisa anita anna annabel
      annabelle anne annie anthony antonia anwen anya aoife archie aria arianna arjun arran
      arron arthur arwel arwen arwyn ashleigh ashley ashton asif asma athena aubrey audrey ava
      axel ayaan ayesha ayla aysha barbara barney beata beatrice becca becky ben benjamin
      bernard bernice bethan bethany beverley billie bilal blake bobbie bobby bogdan bradley
      brandon brenda brendan brian bridget bridie brittany bronwen bronwyn brooklyn bruce bryan
      bryony caitlin caitlyn caleb callum calum camilla cameron candice cara carl carla carly
      caroline caron carolyn carwyn carys casey cassandra cassidy cassie catalina catherine
      cathy catrin cedric ceri cerian cerys chantelle charlene charles charley charlie charlotte
      cheryl chloe chris christina christine christopher ciara cian claire clara clare claudia
      cledwyn cleo clive cody coby colby colin connie connor conor constance cora corey cory
      courtney craig curtis cynthia dafydd damian damien damon daniel daniela danielle danny
      daphne darcey darcy daren darius darragh darren darryl daryl dave david davina dayle
      debbie deborah declan deepak deepika delyth denise dennis derek derrick desmond diana
      diane dilwyn dilys dimitri dominic dominik donna doreen doris dorothy dougie douglas dylan
      eddie edith edna eduard edward edwin efa eifion eilidh eileen eilir einir eirian eirlys
      eirwen elaine eleanor eleri elena elfed eliana elias elijah elin elis elisa elise elisha
      eliza elizabeth ella elle ellen ellie ellis eloise elsa elsie elwyn emilia emilio emily
      emma emmanuel emmett emrys emyr enya eric erica erik erin esme esther ethan ethel eugene
      euan eva evan evelyn evie ewan ezra fabian faisal farah farhan fatima fatimah felicity
      felix fflur ffion finlay finley finn fiona floyd fraser freddie freddy frederick freya
      gabriel gabriela gabriella gabrielle gareth garfield gary gavin gemma genevieve geoff
      geoffrey georgie georgina geraint gerald geraldine gerallt gerard gethin gillian gina
      giles gisele glenda glenys gordon graham graeme gregory greta gruff gruffudd gruffydd guto
      gwawr gwen gwenan gwendolen gwenllian gwenno gwilym gwion gwyneth gwynfor habib hadley
      hafsa haider hamza hana hannah haris harley haroon harri harriet harrison harry harvey
      hasan hassan hayden haydn hayley hefin heidi heledd helen helena hettie henry herbert
      hollie horace howard hubert hugh hugo huw iain ian ianto ibrahim idris iestyn ieuan ifan
      ifor ilyas imogen imran indie indigo ines ioan iolo iona iqbal irene irfan isaac isabel
      isabella isabelle isaiah isha isla ismail isobel ivan iwan izzy izabela jacek jackie jacky
      jackson jacob jacqueline jacqui jaden jago jaime jake jakub jamal james jamie jane janet
      janice janine jared jasmin jason jaxon jaxson jayden jaydon jayne jazmin jean jeanette
      jeff jeffrey jemima jemma jenna jennifer jenny jeremiah jeremy jermaine jerome jess jesse
      jessica jessie jethro jill jillian jimmy jnr joan joana joanna joanne jodi jodie joe joel
      johan johanna john johnny jolene jon jonah jonathan jonny jordana josef joseph joseff
      josephine josh joshua josiah josie joyce juan judith judy julia julian juliana julie
      juliet justin justine kacey kaci kacie kacper kade kaden kadie kai kaitlin kaitlyn kamil
      kamran kane kara karen karim karina karl karla karolina kasia kasper kate katarzyna
      katelyn katherine kathleen kathryn kathy katie katrina katy kay kaya kayla kaylee kayleigh
      kayden keane keanu keeley keenan keeva keegan keir keira keiron keith kelly kelsey kelvin
      kendra kenneth kenny kenzie keri kerry kev kevin khadija khalid khalil kian kiara kiera
      kieran kieron kiki kim kimberley kimberly kirsten kirstie kirsty kirsti kristian kristina
      kurt kyan kyla kyle kylie kyra kyran lacey lara lauren laura leah leanne leigha leila
      leilani lena lennon lenny leo leon leona leonard lesley leslie levi lewis lexi lexie liam
      lilly lilian lillian linda lindsay lindsey lisa livia liz lizzie lleucu llew llewellyn
      llewelyn lloyd llinos llyr llŷr lola lorna lorraine louie louis louisa louise lowri luca
      lucas lucia lucinda lucy luis luka lukas luke luna luned lydia lynda lynette lynne lynsey
      mabel mabli maddie maddison madeleine madeline madison maia maisie malachi malachy malakai
      malik mali mandy manon mansoor marc marcel marcia marcin marcus maria mariam marian
      mariana marie marilyn marion marjorie marta martha martin martyn mary maryam mateo mateusz
      matilda matt matthew maureen maxine maxwell maya megan meghan meinir meirion mel melanie
      melissa menna meredith mererid merfyn mia micah michael michaela michal michelle mick
      mikayla mike mikey mila mildred millie milo mimi mina miranda miriam mitchell moesha
      mohamed mohammad mohammed moira moli molly mona monica morgan morgana morwenna moses
      muhammad muriel musa mustafa myfanwy myla mya myra nabil nadia nadine naomi natalia
      natalie natasha nathan nathaniel nayan neil nerys nesta niamh nia niall nicholas nicky
      nicola nicole nigel nikita nikki nikola nina noah noel noor nora norah norman nour odette
      ola olaf oleksandr olga oliver olivia olly oluwaseun omar orla orlaith osama oscar osian
      otis owain owen oskar pablo paige pamela parveen patricia patrick patryk paul paula
      pauline pavel peggy penelope peter petra phil philip philippa phillip phoebe piotr poppie
      preston priya przemek rachael rachel rafal rafferty raheem rahim raj rajesh ralph ramona
      rana rania rashid raul raymond rebecca reece reggie rehan rhian rhiannon rhodri rhona
      rhydian rhys ria ricardo richard ricky riley rio rita robbie robert roberta roberto rodney
      roger roisin roland ronald ronan ronnie rory rosa rosalind rosanna rosie ross rowan
      roxanne roy roza ruben rubie rufus rupert russell ruth ryan ryder rylan saad sabrina sadie
      safa safiya saira salem salim sally salma sam samantha sameer samia samir sammy samuel
      sana sandra sanjay sanjeev sara sarah sasha saskia scarlett scott sean sebastian selena
      selina selma seth shabana shakira shane shaniqua shannen shannon shari sharon shaun shauna
      shawn shayla shayne shelby sheila shelly sheryl shirley shona shreya sian siân sigourney
      simon simone sinead siobhan sion siôn sioned siwan skyla sofia sonia sonny sophia sophie
      stacey stacy stanley stefan steff steffan stephanie stephen steve steven stewart stuart
      sulayman suleiman susan susanna susie suzanne sylvia tabitha talia taliesin tamara tamsin
      tania tanisha tanya tara tariq taron tasha tayla taylah tegan tegwen teifion terence
      teresa terry tess tessa thea theo theodore theresa thomas tia tiana tiegan tiffany tilly
      tim timothy tina tirion toby tom tomasz tommie tommy tomi tomos toni tony tracey tracy
      travis trefor trevor tricia tristan trystan tudur twm tyler tyrell tyrone tyrese umar uma
      ursula usman vanessa vaughan vera verity veronica vicky vijay vincent vivian viktor walid
      wasim wayne wendy wesley wiktor wiktoria wilfred wilfrid william winifred winston wojciech
      yasin yasmin yasmine yousef youssef yuri yusuf yvette yvonne zac zach zachary zack zahra
      zain zainab zak zakariya zara zayd zayn zeinab zelda zena zeynep zoe zoë zofia zosia
      zuzanna zyla
      """
    ),
    (
      .unsureName,
      """
      ace ada alaw amber angel april archer art ash august autumn awen bailey bill billy bonnie
      brook brooke bryn cadi cai carter celyn chance chase christian cole dai dale dan dawn dean
      del destiny dexter don drew eben eira elan ember enfys eve faith frank gay gene glen glyn
      grace grant greg guy gwyn haf harmony harper heaven holly honey hope hunter ivy jack jade
      jan jasper jay jim jo joy jude june justice ken kit lane lee leigh lili lily lois lou
      mabon macsen maddy mae mai mair mark mason max may medi meg melody mercy mercer mo nan
      nancy nel ned nevaeh nick non olive pat parker paris penny phoenix pip poppy prince
      princess rae ray reed rhiain rob robin rose ruby rusty sandy seren sid skip sky skylar
      star storm sue summer taylor ted tegid tori una val van vic victor violet wade will willow
      wren wyn zion dilan deio nanw gwenfair mared beca begw betsan betsi efan elgan gwern hedd
      hywel iago jac lleu llio macs mei mostyn myrddin nedw now osh siencyn wil lwsi lowena
      miles said roman rosemary saffron mercedes basil carol crystal daisy hazel heather iris
      pearl jasmine abbey barry chelsea georgia florence jordan israel savannah sienna ebony
      dewi asher bella angus victoria alba kent marina tudor skye stella perry
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
