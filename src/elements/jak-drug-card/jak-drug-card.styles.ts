import { css } from 'lit';

export const styles = css`
  .trial {
    display: grid;
    gap: 0.25em;
  }
`;
