import { css } from 'lit';

/**
 * What every element wears. The page cannot select into a shadow root, only be inherited from: `.root` begins afresh and
 * keeps what a reader may have set (font, direction, colour scheme, letter and word spacing).
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    box-sizing: border-box;
    padding: calc(var(--space) * 1.25) clamp(0.75em, 4%, 1.75em);
    border: 1px solid;
    border-color: var(--line);
    border-radius: var(--radius);
    /* The theme is painted over the default: it is not there where it is no colour. */
    background-color: light-dark(#fff, #15191b);
    box-shadow: inset 0 0 0 100vmax var(--surface);
    color: var(--ink);
    font-family: var(--jak-font, inherit);
    font-size: max(1rem, 16px);
    font-weight: 400;
    /* A reading aid may widen the lines; a reset meant for something else may not tear them apart. */
    line-height: clamp(1.5em, 1lh, 2.25em);
    overflow-wrap: anywhere;
  }
  .squeezed {
    letter-spacing: normal;
    word-spacing: normal;
  }
  .root,
  form {
    display: grid;
    gap: calc(var(--space) * 1.5);
  }
  .root,
  form,
  .body {
    grid-template-columns: minmax(0, 1fr);
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: max(1.25em, 1lh);
  }
  header > :first-child {
    margin-block-end: 0.25em;
    font-size: 1.75em;
  }
  .strong,
  summary,
  legend,
  th {
    font-weight: 600;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  a,
  summary {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--accent);
    outline-offset: 2px;
  }
  section,
  footer {
    border-block-start: 1px solid;
    border-color: var(--line);
    padding-block-start: var(--space);
  }
  /* The heading stands beside its text where there is room, above it where there is not. */
  section {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em calc(var(--space) * 2);
  }
  section > :first-child {
    flex: 1 1 11em;
  }
  .body {
    flex: 999 1 26em;
    display: grid;
    gap: 0.75em;
    max-inline-size: 46em;
  }
  .cite,
  footer {
    color: var(--muted);
  }
  .cite a {
    color: inherit;
  }
  .status {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
  }
  svg {
    inline-size: 1.25em;
    margin-block-start: 0.125em;
    fill: none;
    stroke: var(--unsure);
    stroke-width: 2;
  }
  .nhs {
    stroke: var(--nhs);
  }
  .not-nhs {
    stroke: var(--not-nhs);
  }
  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    border-inline-start: 4px solid;
    padding-inline-start: 0.75em;
    color: var(--ink);
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  a:hover,
  summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
  }
  /* The words come first; the picture says the same. */
  .arms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: var(--space);
    padding: 0;
    list-style: none;
  }
  .arms svg {
    display: block;
    inline-size: min(100%, 9em);
    margin-block-start: 0.5em;
    stroke: var(--muted);
    stroke-linecap: round;
    stroke-width: 4.5;
  }
  .did {
    stroke: var(--accent);
    stroke-width: 7.5;
  }
  button,
  textarea {
    box-sizing: border-box;
    padding: 0.5em 1em;
    border: 2px solid;
    border-color: var(--accent);
    border-radius: min(var(--radius), 1em);
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
  }
  button:hover {
    background: var(--tint);
  }
  button:active {
    background: var(--accent);
    color: var(--surface);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 6em;
    color: inherit;
    font-weight: 400;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  label {
    cursor: pointer;
  }
  label:hover {
    text-decoration: underline;
  }
  label:has(:checked) {
    color: var(--accent);
  }
  @media print {
    /* Paper is white, whatever the page is; a shadow would be printed over all of it. */
    .root {
      box-shadow: none;
      color-scheme: light;
    }
    button {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    textarea {
      field-sizing: content;
    }
    label:has(textarea) {
      display: block;
      break-inside: avoid;
    }
    /* Chromium breaks grids and rows of boxes through their letters, and lays what follows over them. */
    .root,
    .root :is(form, section, .body, .ticks, .trial, tbody tr) {
      display: block;
    }
    .root > *,
    .root :is(form, section, .body, .ticks, .trial, tbody tr) > * {
      margin-block-end: 0.75em;
    }
    /* A heading, a name or the head of a list stays with what follows. */
    .root :first-child {
      break-after: avoid;
    }
    p,
    li,
    fieldset,
    .status,
    .arms {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
    /* The list of sources has the addresses once. */
    .root:has(> details) .cite a::after {
      content: none;
    }
  }
`;
