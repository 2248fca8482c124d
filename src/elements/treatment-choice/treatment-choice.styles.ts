import { css } from 'lit';

export const styles = css`
  .body:has(table) {
    flex-basis: 100%;
    max-inline-size: none;
  }
  /* As many options side by side as have room. Each cell names its option, so the row of names is for listening only. */
  table,
  tbody,
  th,
  td {
    display: block;
    padding: 0;
    text-align: start;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5em), 1fr));
    gap: 0.5em;
    margin-block-end: 1.5em;
  }
  tbody th {
    grid-column: 1 / -1;
    font-size: 1.125em;
  }
  td {
    background: var(--tint);
    padding: 0.75em;
  }
  td > * + * {
    margin-block-start: 0.5em;
  }
  fieldset {
    margin: 0;
    border: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  legend {
    padding: 0;
  }
`;
