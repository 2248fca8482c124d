/** All facts that are told in a sentence or two, and the way to pick some. */
import { classStatements, explainerStatements, sharedStatements, truths, type Statement } from '../medicine-class.js';
import { medicineIds, medicines, type MedicineId } from '../medicines/index.js';
import { nationStatements } from '../nations.js';
import { once } from '../once.js';
import type { Nation, Topic } from '../types.js';

type KnownStatement =
  | (typeof nationStatements)[number]
  | (typeof classStatements)[number]
  | (typeof medicines)[MedicineId]['statements'][number]
  | (typeof sharedStatements)[number]
  | (typeof truths)[number]
  | (typeof explainerStatements)[number];

export type StatementCode = KnownStatement['code'];

/** The numbers that the words of a statement may use; `never` where it has none. */
export type StatementValues<Code extends StatementCode> =
  Extract<KnownStatement, { readonly code: Code }> extends { readonly values: infer Values }
    ? { readonly [Name in keyof Values]: number }
    : never;

type CodedStatement = Statement & { readonly code: StatementCode };

/** In reading order within a topic: the class, then each medicine, then what several share. */
export const statements: () => readonly CodedStatement[] = once(() => [
  ...nationStatements,
  ...classStatements,
  ...medicineIds.flatMap((medicine) =>
    medicines[medicine].statements.map((statement) => ({ ...statement, medicines: [medicine] })),
  ),
  ...sharedStatements,
  ...truths,
  ...explainerStatements,
]);

/** Both sides in four sentences; the card and the choice aid have the rest. */
export const bothSides: readonly StatementCode[] = [
  'not-a-cure',
  'works-for-some',
  'class-risks',
  'may-choose-to-stop',
];

/** What is known on a topic; with a medicine, what concerns it or the whole class; likewise for a nation. */
export const statementsAbout = (
  topic: Topic,
  about: { readonly medicine?: MedicineId | undefined; readonly nation?: Nation | undefined } = {},
): readonly CodedStatement[] =>
  statements().filter(
    ({ topic: itsTopic, medicines, nations }) =>
      itsTopic === topic &&
      (!medicines || (about.medicine && medicines.includes(about.medicine))) &&
      (!nations || (about.nation && nations.includes(about.nation))),
  );
