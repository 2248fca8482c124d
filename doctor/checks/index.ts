/** Every check, in the order in which a person puts things right. */
import type { Page } from '../page.js';
import { nameOf, type Trouble } from './check.js';
import { elementChecks } from './elements.js';
import { integrityChecks } from './integrity.js';
import { policyChecks } from './policies.js';
import { scriptChecks } from './scripts.js';
import { textChecks } from './texts.js';

export const checks: readonly { readonly id: string; readonly run: (page: Page) => readonly Trouble[] }[] =
  Object.entries({ ...scriptChecks, ...integrityChecks, ...policyChecks, ...elementChecks, ...textChecks }).map(
    ([id, run]) => ({ id, run }),
  );

export interface Finding {
  /** The id of the check. */
  readonly check: string;
  /** Where: the tag as the page has it, with its line where that is known. */
  readonly element?: string;
  readonly what: string;
  readonly fix: string;
}

export const examine = (page: Page): Finding[] =>
  checks.flatMap(({ id, run }) =>
    run(page).map(({ at, what, fix }) => ({ check: id, ...(at ? { element: nameOf(at) } : {}), what, fix })),
  );
