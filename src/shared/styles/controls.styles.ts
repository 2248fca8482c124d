import { css } from 'lit';

/**
 * What a person opens, presses, ticks and writes in.
 */
export const controlsStyles = css`
  a,
  summary {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--accent);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  a:hover,
  summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
  }
  button,
  textarea {
    box-sizing: border-box;
    padding: 0.5em 1em;
    border: 2px solid;
    border-color: var(--accent);
    border-radius: min(var(--radius), 1em);
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
  }
  button:hover {
    background: var(--tint);
  }
  button:active {
    background: var(--accent);
    color: var(--surface);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 6em;
    color: inherit;
    font-weight: 400;
  }
  .paper {
    display: none;
  }
  /* The frame that holds a sheet while it is printed. */
  .printed {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  .clear {
    justify-self: start;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  label {
    cursor: pointer;
  }
  label:hover {
    text-decoration: underline;
  }
  label:has(:checked) {
    color: var(--accent);
  }
  /* Where no script may run, nothing is offered that needs one, and nothing counts what is ticked. */
  @media (scripting: none) {
    button:not([popovertarget]),
    .actions,
    .paper,
    .one-question,
    details:has(> .pick) {
      display: none !important;
    }
  }
`;
