/** What JAK inhibitors are, and where research stands. */
import { derived, secondary } from './claims.js';
import type { StatementCode } from './queries/statements.js';
import type { Statement } from './types.js';

/** A link of the chain that the figure draws, from outside a cell to the hair. */
export type SignalStep = 'cytokine' | 'receptor' | 'jak' | 'signal' | 'follicle';

/** Both sides in four sentences; the card and the choice aid have the rest. */
export const bothSides: readonly StatementCode[] = [
  'not-a-cure',
  'works-for-some',
  'class-risks',
  'may-choose-to-stop',
];

export const explainerStatements = [
  // Both pages tell which proteins are blocked; how one leads to the next is put together here, for an editor to confirm.
  { topic: 'mechanism', code: 'signal-path', ...derived('mhra-ritlecitinib', 'mhra-deuruxolitinib') },
  { topic: 'research', code: 'more-expected', ...secondary('alopecia-uk-2026') },
  { topic: 'research', code: 'scarring-in-trials', ...secondary('alopecia-uk-2024', 'register-scarring') },
] as const satisfies readonly Statement[];
