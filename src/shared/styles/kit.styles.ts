import { css } from 'lit';

/** What the four answering elements are made of: type, panels, pills, fold rows, numbers, references and one foot line. */
export const kit = css`
  .root {
    --yes: light-dark(#e2f1e8, #163226);
    --no: light-dark(#f9e6de, #3d2218);
    --wait: light-dark(#fbf0d6, #382c10);
    --none: color-mix(in oklab, var(--surface), var(--ink) 8%);
    --panel: color-mix(in oklab, var(--surface), var(--accent) 6%);
    /* A reader who enlarges text enlarges these; a page that shrinks its rem does not shrink them. */
    --small: max(1rem, 16px);
    --meta: max(0.9375rem, 15px);
    gap: var(--space);
    font-size: max(1.0625rem, 17px);
    line-height: clamp(1.5em, 1lh, 2.25em);
  }
  .title {
    font-size: 1.65em;
    font-weight: 700;
    line-height: max(1.2em, 1lh);
  }
  .section-title {
    font-size: 1.18em;
    font-weight: 600;
    line-height: max(1.3em, 1lh);
  }
  .meta,
  footer {
    color: var(--muted);
    /* 15 px: for what stands beside the answer, never for the answer. */
    font-size: var(--meta);
  }
  .number {
    font-size: 1.65em;
    font-weight: 700;
    line-height: 1.15;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding: 0.75em 1em;
    border-radius: var(--radius);
    background: var(--panel);
  }
  /* Words and shape say it; the tint comes third. The frame is there where a reader's own colours take the tint away. */
  .pill {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-self: start;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2em;
    padding: 0.15em 0.8em 0.15em 0.6em;
    border: 1px solid transparent;
    border-radius: 1em;
    font-weight: 600;
    line-height: max(1.3em, 1lh);
  }
  .pill .icon {
    flex: none;
    inline-size: 1.15em;
    margin: 0;
    stroke: currentcolor;
  }
  .yes {
    --ground: var(--yes);
    --on-ground: var(--nhs);
  }
  .no {
    --ground: var(--no);
    --on-ground: var(--not-nhs);
  }
  .wait,
  .unsure {
    --ground: var(--wait);
    --on-ground: var(--unsure);
  }
  .none {
    --ground: var(--none);
    --on-ground: var(--ink);
  }
  :is(.yes, .no, .wait, .unsure, .none) {
    background: var(--ground);
    color: var(--on-ground);
  }
  /* Not settled, even where somebody reports a yes. */
  .pill.unsure {
    border: 1px dashed;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding: 0;
    list-style: none;
  }
  .pills .pill {
    min-block-size: 0;
    padding: 0.15em 0.7em 0.15em 0.5em;
    line-height: max(1.25em, 1lh * 0.83);
    font-size: var(--small);
  }
  .fold {
    border-block-start: 1px solid;
    border-color: var(--line);
  }
  .fold > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.4em;
    color: var(--ink);
    font-weight: 400;
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::after {
    content: '';
    grid-row: 1 / span 2;
    grid-column: 2;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid;
    border-color: var(--accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .fold[open] > summary::after {
    rotate: 225deg;
  }
  .fold > summary > :is(h2, h3, h4, h5, h6) {
    color: var(--accent);
    font-size: 1em;
  }
  .fold > summary > span {
    grid-column: 1;
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 46em;
  }
  .trial {
    margin: 0;
  }
  .trial,
  .inside > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
  .fold > .inside {
    padding-block-end: 0.9em;
  }
  /* The number above, the people below: both groups stand on one line, however long their names. */
  .arms {
    display: grid;
    grid-template-rows: auto auto auto;
    grid-template-columns: repeat(2, minmax(0, 10em));
    gap: 0.25em var(--space);
    padding: 0;
    list-style: none;
  }
  .arms > li {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .arms svg {
    inline-size: min(100%, 9em);
    margin: 0;
    stroke: none;
  }
  .arms .did {
    fill: var(--accent);
    stroke: none;
  }
  .arms .did-not {
    fill: none;
    stroke: var(--muted);
    stroke-width: 0.75;
  }
  /* A small number, large enough to hit, which does not push lines apart. */
  .ref {
    display: inline-block;
    text-align: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -0.25em;
    margin-inline: 0.15em 0;
    padding: 0 0.4em;
    border: 1px solid;
    border-color: var(--muted);
    border-radius: 12px;
    color: var(--muted);
    font-size: var(--meta);
    font-weight: 400;
    line-height: 1.45;
    vertical-align: 0.1em;
    max-inline-size: 100%;
    /* "2, 5–8" rises from the left in every language. */
    direction: ltr;
    unicode-bidi: isolate;
    cursor: pointer;
  }
  .note-open {
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(24em, 100vw - 2em);
    max-block-size: 85vh;
    padding: 0.75em 1em;
    border: 1px solid;
    border-color: var(--muted);
    border-radius: var(--radius);
    background-color: light-dark(#fff, #15191b);
    color: var(--ink);
    font-size: max(1rem, 16px);
  }
  /* There is room for it above a number or below it. */
  #note {
    max-block-size: min(24em, 45vh);
  }
  @supports (position-area: block-end) {
    .note-open {
      margin: 0.35em;
      position-area: block-end;
      position-try-fallbacks:
        block-end span-inline-start,
        block-end span-inline-end,
        block-start;
    }
  }
  .references {
    margin: 0;
    padding-inline-start: 2em;
  }
  .references li + li {
    margin-block-start: 0.35em;
  }
  .root > footer {
    padding-block-start: 0.5em;
  }
  footer summary {
    padding-block: 0.15em;
    font-weight: 400;
    line-height: max(1.4em, 1lh * 0.93);
  }
  /* What is underlined tells that it opens; the marker would push the text into a third line. */
  footer summary:has(> span) {
    list-style: none;
  }
  footer summary > span {
    text-decoration: underline;
  }
  footer summary:has(> span)::-webkit-details-marker {
    display: none;
  }
  footer details ul {
    margin-block: 0.5em;
  }
  @media (forced-colors: active) {
    .pill,
    .panel {
      border: 1px solid;
    }
    .arms .did {
      stroke: canvastext;
    }
  }
  @media print {
    .pill,
    .panel {
      border: 1px solid;
    }
    /* A number is not parted from its heading. */
    .panel {
      break-inside: avoid;
    }
    .ref {
      display: inline;
      padding: 0;
      border: 0;
      vertical-align: super;
    }
    .fold > summary::after {
      content: none;
    }
    .arms {
      display: grid;
    }
  }
`;
