import { css } from 'lit';

/**
 * The design in names: colours, spacing, radius. What a partner sets (`--jak-accent`, `--jak-surface`, `--jak-radius`,
 * `--jak-spacing`, `--jak-font`) is held within bounds in which text stays readable: hue and tint are theirs, lightness
 * is ours. A value that is no colour falls back to the default ink and surface, because every use of these names does.
 */
export const tokenStyles = css`
  .root {
    --ink: light-dark(#1b2326, #e9edec);
    --muted: light-dark(#4a5659, #b4bfbd);
    --surface: light-dark(
      oklch(from var(--jak-surface, #fff) clamp(0.96, l, 1) min(c, 0.02) h / 1),
      oklch(from var(--jak-surface, #15191b) clamp(0.1, l, 0.22) min(c, 0.02) h / 1)
    );
    --accent: light-dark(
      oklch(from var(--jak-accent, #6b2a57) clamp(0.2, l, 0.44) min(c, 0.16) h / 1),
      oklch(from var(--jak-accent, #e6b0d6) clamp(0.82, l, 0.95) min(c, 0.1) h / 1)
    );
    --tint: color-mix(in oklab, var(--surface), var(--ink) 4%);
    --line: color-mix(in oklab, var(--surface), var(--ink) 22%);
    --nhs: light-dark(#1d6744, #83d3a8);
    --not-nhs: light-dark(#943010, #f2a98b);
    --unsure: light-dark(#765000, #e5bd66);
    --space: clamp(0.75em, var(--jak-spacing, 1em), 1.5em);
    --radius: clamp(0px, var(--jak-radius, 0.5em), 1.5em);
  }
  /* Drawings keep their colours where texts do not: they would be lost on the reader's own ground. */
  @media (forced-colors: active) {
    .root {
      --ink: canvastext;
      --muted: canvastext;
      --surface: canvas;
      --accent: canvastext;
      --nhs: canvastext;
      --not-nhs: canvastext;
      --unsure: canvastext;
    }
  }
`;
