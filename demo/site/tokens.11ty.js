/** The elements’ own colours and spaces, for the page: one place to change them. */
import { readFileSync } from 'node:fs';

export const data = { permalink: 'tokens.css' };

export const render = () =>
  /css`([^]*)`/.exec(readFileSync('src/shared/styles/tokens.styles.ts', 'utf8'))[1].replaceAll('.root', ':root');
