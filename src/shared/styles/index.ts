import type { CSSResult } from 'lit';
import { controlsStyles } from './controls.styles.js';
import { factsStyles } from './facts.styles.js';
import { printStyles } from './print.styles.js';
import { rootStyles } from './root.styles.js';
import { textStyles } from './text.styles.js';
import { tokenStyles } from './tokens.styles.js';

/** What every element wears, by concern; what is for print comes last, because it undoes the rest. */
export const sharedStyles: CSSResult[] = [
  tokenStyles,
  rootStyles,
  textStyles,
  factsStyles,
  controlsStyles,
  printStyles,
];
