import type { Statement, StatementCode } from '../../../data/index.js';
import type { Durations } from '../../words/statements.js';
import type { RenderContext } from '../render-context.js';
import { nhsProcessWords, statementsWords } from '../words.js';

type Coded = Statement & { readonly code: StatementCode };
type Phrase = string | ((numbers: Record<string, number>, durations: Durations) => string);

const filled = ({ durations }: RenderContext, phrase: Phrase, { values = {} }: Coded): string =>
  typeof phrase === 'string' ? phrase : phrase(values, durations);

/** How the NHS decides, and what follows, as a sentence or two. */
export const nhsProcessText = (context: RenderContext, statement: Coded): string =>
  filled(context, nhsProcessWords(context)[statement.code as StatementCode<'nhs-process'>] as Phrase, statement);

/** Any other fact as its sentence or two. */
export const statementText = (context: RenderContext, statement: Coded): string =>
  filled(
    context,
    statementsWords(context)[statement.code as keyof ReturnType<typeof statementsWords>] as Phrase,
    statement,
  );
