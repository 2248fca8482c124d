import { css } from 'lit';

export const styles = css`
  figure {
    margin: 0;
  }
  figure svg {
    inline-size: min(100%, 20em);
    stroke: currentcolor;
    /* The drawing keeps its side, whichever way the labels read. */
    direction: ltr;
  }
  text {
    fill: currentcolor;
    stroke: none;
    font-size: 16px;
  }
  .block {
    stroke: var(--accent);
    stroke-width: 5;
  }
  text.block {
    fill: var(--accent);
    stroke: none;
  }
`;
