import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .root {
    gap: 0.75em;
    padding: 0.75em 1em;
  }
`;
