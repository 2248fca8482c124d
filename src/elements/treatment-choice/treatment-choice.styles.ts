import { css } from 'lit';

export const styles = css`
  .root,
  form,
  .stack {
    grid-template-columns: minmax(0, 1fr);
  }
  .root {
    gap: 0.75em;
  }
  .root,
  .panel,
  .answer {
    font-size: var(--small);
  }
  form {
    gap: 0;
  }
  header {
    display: grid;
    gap: 0.4em;
  }
  .stack {
    display: grid;
    gap: 0.75em;
  }
  td .inside,
  .trade-off .inside {
    padding-block: 0.4em;
  }
  .step {
    container-type: inline-size;
  }
  .step > summary {
    padding-block: 0.6em;
    font-weight: 600;
  }
  .step > summary > :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .step > .stack {
    padding-block: 0.25em 1.25em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    padding: 0;
  }
  input {
    font: inherit;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chips > label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    box-sizing: border-box;
    padding: 0.35em 0.9em 0.35em 0.7em;
    border: 1px solid;
    border-color: var(--muted);
    border-radius: min(var(--radius), 1em);
  }
  .chips > label:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .ticks {
    display: grid;
    gap: 0.5em;
  }
  .ticks > label {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-block-size: 24px;
  }
  /* Every option has a card of the same size. */
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .options > li {
    align-content: start;
  }
  .one-question {
    display: none;
    gap: 0.5em;
  }
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.35em 0.7em;
    border: 2px solid;
    border-color: var(--accent);
    border-radius: min(var(--radius), 1em);
    background-color: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  /* Where a page has no doctype, browsers let a table inherit neither ink nor type. */
  table {
    color: inherit;
    font: inherit;
  }
  /* Each cell names its option, so the row of names is for listening only. */
  table,
  tbody,
  th,
  td {
    display: block;
    padding: 0;
    text-align: start;
  }
  [hidden] {
    display: none;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(9.5em, 100% / 6)), 1fr));
    gap: 0.5em;
    margin-block-end: 1.25em;
  }
  .pair tbody tr {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  tbody th {
    grid-column: 1 / -1;
    font-size: 1.18em;
    line-height: max(1.3em, 1lh);
  }
  td {
    background: var(--panel);
    border-radius: var(--radius);
    padding: 0.6em 0.8em;
  }
  /* An open cell has its line to itself. */
  td:has(> details[open]) {
    grid-column: 1 / -1;
  }
  td .pills {
    display: grid;
    justify-items: start;
  }
  @container (inline-size < 46em) {
    .one-question {
      display: grid;
    }
    button.one-question {
      display: block;
      justify-self: start;
    }
    tbody tr:not(.current) {
      display: none;
    }
    table:not(.pair) tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .scalps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .scalp {
    display: block;
    inline-size: 5.5em;
  }
  .scalp .hair,
  .scalp .nose {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .scalp .bare {
    fill: var(--surface);
    stroke: var(--accent);
  }
  .timeline,
  .timeline > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .timeline {
    gap: 0.6em;
    margin: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid;
    border-color: var(--accent);
    list-style: none;
  }
  .trade-off {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.75em 0.9em;
    border: 1px solid;
    border-color: var(--line);
    border-radius: var(--radius);
  }
  .trade-off legend {
    display: grid;
    gap: 0.4em;
    inline-size: 100%;
    padding-block-end: 0.4em;
  }
  .trade-off label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.2em;
  }
  /* A line between two sentences, where there is room for its names. */
  @container (inline-size >= 42em) {
    .trade-off legend {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2em;
    }
    .trade-off legend > :last-child {
      text-align: end;
    }
    .trade-off fieldset {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0.25em;
    }
    .trade-off label {
      flex-direction: column;
      text-align: center;
    }
  }
  .walk {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .actions > p {
    flex: 1 0 100%;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 1em 1.25em;
    border: 1px solid;
    border-color: var(--muted);
    border-radius: 2px;
    background: light-dark(#fff, #15191b);
  }
  .sheet li {
    white-space: pre-line;
  }
  .sheet > :first-child {
    font-size: 1.4em;
  }
  .sheet ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  @media print {
    /* A document of a few sheets: every short answer, and of the rest what somebody has opened. All of it would be fifty. */
    :is(td, .trade-off) > details:not([open]) {
      display: none;
    }
    .root,
    .panel,
    .answer,
    .root > footer {
      font-size: 10pt;
      line-height: 1.3;
    }
    .step > .stack,
    tbody tr:not(.current) {
      display: block;
    }
    /* Short answers alone stand in columns. */
    .root table:not(:has(details[open])) {
      display: table;
      border-spacing: 3pt;
      table-layout: fixed;
      inline-size: 100%;
    }
    .root table:not(:has(details[open])) :is(thead, tbody) {
      display: table-row-group;
      position: static;
      clip-path: none;
    }
    .root table:not(:has(details[open])) tr {
      display: table-row;
      break-inside: avoid;
    }
    .root table:not(:has(details[open])) :is(td, tbody th, thead th):not([hidden]) {
      display: table-cell;
      vertical-align: top;
      /* The name of a row stays with its row as it is; with the next row, all would be one piece, and break anywhere. */
      break-after: auto;
      padding: 3pt;
      font-size: 8.5pt;
    }
    .root table:not(:has(details[open])) td * {
      font-size: inherit;
    }
    .root table:not(:has(details[open])) td > p[aria-hidden] {
      display: none;
    }
    .references {
      columns: 2;
      column-gap: 3em;
      overflow-wrap: anywhere;
      font-size: 7pt;
      line-height: 1.2;
    }
    .one-question,
    .walk,
    .actions,
    details:has(> .pick) {
      display: none;
    }
  }
`;
