extension Constructs {
  /// Section 5.
  static let containers = [
    Construct("5.1", "> alder\nbirch\n> cedar"),
    Construct("5.1", "> > > alder\n> > birch\n> cedar\n\n> damson\n\n> hazel\n>\n> juniper"),
    Construct("5.1", ">alder\n  >birch\n>\t cedar\n    > damson\n>\n>\n\n>"),
    Construct("5.1", "> - alder\n>   - birch\n>\n> 1. cedar\n> ---\n> damson\n>     hazel"),
    Construct("5.2", "- alder\n\n  birch\n\n      cedar\n\n  > damson\n\n      hazel"),
    Construct("5.2", "7. alder\n0) birch\n123456789. cedar\n1234567890. damson\n-1. hazel"),
    Construct("5.2", "-\n- alder\n-\n\n  birch\n*\n+ cedar\n1.\n2. damson"),
    Construct(
      "5.2", "-alder\n\n1.birch\n\n-     cedar\n\n      damson\n- # hazel\n- ***\n-   - juniper"),
    Construct("5.2", "  1.  alder\n      birch\n\n          cedar\n\n      > damson\nhazel"),
    Construct("5.2", "> 1. > alder\nbirch\n>    > cedar\n>\n>    - damson"),
    Construct("5.3", "- alder\n- birch\n+ cedar\n+ damson\n* hazel\n\n\n* juniper"),
    Construct(
      "5.3", "1. alder\n2. birch\n3) cedar\n9) damson\n\n12. hazel\n\n- juniper\n\n7. rowan"),
    Construct(
      "5.3", "- - - - 1. alder\n- birch\n  - cedar\n    - damson\n      - hazel\n\n        juniper"),
    Construct(
      "5.3",
      "1. alder\n\n   - birch\n\n   cedar\n\n   1. damson\n   2. hazel\n\n      ```\n      juniper\n      ```\n- rowan"
    ),
    Construct("5.3", "- alder\n - birch\n  - cedar\n   - damson\n    - hazel"),
    Construct(
      "5.3", "alder\n- birch\n14. cedar\n\ndamson\n14. hazel\n1. juniper\n\n- - -\n- rowan"),
    Construct("5.3", "- alder\n\n<!-- -->\n\n- birch\n\n      cedar\n\n\n\n1. damson\n\n   hazel"),
  ]

  /// Sections 6.1 and 6.2.
  static let spans = [
    Construct("6.1", "`alder` ``birch`cedar`` ` damson ` `` ` `` `hazel"),
    Construct("6.1", "`<b>alder</b>` `*birch*` `&amp;` `\\` cedar`", made: ["<b>", "&amp;", "\\"]),
    Construct("6.1", "alder`birch`cedar `` `damson` `` `- hazel` `[x](y)` ` `` `", made: ["``"]),
    Construct("6.1", "`alder\nbirch` `cedar  \ndamson` *`hazel`* [`juniper`](https://example.org)"),
    Construct("6.2", "*alder* _birch_ **cedar** __damson__ ***hazel*** *__juniper__*"),
    Construct("6.2", "**alder *birch* cedar** *damson **hazel** juniper* ***rowan* willow**"),
    Construct("6.2", "alder*birch*cedar damson**hazel** juniper_rowan_ _willow_x"),
    Construct("6.2", "* alder* **birch ** *cedar **damson* hazel** _juniper __rowan_ willow__"),
    Construct("6.2", "*alder*_birch_**cedar**__damson__*hazel*"),
    Construct("6.2", "*(*alder*)* **“birch”**cedar *damson*. (**hazel**) -*juniper*-"),
    Construct(
      "6.2", "x<b>*“alder”*</b>y **.birch**<i>z</i> ![q](w)*(cedar)*![q](w) &#97;*(damson)*&#98;"),
    Construct("6.2", "*alder\n> birch* **cedar\ndamson** ***hazel*juniper** *****rowan*****"),
    Construct("6.2", "**** alder ** birch __ cedar ___ damson * hazel _"),
  ]

