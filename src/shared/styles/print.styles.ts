import { css } from 'lit';

/**
 * On paper everything is open, and links have their addresses.
 */
export const printStyles = css`
  @media print {
    /* Paper is white, whatever the page is; a shadow would be printed over all of it. */
    .root {
      box-shadow: none;
      color-scheme: light;
    }
    button,
    .printed {
      display: none;
    }
    .paper {
      display: block;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    textarea {
      field-sizing: content;
    }
    label:has(textarea) {
      display: block;
      break-inside: avoid;
    }
    /* Chromium breaks grids and rows of boxes through their letters, and lays what follows over them. */
    .root,
    .root :is(form, section, .body, .ticks, .trial, tbody tr) {
      display: block;
    }
    .root > *,
    .root :is(form, section, .body, .ticks, .trial, tbody tr) > * {
      margin-block-end: 0.75em;
    }
    /* A heading, a name or the head of a list stays with what follows. */
    .root :first-child {
      break-after: avoid;
    }
    p,
    li,
    fieldset,
    .status,
    .arms {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
    /* The list of sources has the addresses once. */
    .root:has(.references) .cite a::after {
      content: none;
    }
  }
`;
