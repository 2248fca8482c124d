import { css } from 'lit';

export const styles = css`
  .root,
  summary {
    font-size: max(1rem, 16px);
  }
  .root,
  form,
  .body {
    grid-template-columns: minmax(0, 1fr);
  }
  .root,
  form {
    gap: 0.6em;
  }
  section {
    padding-block-start: 0.6em;
  }
  .body {
    gap: 0.4em;
  }
  ul[role='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li :is(label, summary) {
    min-block-size: 24px;
  }
  li label {
    display: flex;
    gap: 0.6em;
    align-items: start;
    font-weight: 600;
    line-height: max(1.35em, 1lh * 0.9);
  }
  input {
    font: inherit;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.1em 0;
    accent-color: var(--accent);
  }
  /* The reason stands below the words of its box. */
  li > :is(details, p) {
    margin-inline-start: 1.85em;
  }
  li summary {
    padding-block: 0;
    color: var(--ink);
    font-weight: 400;
    line-height: max(1.35em, 1lh * 0.9);
    list-style: none;
  }
  li summary::-webkit-details-marker {
    display: none;
  }
  li summary > span {
    color: var(--accent);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  li details > p {
    padding-block: 0.25em;
  }
  .actions {
    gap: 0.4em;
    align-items: center;
  }
  .actions > p {
    flex: 1 1 9em;
  }
`;
