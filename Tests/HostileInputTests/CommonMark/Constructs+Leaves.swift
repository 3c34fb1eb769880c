/// Constructs of sections 2 to 4 of the CommonMark 0.30 specification.
enum Constructs {
  static let all =
    preliminaries + leaves + fences + moreLeaves + containers + spans + links + texts

  static let preliminaries = [
    Construct("2.1", "alder\u{A0}birch \u{2003}cedar"),
    Construct("2.1", "alder\rbirch\r\ncedar"),
    Construct("2.1", "- alder\r\r> birch\r\n\r\ncedar"),
    Construct("2.2", "\talder\tbirch"),
    Construct("2.2", "- alder\n\n\tbirch\n\n\t\tcedar"),
    Construct("2.2", ">\t\talder\n> -\tbirch\n> \t1.\tcedar"),
    Construct("2.3", "alder &#0; birch", made: ["\u{FFFD}"]),
    Construct("2.3", "`alder &#0;` birch"),
    Construct("2.3", "[alder&#x0;](https://example.org) birch", made: ["\u{FFFD}"]),
    Construct("2.4", "\\*alder\\* \\`birch\\` \\[cedar\\](x) \\<b> \\&amp;", made: ["&amp;"]),
    Construct("2.4", "\\# alder\n\n\\- birch\n\n1\\. cedar\n\n\\> damson\n\n\\    hazel"),
    Construct("2.4", "> \\- alder\n>\n> - \\+ birch\n>   cedar\\\n>   \\# damson"),
    Construct(
      "2.4", "alder\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@birch"),
    Construct("2.4", "alder\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~birch\\w", made: ["\\w"]),
    Construct("2.5", "alder &amp; birch &eacute;t&#233; &#xE9;", made: ["été"]),
    Construct("2.5", "&#42;alder&#42; &#35; birch &nosuch; &#87654321;", made: ["&nosuch;"]),
    Construct("2.5", "&#35; alder\n\n&gt; birch\n\n&#45; cedar\n\n&#9;damson"),
    Construct("2.5", "- &#96;alder&#96; `&amp;birch`\n- &lt;b&gt;cedar&lt;/b&gt;", made: ["<b>"]),
    Construct("2.5", "alder&#10;birch&#13;cedar&NewLine;damson&Tab;hazel&nbsp;juniper"),
    Construct("3.1", "- `alder\n- birch`"),
    Construct("3.1", "> *alder\n\nbirch* **cedar\n\n- damson**"),
    Construct("3.1", "- [alder\n- birch](https://example.org)\n- <cedar\n- damson>"),
    Construct("3.2", "> - alder\n>\n>   1. > birch\n>\n>          cedar"),
    Construct("3.2", "- > ```\n  > alder\n  > ```\n  > birch\n\n  cedar"),
    Construct("3.2", "1. - > # alder\n2. - > birch\n   - ***\n   - cedar"),
  ]

  static let leaves = [
    Construct("4.1", "alder\n\n***\n\nbirch\n\n- - -\n\n_ _ _\n\ncedar"),
    Construct("4.1", "- alder\n- * * *\n- birch\n\n***\n- cedar"),
    Construct("4.1", "> alder\n> ***\n> birch\n---\n\ncedar --\n\n+++\ndamson"),
    Construct("4.2", "### alder ###\n#### birch\n##### cedar #\n###### damson \\#"),
    Construct("4.2", "> # alder\n> ## birch ##\n> ### *cedar* `damson`\n> #hazel\n> #"),
    Construct("4.2", "- # alder\n- ## birch\n\n  ### cedar\n1. ####### damson"),
    Construct("4.2", "###   alder   \\###\n### birch # cedar\n### damson#\n### #"),
    Construct("4.3", "> alder\n> ===\n>\n> birch\n> cedar\n> ---\n> damson"),
    Construct("4.3", "- alder *birch\n  cedar*\n  =\n- damson\n  -"),
    Construct("4.3", "alder\n= =\nbirch\n===== x\n\n\\> cedar\n\n- damson\n***"),
    Construct("4.4", "    alder\n      birch\n\n    cedar\n\ndamson"),
    Construct("4.4", "- alder\n\n      birch\n      *cedar* <b> &amp;\n\n  damson", made: ["<b>"]),
    Construct("4.4", ">     alder\n>\n> 1.      birch\n>\n>         cedar\ndamson"),
    Construct("4.4", "alder\n    birch\n\n        - cedar\n        # damson"),
  ]

