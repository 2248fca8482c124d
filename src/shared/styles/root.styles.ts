import { css } from 'lit';

/**
 * The ground of every element. The page cannot select into a shadow root, only be inherited from: `.root` begins afresh and
 * keeps what a reader may have set (font, direction, colour scheme, letter and word spacing).
 */
export const rootStyles = css`
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
`;
