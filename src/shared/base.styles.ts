import { css } from './css.js';

/**
 * What every element wears. The page cannot select into a shadow root, only be inherited from: `.root` undoes what would
 * harm and keeps what a reader may have set (font, direction, colour scheme, letter and word spacing).
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --ink: light-dark(#1b2326, #e9edec);
    --muted: light-dark(#4a5659, #b4bfbd);
    --line: light-dark(#c5cecd, #465254);
    --surface: light-dark(#fff, #15191b);
    --tint: light-dark(#f4f6f5, #1f2628);
    --accent: light-dark(#6b2a57, #e6b0d6);
    box-sizing: border-box;
    padding: clamp(0.75em, 4%, 1.75em);
    border: 1px solid var(--line);
    border-radius: 0.5em;
    background: var(--surface);
    color: var(--ink);
    -webkit-text-fill-color: currentcolor;
    font-size: max(1rem, 16px);
    font-weight: 400;
    /* A reading aid may widen the lines; a reset meant for something else may not tear them apart. */
    line-height: clamp(1.5em, 1lh, 2.25em);
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    visibility: visible;
    pointer-events: auto;
    writing-mode: horizontal-tb;
    font-style: normal;
    white-space: normal;
  }
  .root,
  form {
    display: grid;
    gap: 1.5em;
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
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  section,
  footer {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1em;
  }
  /* The heading stands beside its text where there is room, above it where there is not. */
  section {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
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
    stroke: light-dark(#765000, #e5bd66);
    stroke-width: 2;
  }
  .nhs {
    stroke: light-dark(#1d6744, #83d3a8);
  }
  .not-nhs {
    stroke: light-dark(#943010, #f2a98b);
  }
  .notice {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: 0.75em;
    color: var(--ink);
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  button,
  textarea {
    box-sizing: border-box;
    padding: 0.5em 1em;
    border: 2px solid var(--accent);
    border-radius: 0.375em;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 600;
  }
  button:hover {
    background: var(--tint);
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
  @media print {
    .actions {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    section,
    li {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
