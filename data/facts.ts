/** The whole dataset in one piece, as `dist/facts.json` publishes it, what no element shows too. */
import { archive, type ArchivedFact } from './archive/facts.js';
import { archivedSources } from './archive/sources.js';
import { checklist, type ChecklistItem } from './checklist.js';
import type { Claim } from './claims.js';
import type { CareFact, NotFound } from './care.js';
import { dataset } from './dataset.js';
import { toBring } from './decision.js';
import { leaflets, severity, sideEffectReporting, type Statement } from './medicine-class.js';
import { medicineIds, medicines, type MedicineId } from './medicines/index.js';
import type { Medicine, MedicineRecord, SummaryRecord } from './medicines/record.js';
import {
  appearance,
  mentalHealth,
  naturalCourse,
  wigCharges,
  wigHelp,
  wigs,
  withoutTreatment,
} from './no-treatment.js';
import { otherAnswers } from './options.js';
import { otherCare, otherCareInAll, otherCareOverview, type OtherCareId, type OtherCareRecord } from './other-care.js';
import {
  bloodTests,
  decisions,
  harms,
  licences,
  sideEffects,
  thresholds,
  trialOutcomes,
  unknowns,
  type BloodTest,
  type Decision,
  type Harm,
  type Licence,
  type Outcome,
  type SideEffect,
  type Threshold,
  type Unknown,
} from './queries/lists.js';
import { statements } from './queries/statements.js';
import { sources } from './sources.js';
import { situations, supportKinds, youngPeople, type SupportKind, type SupportRecord } from './support.js';
import type { Dataset, Source } from './types.js';

/** Facts by the key under which `src/words/` has their sentences. */
interface Told {
  readonly [key: string]: CareFact;
}

/** The shape of `dist/facts.json`. Records name sources by their key in `sources`. */
export interface Facts {
  readonly dataset: Dataset;
  readonly sources: { readonly [id: string]: Source };
  readonly medicines: Readonly<Record<MedicineId, Medicine>>;
  /** What "severe" means. */
  readonly severity: Claim;
  readonly licences: readonly Licence[];
  readonly decisions: readonly Decision[];
  readonly trialOutcomes: readonly Outcome[];
  readonly sideEffects: readonly SideEffect[];
  readonly harms: readonly Harm[];
  readonly statements: readonly Statement[];
  /** What stands first on a card. */
  readonly summaries: Readonly<Record<MedicineId, SummaryRecord>>;
  /** What the answer of each section of a card rests on: a list of the medicine's facts, or the code of a statement. */
  readonly answers: Readonly<Record<MedicineId, MedicineRecord['answers']>>;
  readonly bloodTests: readonly BloodTest[];
  readonly thresholds: readonly Threshold[];
  readonly checklist: readonly ChecklistItem[];
  readonly otherCare: Readonly<Record<OtherCareId, OtherCareRecord>>;
  /** What holds for all other care. */
  readonly otherCareInAll: Told;
  readonly otherCareOverview: Claim;
  /** Having no treatment. */
  readonly noTreatment: {
    readonly naturalCourse: Told;
    readonly without: Told;
    readonly mentalHealth: Told;
    readonly wigs: Told;
    readonly wigHelp: Told;
    /** In England, in pounds, from that day on. */
    readonly wigCharges: typeof wigCharges;
    readonly appearance: { readonly [key: string]: CareFact | NotFound };
  };
  /** What the short answers on what is no medicine rest on. */
  readonly otherAnswers: { readonly [option: string]: Told };
  readonly support: Readonly<Record<SupportKind, SupportRecord>>;
  readonly situations: Told;
  readonly youngPeople: Told;
  readonly toBring: Told;
  readonly leaflets: Readonly<Record<keyof typeof leaflets, string>>;
  readonly reporting: string;
  readonly unknowns: readonly Unknown[];
  readonly archive: readonly ArchivedFact[];
}

/** What a medicine is, without what is known of it. */
function identityOf(medicine: MedicineId): Medicine {
  const { brand, targets, form, strengthsMg, dose, sources } = medicines[medicine];
  return { brand, targets, form, strengthsMg, dose, sources };
}

const ofEach = <Fact>(pick: (medicine: MedicineRecord) => Fact): Record<MedicineId, Fact> =>
  Object.fromEntries(medicineIds.map((id) => [id, pick(medicines[id])])) as Record<MedicineId, Fact>;

export const facts: Facts = {
  dataset,
  sources: { ...sources, ...archivedSources },
  medicines: Object.fromEntries(medicineIds.map((id) => [id, identityOf(id)])) as Facts['medicines'],
  severity,
  licences: licences(),
  decisions: decisions(),
  trialOutcomes: trialOutcomes(),
  sideEffects: sideEffects(),
  harms: harms(),
  statements: statements(),
  summaries: ofEach(({ summary }) => summary),
  answers: ofEach(({ answers }) => answers),
  bloodTests: bloodTests(),
  thresholds: thresholds(),
  checklist,
  otherCare,
  otherCareInAll,
  otherCareOverview,
  noTreatment: {
    naturalCourse,
    without: withoutTreatment,
    mentalHealth,
    wigs,
    wigHelp,
    wigCharges,
    appearance,
  },
  otherAnswers,
  support: supportKinds,
  situations,
  youngPeople,
  toBring,
  leaflets,
  reporting: sideEffectReporting,
  unknowns: unknowns(),
  archive,
};

/** What a person would call a record. */
function nameOf(record: object): string {
  const { medicine, code, test, id, trial, harm, outcome, band, nations } = record as Partial<
    Record<string, string | string[]>
  >;
  return [medicine, code ?? test ?? id ?? trial ?? harm ?? outcome ?? band, nations].flat().filter(Boolean).join(' ');
}

/** Every record of a copy of the facts, however deep, with a name such as `decisions/baricitinib recommended wales`. */
export function* records(copy: object, path = ''): Generator<readonly [name: string, record: Record<string, unknown>]> {
  for (const [key, part] of Object.entries(copy) as [string, unknown][]) {
    if (typeof part !== 'object' || part === null) continue;
    const name = `${path && `${path}/`}${nameOf(part) || key}`;
    yield [name, part as Record<string, unknown>];
    yield* records(part, name);
  }
}
