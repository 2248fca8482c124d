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

/** The codes of all statements, or of those on some topics. */
export type StatementCode<On extends Topic = Topic> = Extract<KnownStatement, { readonly topic: On }>['code'];

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

/** What each part of the explainer rests on: the figure and the tiles say it shorter, the folded parts tell it whole. */
const explainerParts = {
  figure: ['calm-the-attack', 'signal-path'],
  cure: ['not-a-cure', 'life-changing-for-some'],
  longTerm: ['long-term', 'likely-to-fall-out'],
  risks: ['class-risks'],
  noTreatment: ['no-treatment-is-ok'],
  severe: ['severe-means', 'totalis-universalis', 'less-may-count'],
  more: [
    'calm-the-attack',
    'signal-path',
    'works-for-some',
    'may-be-stopped',
    'not-for-everybody',
    'regular-blood-tests',
    'class-risks',
    'class-risk-evidence',
    'may-have-to-stop',
    'may-have-to-pause',
    'may-choose-to-stop',
    'your-choice',
    'if-you-cannot-take-one',
  ],
  research: ['more-expected', 'upadacitinib-in-trials', 'scarring-in-trials'],
} as const satisfies Record<string, readonly StatementCode[]>;

export type ExplainerPart = keyof typeof explainerParts;

/** The statements of one part of the explainer, in reading order. */
export const explainerAbout = (part: ExplainerPart): readonly CodedStatement[] =>
  explainerParts[part].flatMap((wanted) => statements().filter(({ code }) => code === wanted));

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
