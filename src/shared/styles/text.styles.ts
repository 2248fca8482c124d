import { css } from 'lit';

/**
 * Headings, paragraphs, lists, sections and links.
 */
export const textStyles = css`
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: max(1.25em, 1lh);
  }
  header > :first-child {
    margin-block-end: 0.25em;
    font-size: 1.75em;
  }
  .strong,
  summary,
  legend,
  th {
    font-weight: 600;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  section,
  footer {
    border-block-start: 1px solid;
    border-color: var(--line);
    padding-block-start: var(--space);
  }
  /* The heading stands beside its text where there is room, above it where there is not. */
  section {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em calc(var(--space) * 2);
  }
  section > :first-child {
    flex: 1 1 11em;
  }
  .body {
    flex: 999 1 26em;
    display: grid;
    gap: 0.75em;
    max-inline-size: 46em;
  }
`;