  /// Fences with the deck's own info words among them.
  static let fences = [
    Construct(
      "4.5",
      """
      ```chart
      title: alder
      unit: birch
      note: cedar
      damson (n = 3): 7.3
      hazel: -2
      ```
      """),
    Construct(
      "4.5",
      """
      > ```chart
      > title: alder
      > birch: 7.3
      > ```
      >
      > - ```chart
      >   title: cedar
      >   damson: 1
      >   ```
      """),
    Construct(
      "4.5",
      """
      - ```table
        title: alder
        columns: birch | cedar
        group: damson
        hazel | 7.3*
        marks: * juniper
        note: rowan
        ```
      """),
    Construct(
      "4.5",
      """
      ```table
      title: alder
      columns: birch (n = 123456789) | cedar (n = 123456789) | damson (n = 123456789)
      group: hazel
      juniper | 7.3 (123456789.7) | 0–123456789
      rowan | – | 123456789–123456789
      ```
      """),
  ]

  static let moreLeaves = [
    Construct("4.5", "```\nalder\n\n*birch* &amp; \\*\n```\n\n~~~\ncedar\n~~~", made: ["&amp;"]),
    Construct("4.5", "````\n```\nalder\n```\n````\n\n~~~ x\n```\nbirch\n~~~\ncedar"),
    Construct("4.5", "- alder\n  ```\n  birch\n\n   cedar\n  ```\n  damson\n- ```\n  hazel"),
    Construct(
      "4.5", "> ``` alder\n> birch\n> ```\n> > ~~~\n> > cedar\n\ndamson", unshown: ["alder"]),
    Construct("4.5", "``` ``` alder\n\n``\nbirch\n``\n\n```\ncedar\n``````\n\n```\n```\ndamson"),
    Construct("4.5", "alder\n\n```\nbirch\n    cedar\n~~~\n", isOpen: true),
    Construct("4.6", "<div>\n\nalder\n\n*birch*\n\n</div>\n\ncedar"),
    Construct(
      "4.6", "alder\n\n<!-- birch -->\n\n- cedar\n\n  <table><tr>\n\n  damson", unshown: ["birch"]),
    Construct(
      "4.6", "> <script>\n> alder\n> </script>\n> birch\n\n<x-cedar>\n\ndamson",
      unshown: ["alder", "cedar"]),
    Construct(
      "4.6", "alder\n\n<?birch\n\n?>\ncedar\n\n<!DAMSON hazel>\n<![CDATA[\njuniper]]>\nrowan",
      unshown: ["birch", "hazel", "juniper"]),
    Construct("4.6", "alder\n\n<!-- never closed\n\nbirch", unshown: ["birch"], isOpen: true),
    Construct("4.7", "[alder]: https://example.org/a \"title\"\n\n[alder] birch"),
    Construct("4.7", "> [alder]: <https://example.org/b>\n\n- [alder] birch [cedar][alder]"),
    Construct(
      "4.7",
      "alder\n[birch]: x\n\n[cedar]: y z\n\n[damson]:\n\n- [hazel]: https://example.org 'a\n\n  b'"),
    Construct(
      "4.7",
      "[alder]: https://example.org/1\n[alder]: https://example.org/2\nbirch [alder][] [cedar\ndamson]\n\n[cedar\n damson]: https://example.org"
    ),
    Construct("4.8", "alder\nbirch\n\n\ncedar\n     damson"),
    Construct("4.8", "   alder   \nbirch\t\n\n  cedar  \n\n> damson\nhazel\n\n- juniper\nrowan"),
    Construct("4.8", "- alder\n\n  birch\n\n  cedar\n\n   damson\n\nhazel"),
    Construct("4.9", "\n\n  \n\nalder\n\n \t \n\nbirch\n\n\n\n\n"),
    Construct("4.9", "- alder\n\n\n\n- birch\n\n\n\n\n  cedar\n\n\ndamson"),
    Construct("4.9", "> alder\n>\n>\n>\n> birch\n\n\n>\n\n1.\n\ncedar"),
  ]
}
