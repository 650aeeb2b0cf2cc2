/// How papers look: the tokens of the product's stylesheet that paper needs, and A4.
///
/// Every text has a contrast of at least 7 on its ground. Floor: Firefox 115, Chromium 109; subgrid
/// and page margin boxes only make better what reads without them.
enum HTMLStyle {
  static let sheet = """
    :root {
      color-scheme: light;
      --ink: #1d1726; --ink-2: #4d4658; --line: #cac5d3; --desk: #f5f4f7;
      --warn: #7a4d00; --warn-soft: #fdf3dc; --warn-line: #e6c987;
      --info: #1c5179; --info-soft: #e8f1f9; --info-line: #aecbe4;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial,
        sans-serif;
      --serif: Charter, "Iowan Old Style", "Palatino Linotype", Georgia, "Noto Serif",
        "Liberation Serif", serif;
    }
    *, *::before { box-sizing: border-box; }
    body {
      margin: 0; padding: 1.5rem 1rem 3rem; background: var(--desk); color: var(--ink);
      font: 1rem/1.6 var(--serif); overflow-wrap: break-word;
    }
    main { max-inline-size: 50rem; margin-inline: auto; }
    article {
      background: #fff; border: 1px solid var(--line); border-radius: 2px;
      padding: clamp(1.25rem, 5vw, 3.5rem);
    }
    article + article { margin-block-start: 1.5rem; }
    .head {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem;
      padding-block-end: 1rem; margin-block-end: 1.5rem; border-block-end: 2px solid var(--ink);
      font: .875rem/1.4 var(--sans);
    }
    .issuer { flex: 1 1 12rem; max-inline-size: 24rem; margin: 0; font-weight: 600; }
    .particulars { margin: 0; padding: 0; list-style: ""; color: var(--ink-2); }
    h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
    h1 { margin: 0 0 .75rem; font-size: 1.375rem; letter-spacing: -.005em; text-wrap: balance; }
    h2 { margin: 1.75rem 0 .5rem; font-size: 1.0625rem; }
    h3 { margin: 1.25rem 0 .375rem; font-size: 1rem; }
    h4 { margin: 1rem 0 .25rem; font-size: 1rem; font-style: italic; }
    p { margin: 0 0 .625rem; orphans: 2; widows: 2; }
    ul, ol { margin: .25rem 0 .75rem; padding-inline-start: 1.75rem; }
    li { padding-inline-start: .25rem; break-inside: avoid; }
    .particulars li { padding: 0; }
    dl { margin: 0 0 1rem; }
    dl > div {
      display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 1rem;
      align-items: baseline; padding-block: .1875rem; break-inside: avoid;
    }
    dt { color: var(--ink-2); font: .875rem/1.5 var(--sans); }
    dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
    table {
      inline-size: 100%; margin: .25rem 0 1rem; border-collapse: collapse;
      font-size: .9375rem; line-height: 1.4;
    }
    caption {
      padding-block-end: .25rem; text-align: start; color: var(--ink-2);
      font: .875rem/1.4 var(--sans);
    }
    th, td {
      padding: .3125rem .75rem .3125rem 0; border-block-end: 1px solid var(--line);
      text-align: start; vertical-align: top;
    }
    th { font-weight: 600; }
    thead th { color: var(--ink-2); font: 500 .8125rem/1.4 var(--sans); }
    thead { display: table-header-group; overflow-wrap: normal; }
    tr { break-inside: avoid; }
    td { font-variant-numeric: tabular-nums; }
    .figure { text-align: end; padding-inline: .75rem 0; }
    .figure + :not(.figure) { padding-inline-start: .75rem; }
    .chart { margin: .5rem 0; break-inside: avoid; }
    .chart svg { inline-size: 100%; block-size: auto; max-inline-size: 40rem; }
    .chart text { font: 13px var(--sans); fill: var(--ink); }
    .bar { fill: var(--info); }
    .untold { fill: none; stroke: var(--ink-2); stroke-dasharray: 4 3; }
    .mark {
      display: inline-block; margin: 0 0 1rem; padding: .125rem .625rem; border-radius: 1rem;
      border: 1px solid var(--warn-line); background: var(--warn-soft); color: var(--warn);
      font: 600 .8125rem/1.5 var(--sans);
    }
    .note {
      margin: .75rem 0 1rem; padding: .625rem .875rem; border: 1px solid; border-radius: 4px;
      font: .875rem/1.5 var(--sans); break-inside: avoid;
    }
    .caveat { background: var(--warn-soft); border-color: var(--warn-line); color: var(--warn); }
    .information {
      background: var(--info-soft); border-color: var(--info-line); color: var(--info);
    }
    .resolution {
      margin: .875rem 0; padding: .75rem 1rem; border: 1px solid var(--ink);
      border-inline-start-width: 5px; break-inside: avoid;
    }
    .resolution p { margin-block-end: .375rem; }
    .resolution .number { margin-block-end: .25rem; font: 600 .875rem/1.4 var(--sans); }
    .resolution dl { display: flex; flex-wrap: wrap; gap: .125rem 1.5rem; margin: .5rem 0 0; }
    .resolution dl > div { display: flex; gap: .375rem; padding: 0; }
    .resolution dt, .resolution dd { font: .8125rem/1.5 var(--sans); }
    .resolution dd { font-weight: 500; }
    .signatures {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 4rem 1.5rem;
      margin-block-start: 4.5rem; font: .8125rem/1.45 var(--sans); break-inside: avoid;
    }
    .signatures p { margin: 0; padding-block-start: .5rem; border-block-start: 1px solid; }
    .signatures b { display: block; font-size: .875rem; }
    .signatures b + span { font-size: .875rem; }
    @media (max-width: 30rem) {
      body { hyphens: auto; }
      dl > div { grid-template-columns: 1fr; }
      table, thead { font-size: .875rem; overflow-wrap: anywhere; }
      th, td { padding-inline-end: .375rem; }
      .figure { padding-inline: .375rem 0; }
      th { font-weight: 400; }
      .resolution dl > div { display: block; }
      .resolution dd { display: inline; }
    }
    @media print {
      @page { size: A4; margin: 20mm 20mm 22mm; }
      html { font-size: 10.5pt; }
      body { padding: 0; background: #fff; line-height: 1.45; }
      main { max-inline-size: none; }
      article { border: 0; padding: 0; }
      article + article { margin: 0; break-before: page; }
      body[data-mark]::before {
        content: attr(data-mark); content: attr(data-mark) / "";
        position: fixed; inset: 0; display: grid; place-items: center;
        font: 700 80pt/1 var(--sans); color: rgb(92 45 145 / .12); transform: rotate(-32deg);
        text-transform: uppercase;
      }
    }
    @media print, (min-width: 60rem) {
      .columns {
        display: grid; grid-template-columns: 1fr 1fr; align-items: start; column-gap: 1.75rem;
        max-inline-size: 78rem;
      }
      .columns > article {
        min-inline-size: 0; margin: 0; break-before: auto; font-size: .9375rem;
        padding-inline: clamp(0rem, 2vw, 2rem);
      }
      .columns table { font-size: .8125rem; hyphens: auto; }
      .columns th, .columns td { padding-inline-end: .5rem; }
      .columns dl > div { grid-template-columns: minmax(4.5rem, 6.5rem) 1fr; gap: 0 .625rem; }
      .columns .signatures { grid-template-columns: 1fr; }
    }
    /* On paper rows that two columns share break badly; on a screen they keep sections level. */
    @supports (grid-template-rows: subgrid) {
      @media screen and (min-width: 60rem) {
        .columns > article {
          display: grid; grid-template-rows: subgrid; grid-row: 1 / span 60; align-content: start;
        }
        .columns > article > * { min-inline-size: 0; }
      }
    }

    """

  /// Name and number at the foot of every printed page, where the browser can.
  static func footer(_ reference: String) -> String {
    """
    @page {
      @bottom-left {
        content: \(HTMLText.cssString(reference)); font: 8.5pt sans-serif; color: #444;
      }
      @bottom-right {
        content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #444;
      }
    }

    """
  }
}
