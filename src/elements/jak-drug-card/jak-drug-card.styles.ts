import { css } from 'lit';

export const styles = css`
  /* The page gives the width: panels side by side and answers beside their titles where there is room. */
  .root {
    container-type: inline-size;
    gap: calc(var(--space) * 0.75);
  }
  header {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
  }
  header > :first-child {
    margin: 0;
    font-size: 1.65em;
    font-weight: 700;
    line-height: max(1.2em, 1lh);
  }
  header > p {
    font-size: var(--small);
    line-height: max(1.4em, 1lh * 0.93);
  }
  .missing {
    padding-inline: 0.75em;
    border-radius: var(--radius);
  }
  .missing .fold > summary {
    padding-block: 0.1em;
  }
  .missing .fold {
    border: 0;
  }
  /* One width and one size of type for the three; side by side, one height too. */
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .panel {
    align-content: start;
    padding: 0.5em 0.8em;
  }
  .told {
    padding-inline: 0.75em;
    border-radius: var(--radius);
    background: var(--panel);
  }
  .told > .fold {
    border: 0;
  }
  .panel,
  .fold > summary,
  .bare {
    font-size: var(--small);
    line-height: max(1.4em, 1lh * 0.93);
  }
  .panel > :is(h2, h3, h4, h5, h6) {
    font-size: 1.18em;
  }
  .panel ul {
    padding-inline-start: 1.1em;
  }
  .pair .number {
    font-size: 2em;
    line-height: 1;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75em;
  }
  /* What an open section tells in full need not stand above it too. */
  .told > .fold[open] > summary > span {
    display: none;
  }
  .told > .fold[open] > summary {
    min-block-size: 2em;
  }
  .bare {
    padding-block: 0.4em;
  }
  .bare > :is(h2, h3, h4, h5, h6) {
    color: var(--accent);
    font-size: 1em;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .button {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 2.5em;
    padding: 0.25em 0.8em;
    font-size: var(--small);
    border: 2px solid;
    border-color: var(--accent);
    border-radius: min(var(--radius), 1em);
    color: var(--accent);
    font-weight: 600;
    line-height: max(1.3em, 1lh);
    text-decoration: none;
  }
  .button:hover {
    background: var(--tint);
    text-decoration: underline;
  }
  .others > .inside {
    padding-block: 0.75em;
  }
  @container (inline-size > 42em) {
    .panels {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size > 36em) {
    .foot {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .foot > :is(.others, .meta) {
      grid-column: 1 / -1;
    }
    .fold > summary {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr) auto;
    }
    .fold > summary > span {
      grid-column: 2;
    }
    .told > .fold[open] > summary > :first-child {
      grid-column: 1 / span 2;
    }
    .fold > summary::after {
      grid-row: 1;
      grid-column: 3;
    }
  }
  @media print {
    .button {
      display: block;
      border: 0;
      padding: 0;
    }
  }
`;
