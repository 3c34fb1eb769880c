/// Words that belong to the names of streets and schools.
enum PlaceWords {
  static let lists: [(WordSense, String)] = [
    (
      .placeBefore,
      """
      in from near of at to o yn ym yng i ger outside around across tua
      """
    ),
    (
      [.street, .sureStreet],
      """
      street road rd avenue ave crescent cres terrace tce grove lane
      """
    ),
    (
      .street,
      """
      close drive place court gardens way square row walk mews parade estate st hill rise view
      flats
      """
    ),
    (
      .notStreet,
      """
      the this that a an my our your his her their one no main high family crown youth
      magistrates county civil supreme appeal safe third own other another same wrong right long
      short test front welfare cross silk off on in over rail desk flying coronation sesame
      downing wall road street
      """
    ),
    (
      .welshStreet,
      """
      heol stryd ffordd rhodfa lôn lon maes clos llys cwrt rhes teras gerddi
      """
    ),
    (
      .house,
      """
      bryn pen tre coed parc cae erw dan trem golwg min nant glan llwyn gwaun ger tŷ ty clos
      llys maes heol stryd ffordd plas hafod lon lôn troed
      """
    ),
    (
      [.schoolSort, .schoolWord],
      """
      high school comp comprehensive academy primary secondary juniors infants college nursery grammar
      pru
      """
    ),
    (
      .schoolWord,
      """
      sixth form rc community centre catholic r c junior infant church in wales ciw ysgol
      """
    ),
    (
      .welshSchoolSort,
      """
      gyfun gynradd uwchradd gymraeg arbennig bro sant san feithrin
      """
    ),
    (
      .dwelling,
      "lives living lived from placed in resides staying attends yn byw based currently was moved o"
    ),
    (.welshSchool, "ysgol coleg hysgol choleg goleg"),
  ]
}
