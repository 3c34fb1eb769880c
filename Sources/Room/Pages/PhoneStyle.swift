/// How the pages look on a phone: light or dark as its owner prefers, from 320 pixels up, with text of any size.
enum PhoneStyle {
  /// The style sheet, which names no font file, picture or address.
  static let sheet = base + content + bars

  private static let base = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --ink: #1c2126; --soft: #4a545e; --line: #b9c2ca; --shade: #f2f5f7;
      --link: #0b4f8a; --edge: #6b7178; --act: #0f4a5c; --on-act: #ffffff; --chosen: #e2eff4;
      --bar: #0f4a5c; --track: #e3e9ed; --theme: #0f4a5c; --wrong: #8c1d2f; --wrong-shade: #fbeef0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #15191d; --ink: #e9edf0; --soft: #b4bfc9; --line: #505c67; --shade: #1e252b;
        --link: #9ccbff; --edge: #8d98a3; --act: #8fcde4; --on-act: #10222a; --chosen: #1f3a45;
        --bar: #6fb6d1; --track: #2b343c; --theme: #2b6377; --wrong: #ffb3bd; --wrong-shade: #3a1d22;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      --side: min(1rem, 4vw);
      margin: 0 auto; padding: 0 var(--side) 2rem; max-width: 40rem; background: var(--page); color: var(--ink);
      font: 1.125rem/1.5 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; margin: 1.4em 0 0.5em; text-wrap: balance; }
    h1 { font-size: 1.6rem; margin-top: 0.6em; }
    h1:focus { outline: none; }
    h2 { font-size: 1.25rem; }
    h3, h4 { font-size: 1.125rem; }
    p, ul, ol, dl, blockquote, figure, pre { margin: 0 0 0.9em; }
    ul, ol { padding-inline-start: 1.4em; }
    em { font-style: normal; font-weight: 600; }
    a { color: var(--link); text-underline-offset: 0.15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 0.2rem; }
    .skip { position: absolute; inset-inline-start: -400vw; }
    .skip:focus { position: static; display: inline-block; padding: 0.6em 0; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; margin: 0; }
    header { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; margin: 0 calc(-1 * var(--side));
      padding: 0.25rem var(--side); border-bottom: 1px solid var(--line); background: var(--shade); }
    .session { flex: 1 1 9rem; margin: 0; font-size: 1rem; color: var(--soft); }
    .support[open] { flex: 1 0 100%; padding-bottom: 0.5rem; }
    summary { min-height: 3rem; padding: 0.7rem 0; color: var(--link); cursor: pointer;
      text-decoration: underline; text-underline-offset: 0.15em; }
    .place { margin: 1.2em 0 0; color: var(--soft); font-weight: 600; }
    .place + h1 { margin-top: 0.2em; }
    .note { color: var(--soft); font-size: 1rem; }
    .now { color: var(--soft); }
    #connection:empty { display: none; }
    #connection, .wrong, .unsent { margin: 1rem 0; padding: 0.7rem 0.9rem; border-radius: 0.4rem;
      border-inline-start: 0.35rem solid var(--wrong); background: var(--wrong-shade); }
    #connection { position: sticky; top: 0; z-index: 1; }
    .unsent h2 { margin-top: 0; }
    .unsent > :last-child { margin-bottom: 0; }
    blockquote { padding: 0.6em 0.9em; background: var(--shade); border-inline-start: 0.3em solid var(--edge);
      white-space: pre-line; }
    .in { margin-top: 1.5em; padding: 0.8em 1em; border-radius: 0.5em; background: var(--chosen);
      font-weight: 600; }
    form { margin: 1.5em 0 1em; }
    fieldset { margin: 0 0 1.4em; padding: 0; border: none; min-inline-size: 0; }
    legend, label[for] { padding: 0; margin-bottom: 0.5em; font-weight: 600; }
    label[for] { display: block; }
    .choices { display: grid; gap: 0.6rem; }
    .choices label, .scale label { display: flex; align-items: center; min-height: 3.25rem;
      border: 2px solid var(--edge); border-radius: 0.6rem; cursor: pointer; }
    .choices label { gap: min(0.75rem, 3vw); padding: 0.55rem min(0.9rem, 3vw); }
    label:has(:checked) { border-color: var(--act); background: var(--chosen); font-weight: 600;
      box-shadow: inset 0 0 0 1px var(--act); }
    label:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px; }
    input[type="radio"] { flex: none; width: min(1.4rem, 8vw); height: min(1.4rem, 8vw); margin: 0; accent-color: var(--act); }
    .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(3.05rem, 1fr)); gap: min(0.4rem, 1.5vw); }
    .scale label { flex-direction: column; justify-content: center; padding: 0.5rem 0.1rem; gap: 0.25rem;
      text-align: center; line-height: 1.2; }
    .scale small { display: block; font-size: 0.875rem; overflow-wrap: normal; }
    textarea, input[inputmode] { width: 100%; padding: 0.6rem 0.7rem; color: inherit; font: inherit;
      background: var(--page); border: 2px solid var(--edge); border-radius: 0.5rem; }
    .reason .note { display: block; margin-bottom: 0.5em; }
    button, .button { display: block; width: 100%; min-height: 3.25rem; padding: 0.75rem 1rem;
      color: var(--on-act); background: var(--act); border: 2px solid var(--act); border-radius: 0.6rem;
      font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
    .button, button.quiet { color: var(--link); background: transparent; border-color: var(--edge); }
    button[aria-disabled="true"] { opacity: 0.75; cursor: progress; }
    .live .again { display: none; }
    footer { margin-top: 2rem; border-top: 1px solid var(--line); }
    footer:empty { display: none; }
    .again { margin-top: 1rem; }
    .links { list-style: none; padding: 0; }
    .links a { display: inline-block; padding: 0.7rem 0; }
    @media (min-width: 40em) {
      body { --side: 1.5rem; }
      button, .button { max-width: 24rem; }
    }
    @media (forced-colors: active) {
      .bar { background: CanvasText; forced-color-adjust: none; }
      label:has(:checked) { outline: 3px solid Highlight; }
    }

    """

  // What the session's fragments are made of.
  private static let content = """
    .content > :first-child { margin-top: 0.6em; }
    .card { margin: 1em 0; padding: 0 0.9em 0.3em; border: 1px solid var(--line); border-radius: 0.6em; }
    .band { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3em 0.7em; padding: 0.5em 0.8em;
      border-radius: 0.5em; background: var(--theme); color: #ffffff; }
    .found { padding: 0.1em 1em 0.4em; border-inline-start: 0.35em solid var(--theme); border-radius: 0.3em;
      background: var(--shade); }
    .mark { color: var(--soft); border-top: 1px solid var(--line); padding-top: 0.6em; }
    dl > div { display: flex; flex-wrap: wrap; column-gap: 1em; margin-bottom: 0.3em; }
    dt { flex: 0 0 8.5em; color: var(--soft); }
    dd { flex: 1 1 12em; margin: 0; }
    pre { white-space: pre-wrap; }
    figure { margin-top: 1.2em; }
    figcaption, caption { font-weight: 600; text-align: start; padding-bottom: 0.5em; }
    table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
    th, td { padding: 0.4em min(0.75em, 2vw) 0.4em 0; text-align: start; vertical-align: top;
      border-bottom: 1px solid var(--line); font-weight: 400; }
    thead th, th[scope="rowgroup"] { font-weight: 600; }
    .chart th { width: 40%; }
    .chart td { padding-inline-end: 0; }
    .chart bdi { display: block; font-weight: 600; font-variant-numeric: tabular-nums; }
    .track { display: block; background: var(--track); margin: 0.3em 0 0.2em; }
    .bar { display: block; height: 0.8rem; min-width: 1px; background: var(--bar); }
    @media (max-width: 30rem) {
      .chart tr, .chart th, .chart td { display: block; width: auto; }
      .chart th { border-bottom: none; padding-bottom: 0; }
    }
    .wide { overflow-x: auto; margin: 1.2em 0; }
    .figures td, .figures thead th + th { text-align: end; padding: 0.4em 0 0.4em 0.75em;
      font-variant-numeric: tabular-nums; }

    """

  // Widths stand in classes, as nothing inline is allowed.
  private static let bars = (0...100).map { part in
    ".w\(part) { width: \(part)%; } .l\(part) { margin-left: \(part)%; }\n"
  }.joined()
}