  /// Sections 6.3 to 6.6.
  static let links = [
    Construct(
      "6.3", "[alder](https://example.org/a) [*birch* `cedar`](<https://example.org/b c> 'd')"),
    Construct(
      "6.3", "[alder](javascript:x) [birch](x) [cedar](//x \"t\") [damson]() [hazel](ftp://x)"),
    Construct("6.3", "[alder [birch] cedar](https://example.org/(x)) [damson](https://example.org"),
    Construct(
      "6.3", "[alder [birch](https://example.org/1) cedar](https://example.org/2) [](mailto:x)"),
    Construct(
      "6.3",
      "[alder][ref] [birch][] [cedar] [damson][none]\n\n[ref]: https://example.org/?a=1&amp;b=2#c\n[birch]: mailto:a@example.org\n[cedar]: https://example.org/%C5%B5"
    ),
    Construct(
      "6.3",
      "> - [alder\n>   birch](https://example.org\n>   'cedar') *[damson*](https://example.org)",
      unshown: ["cedar"]),
    Construct("6.4", "![alder](x.png) birch ![*cedar* `damson`](https://example.org/x 't')"),
    Construct(
      "6.4",
      "![alder [birch](https://example.org) ![cedar](y)](z) [![damson](x)](https://example.org)"),
    Construct("6.4", "\\![alder](x) !\\[birch](y) ![cedar][x] ![damson]\n\n[damson]: x"),
    Construct("6.5", "<https://example.org/alder?x=1&y=2> birch <cedar@example.org>"),
    Construct(
      "6.5",
      "<ftp://example.org/alder> <made-up:birch> https://example.org/cedar <https://a b>damson"),
    Construct(
      "6.5",
      "**<https://example.org/alder>** [<https://example.org/birch>](https://example.org/x) `<https://cedar>`"
    ),
    Construct("6.6", "alder <b>birch</b> <b class='x'>*cedar*</b> a<br>damson"),
    Construct(
      "6.6", "alder <!-- birch --> cedar <?damson?> <!X hazel> <![CDATA[juniper]]> rowan",
      unshown: ["birch", "damson", "hazel", "juniper"]),
    Construct(
      "6.6", "*alder <i>birch</i>* < b > cedar <33> 2 <3 damson </b x> <b\n  hazel='x'> juniper",
      unshown: ["hazel"]),
  ]

  /// Sections 6.7 to 6.9.
  static let texts = [
    Construct("6.7", "alder  \nbirch\\\ncedar       \n   damson\\"),
    Construct("6.7", "*alder  \nbirch* **cedar\\\ndamson** `hazel  \njuniper`  \nrowan"),
    Construct("6.7", "> alder  \n> birch\n> - cedar\\\n>   damson  \n> hazel\\\njuniper  \n"),
    Construct("6.7", "[alder  \nbirch](https://example.org) ![cedar\\\ndamson](x)  \n### hazel\\"),
    Construct("6.8", "alder\nbirch \n cedar\ndamson"),
    Construct("6.8", "> alder\n> *birch\n> cedar* `damson\n> hazel`"),
    Construct("6.8", "- alder\n  birch\ncedar\n- [damson\n  hazel](https://example.org)"),
    Construct("6.9", "alder $.;' birch % ^ { } ~ | = cedar", made: ["$.;'"]),
    Construct("6.9", "Siân ŵ χρῆν 你好 مرحبا 👩🏽‍🏫 alder   birch", made: ["χρῆν", "你好", "👩🏽‍🏫"]),
    Construct(
      "6.9", "“alder” – birch… |cedar|damson| ~~hazel~~ [^1] [ ] ==juniper== :x:", made: ["[^1]"]),
    Construct(
      "6.9", "alder & birch; 3 < 4 > 2; a*b*c cedar ! [damson] ![ hazel", made: ["3 < 4 > 2"]),
  ]
}
