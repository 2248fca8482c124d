import { css } from 'lit';

export const styles = css`
  /* The page gives the width: a figure beside its tiles where there is room for both. */
  .root {
    container-type: inline-size;
    gap: calc(var(--space) * 0.7);
    padding-block: var(--space);
  }
  .first,
  figure,
  .tiles,
  .approved,
  .folds {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .folds {
    gap: 0;
  }
  figure {
    margin: 0;
  }
  figure ol {
    display: grid;
    grid-auto-rows: 1fr;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  figure li {
    position: relative;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    padding-block: 0.1em;
    line-height: max(1.2em, 1lh * 0.8);
  }
  figure svg {
    position: relative;
    inline-size: 2em;
    margin: 0;
    stroke: var(--ink);
    stroke-linecap: round;
    stroke-linejoin: round;
    /* The drawing keeps its side, whichever way the labels read. */
    direction: ltr;
  }
  /* What joins the steps: from the messenger to the follicle, or only to where the signal stops. */
  figure li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(1em - 1.5px);
    border-inline-start: 3px solid;
    border-color: var(--accent);
  }
  figure .cytokine::before {
    inset-block-start: calc(50% + 1em);
  }
  figure .follicle::before {
    inset-block-end: calc(50% + 1em);
  }
  .with .jak::before {
    inset-block-end: 50%;
  }
  .with :is(.signal, .follicle)::before {
    content: none;
  }
  figure .on {
    fill: var(--accent);
    stroke: var(--accent);
  }
  figure .pass {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 3;
  }
  figure .off {
    fill: var(--surface);
    stroke: var(--muted);
  }
  figure .block {
    stroke: var(--accent);
    stroke-width: 6;
  }
  figure .harm {
    stroke: var(--not-nhs);
    stroke-width: 3;
  }
  @container (inline-size > 17em) {
    figure {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      /* The steps of both halves stand on one line each, so that one sees where they part. */
      grid-template-rows: auto auto;
    }
    figure > .panel {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
    }
  }
  @container (inline-size > 36em) {
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (inline-size > 56em) {
    .first {
      grid-template-columns: 3fr 2fr;
    }
    .tiles {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .panel {
    align-content: start;
    padding: 0.4em 0.625em;
    font-size: var(--small);
    line-height: max(1.375em, 1lh * 0.92);
  }
  /* A number stands at the end of a heading's last line. */
  header > :first-child,
  .approved > div > :first-child {
    display: inline;
  }
  header > :first-child {
    margin: 0;
    font-size: 1.35em;
    font-weight: 700;
  }
  figure :is(h3, h4, h5, h6) {
    font-size: 1em;
    line-height: max(1.2em, 1lh * 0.8);
  }
  /* The name of a tile begins its sentence. */
  .tiles .panel {
    display: block;
  }
  .tiles :is(h2, h3, h4, h5, h6, p) {
    display: inline;
  }
  .tiles :is(h2, h3, h4, h5, h6)::after {
    content: '. ';
  }
  .approved :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .fold > summary,
  .ok {
    line-height: max(1.4em, 1lh * 0.93);
  }
  .chips {
    font-size: var(--small);
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding: 0;
    list-style: none;
  }
  .chips li {
    unicode-bidi: plaintext;
    padding: 0 0.5em;
    border: 1px solid;
    border-color: var(--line);
    border-radius: 1.25em;
  }
`;
