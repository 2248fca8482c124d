import { css } from 'lit';

export const styles = css`
  .ticks {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 1em;
  }
  .ticks label {
    display: flex;
    gap: 0.75em;
    font-weight: 600;
  }
  .ticks p {
    padding-inline-start: 2em;
  }
  input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0;
    accent-color: var(--accent);
    flex: none;
  }
`;
