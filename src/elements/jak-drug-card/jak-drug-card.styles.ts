import { css } from '../../shared/css.js';

export const styles = css`
  .trial {
    display: grid;
    gap: 0.25em;
  }
`;
