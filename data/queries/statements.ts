/** All facts that are told in a sentence or two, and the way to pick some. */
import { monitoringStatements } from '../checklist.js';
import { truths } from '../choice.js';
import type { MedicineId } from '../medicines/index.js';
import { explainerStatements } from '../explainer.js';
import { nhsStatements } from '../nations.js';
import { outcomeStatements } from '../outcomes.js';
import { safetyStatements } from '../safety.js';
import type { Nation, Statement, Topic } from '../types.js';

export const statements = [
  ...nhsStatements,
  ...outcomeStatements,
  ...safetyStatements,
  ...monitoringStatements,
  ...truths,
  ...explainerStatements,
];

type KnownStatement = (typeof statements)[number];
export type StatementCode = KnownStatement['code'];

/** The numbers that the words of a statement may use; `never` where it has none. */
export type StatementValues<Code extends StatementCode> =
  Extract<KnownStatement, { readonly code: Code }> extends { readonly values: infer Values }
    ? { readonly [Name in keyof Values]: number }
    : never;

/** What is known on a topic; with a medicine, what concerns it or the whole class; likewise for a nation. */
export const statementsAbout = (
  topic: Topic,
  about: { readonly medicine?: MedicineId | undefined; readonly nation?: Nation | undefined } = {},
): readonly (Statement & { readonly code: StatementCode })[] =>
  (statements as readonly (Statement & { readonly code: StatementCode })[]).filter(
    ({ topic: itsTopic, medicines, nations }) =>
      itsTopic === topic &&
      (!medicines || (about.medicine && medicines.includes(about.medicine))) &&
      (!nations || (about.nation && nations.includes(about.nation))),
  );
