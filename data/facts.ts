/** The whole dataset in one piece, as `dist/facts.json` publishes it, what no element shows too. */
import { archive, type ArchivedFact } from './archive/facts.js';
import { archivedSources } from './archive/sources.js';
import { checklist, type ChecklistItem } from './checklist.js';
import { otherOptions, support, type OtherOption, type SupportId } from './choice.js';
import type { Claim } from './claims.js';
import { dataset } from './dataset.js';
import { leaflets, severity, sideEffectReporting, type Statement } from './medicine-class.js';
import { medicineIds, medicines, type MedicineId } from './medicines/index.js';
import type { Medicine, MedicineRecord, SummaryRecord } from './medicines/record.js';
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
import type { Dataset, Source } from './types.js';

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
  readonly otherOptions: Readonly<Record<OtherOption, Claim>>;
  readonly support: Readonly<Record<SupportId, string>>;
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
  otherOptions,
  support,
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
