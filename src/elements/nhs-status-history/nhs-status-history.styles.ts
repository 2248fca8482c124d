import { css } from 'lit';

export const styles = css`
  ol {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* The line runs from mark to mark; the order is the list's own. */
  .status {
    position: relative;
    padding-block-end: 1.25em;
  }
  .appeal:dir(rtl) {
    transform: scaleX(-1);
  }
  li p::first-letter {
    text-transform: uppercase;
  }
  ol > :not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.75em -0.125em;
    inset-inline-start: calc(0.625em - 1px);
    border-inline-start: 2px solid var(--line);
  }
`;
