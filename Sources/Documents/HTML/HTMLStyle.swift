/// How a page looks: on a screen, light or dark as the reader prefers, and on paper.
enum HTMLStyle {
  /// The style sheet; it names no font file, picture or address.
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --ink: #1c2126; --soft: #4a545e; --line: #b9c2ca; --shade: #f2f5f7;
      --link: #0b4f8a; --bar: #0f4a5c; --track: #e3e9ed;
      --edge: #6b7178; --theme: #0f4a5c;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #15191d; --ink: #e9edf0; --soft: #b4bfc9; --line: #505c67; --shade: #1e252b;
        --link: #9ccbff; --bar: #6fb6d1; --track: #2b343c; --edge: #8d98a3;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 44rem;
      background: var(--page); color: var(--ink);
      font: 1.0625rem/1.55 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; margin: 1.75em 0 0.5em; }
    h1 { font-size: 1.75rem; margin-top: 0.5em; }
    h2 { font-size: 1.4rem; margin-top: 2.25em; padding-top: 0.75em; border-top: 2px solid var(--line); }
    h3 { font-size: 1.15rem; }
    h4 { font-size: 1.0625rem; }
    p, ul, ol, dl, blockquote, figure, pre { margin: 0 0 0.9em; }
    p, li, dd, th, td, caption { unicode-bidi: plaintext; text-align: start; }
    ul, ol { padding-inline-start: 1.4em; }
    li { margin-bottom: 0.35em; }
    em { font-style: normal; font-weight: 600; }
    pre { white-space: pre-wrap; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .wide:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px;
    }
    main:focus { outline: none; }
    .skip { position: absolute; inset-inline-start: -400vw; }
    .skip:focus { position: static; display: inline-block; padding: 0.5em 0; }
    nav ul { list-style: none; padding: 0.75em 1em; background: var(--shade); }
    nav li { margin: 0; padding: 0.2em 0; break-inside: avoid; }
    @media (min-width: 40em) { nav ul:has(li:nth-child(9)) { columns: 2; } }
    .card { margin: 2em 0; padding: 0.5em 0.5em 0.4em; border: 1px solid var(--line); border-radius: 0.8em; }
    .card > :not(.band, details) { margin-inline: 0.6em; }
    .card .band { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3em 0.7em; margin: 0;
      padding: 0.6em 0.9em; border-radius: 0.5em; background: var(--theme); color: #ffffff; }
    .band svg { width: 1.8rem; height: 1.8rem; fill: none; stroke: currentColor; stroke-width: 2;
      stroke-linecap: round; stroke-linejoin: round; }
    .band .theme { font-weight: 600; flex: 1 1 8em; }
    .band .number { font-size: 1.35em; font-weight: 700; }
    .card h2 { margin-top: 0.8em; padding-top: 0; border-top: none; text-wrap: balance; }
    .card h3 { margin-top: 1.25em; }
    .positions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
      gap: 0.4em; list-style: none; padding: 0; margin-block: 1.2em; }
    .positions li { display: flex; align-items: center; justify-content: center; min-height: 3rem;
      margin: 0; padding: 0.4em 0.6em; text-align: center; text-wrap: balance; font-weight: 500;
      border: 0.1em solid var(--edge); border-radius: 0.5em; }
    .card summary { padding: 0.7em 0.6em; font-weight: 600; }
    .found { padding: 0.1em 1em 0.4em; border-inline-start: 0.4em solid var(--theme);
      border-radius: 0.3em; background: var(--shade); }
    .mark { color: var(--soft); border-top: 1px solid var(--line); padding: 0.6em 0 0; margin-bottom: 0.4em; }
    .lines div { height: 2.2em; border-bottom: 1px solid var(--line); }
    dl > div { display: flex; flex-wrap: wrap; column-gap: 1em; margin-bottom: 0.3em; }
    dt { flex: 0 1 8.5em; color: var(--soft); }
    dd { flex: 1 1 14em; margin: 0; }
    blockquote {
      padding: 0.9em 1.1em; background: var(--shade); border-inline-start: 0.35em solid var(--bar);
    }
    blockquote > :last-child { margin-bottom: 0; }
    figure { margin-top: 1.2em; }
    figcaption, caption { font-weight: 600; text-align: start; padding-bottom: 0.5em; }
    .chart { overflow-wrap: anywhere; }
    .chart th { width: 40%; }
    .chart td { padding-inline-end: 0; }
    .chart bdi { display: block; font-weight: 600; font-variant-numeric: tabular-nums; }
    .track { display: block; background: var(--track); margin: 0.3em 0 0.2em; }
    .bar { display: block; height: 0.8rem; min-width: 1px; background: var(--bar); }
    .columns { columns: 2 17rem; column-gap: 2rem; }
    .columns li { break-inside: avoid; }
    .short { white-space: nowrap; }
    .abreast { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
    .abreast figure { flex: 1 1 min(100%, 12.5rem); }
    .pairs th, .pairs td { padding-block: 0.1em; border-bottom: none; }
    .pairs tr:nth-child(even) :is(th, td) { padding-bottom: 0.5em; }
    .pairs td { display: flex; align-items: center; gap: 0.4em; }
    .pairs .side { float: inline-end; margin-inline-start: 0.6em; color: var(--soft); }
    .pairs .track { flex: 1; background: none; margin: 0; border-inline-start: 1px solid var(--edge); }
    .pairs tr:nth-child(odd) .bar { background: var(--page); border: 0.12em solid var(--bar); }
    @media (max-width: 30rem) {
      .chart tr, .chart th, .chart td { display: block; width: auto; }
      .chart th { border-bottom: none; padding-bottom: 0; }
      .pairs .side { float: none; margin-inline-start: 0; }
    }
    @media (forced-colors: active) {
      .bar { background: CanvasText; forced-color-adjust: none; }
      .band { border: 1px solid CanvasText; }
    }
    .wide { overflow-x: auto; margin: 1.2em 0; }
    table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
    th, td { padding: 0.4em 0.75em 0.4em 0; text-align: start; vertical-align: top;
      border-bottom: 1px solid var(--line); font-weight: 400; min-width: 3.5em; }
    thead th, th[scope="rowgroup"] { font-weight: 600; }
    thead th { vertical-align: bottom; border-bottom-width: 2px; }
    .figures td, .figures thead th + th { text-align: end; padding: 0.4em 0 0.4em 0.75em;
      font-variant-numeric: tabular-nums; }
    .words tbody th { width: 45%; }
    @media (max-width: 30em) {
      .words th, .words td { padding-inline-end: 0.4em; font-size: 0.9rem; }
      .short { white-space: normal; }
    }
    .note { color: var(--soft); font-size: 0.95rem; margin: 0.6em 0 0; }
    summary { color: var(--link); cursor: pointer; padding: 0.3em 0; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    footer { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); color: var(--soft); }
    @media print {
      @page { margin: 13mm 17mm; }
      :root { --page: #ffffff; --ink: #000000; --soft: #333333; --link: #000000; --shade: #f2f5f7;
        --line: #888888; --bar: #0f4a5c; --track: #e3e9ed; }
      body { max-width: none; padding: 0; font-size: 12pt; line-height: 1.4; }
      h1 { font-size: 18pt; }
      h2 { margin: 0.5em 0 0.3em; padding-top: 0.3em; font-size: 15pt; border-top-width: 1px; }
      th, td { padding-block: 0.2em; }
      .words, .columns { font-size: 11pt; line-height: 1.25; }
      .columns li { margin-bottom: 0.15em; }
      main { orphans: 1; widows: 1; }
      .abreast { display: inline; }
      .abreast figure { display: inline-block; width: 47%; margin: 0.4em 2% 0.4em 0; vertical-align: top;
        font-size: 9.5pt; line-height: 1.2; }
      .abreast figure:first-child:nth-last-child(3),
      .abreast figure:first-child:nth-last-child(3) ~ figure { width: 31.5%; margin-inline-end: 1%;
        font-size: 9pt; }
      .abreast .chart { overflow-wrap: break-word; }
      .abreast .chart th { width: 58%; }
      .pairs th, .pairs td { padding-block: 0; line-height: 1.15; }
      .pairs .bar { height: 0.55rem; }
      .wide { margin: 0.4em 0; }
      nav, .skip { display: none; }
      details::details-content { content-visibility: visible; block-size: auto; }
      h2, h3, h4, figcaption, caption, p:has(+ ul), p:has(+ ol), p:has(+ figure) { break-after: avoid; }
      blockquote, figure, tr, li { break-inside: avoid; }
      .band, .bar, .track, .found, blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .wide { overflow: visible; }
      .page-break { break-before: page; }
      .card, .lines { break-inside: avoid; }
      .lines div { height: 9mm; }
      p, li { orphans: 3; widows: 3; }
    }
    """

  /// Adds what makes a card's colour that of its theme.
  static func add(_ colours: Set<Colour>, to page: inout HTMLText) {
    for colour in colours.sorted(by: { $0.rgb < $1.rgb }) {
      page.add("\n.c", colour.hex, " { --theme: #")
      page.add(colour.hex)
      page.add("; --tint: #", colour.tint.hex, "; }")
    }
  }
}
