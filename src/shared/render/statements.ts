import type { Statement, StatementCode } from '../../../data/index.js';
import type { Durations } from '../../words/statements.js';
import type { RenderContext } from '../render-context.js';

/** A fact as its sentence or two. */
export function statementText(
  context: RenderContext,
  { code, values = {} }: Statement & { readonly code: StatementCode },
): string {
  const phrase = context.words.statements[code] as
    string | ((numbers: Record<string, number>, durations: Durations) => string);
  return typeof phrase === 'string' ? phrase : phrase(values, context.durations);
}
