/** Each kind of fact as one list over all medicines, made at its first use; every record then names its medicine. */
import { medicineIds, medicines, type MedicineId } from '../medicines/index.js';
import type {
  BloodTestRecord,
  DecisionRecord,
  HarmRecord,
  LicenceRecord,
  OutcomeRecord,
  SideEffectRecord,
  ThresholdRecord,
} from '../medicines/record.js';
import { once } from '../once.js';
import type { Topic } from '../types.js';

type OfMedicine<Fact> = Fact & { readonly medicine: MedicineId };
type MedicineFacts = (typeof medicines)[MedicineId];

export type BloodTestId = MedicineFacts['bloodTests'][number]['test'];
export type EffectId = Exclude<MedicineFacts['sideEffects'][number]['effects'], 'unknown'>[number];
export type HarmId = MedicineFacts['harms'][number]['harm'] | MedicineFacts['summary']['harms'][number];

/** Approval to sell a medicine for a use. Kept apart from NHS access everywhere. */
export type Licence = OfMedicine<LicenceRecord>;
/** A dated step by a body that decides on NHS use. Superseded steps stay: they are the history. */
export type Decision = OfMedicine<DecisionRecord>;
/** What one trial saw with one dose, beside its own dummy-treatment group. */
export type Outcome = OfMedicine<OutcomeRecord>;
/** The side effects of one band. */
export type SideEffect = OfMedicine<SideEffectRecord>;
/** A serious harm: how often at most, and how often in trials. */
export type Harm = OfMedicine<HarmRecord & { readonly harm: HarmId }>;
/** A blood test that a medicine's own information asks for. */
export type BloodTest = OfMedicine<BloodTestRecord>;
/** A limit in a blood test at which the product information says what happens. */
export type Threshold = OfMedicine<ThresholdRecord & { readonly test: BloodTestId }>;

/** A topic on which nothing was found for readers in the United Kingdom. */
export interface Unknown {
  readonly medicine: MedicineId;
  readonly topic: Topic;
}

const listOf = <Fact extends object>(
  pick: (medicine: MedicineFacts) => readonly Fact[],
): (() => readonly OfMedicine<Fact>[]) =>
  once(() => medicineIds.flatMap((medicine) => pick(medicines[medicine]).map((fact) => ({ medicine, ...fact }))));

export const licences = listOf<LicenceRecord>(({ licences }) => licences);
export const decisions = listOf<DecisionRecord>(({ decisions }) => decisions);
export const trialOutcomes = listOf<OutcomeRecord>(({ trialOutcomes }) => trialOutcomes);
export const sideEffects = listOf<SideEffectRecord>(({ sideEffects }) => sideEffects);
export const harms = listOf<HarmRecord & { readonly harm: HarmId }>(({ harms }) => harms);
export const bloodTests = listOf<BloodTestRecord>(({ bloodTests }) => bloodTests);
export const thresholds = listOf<ThresholdRecord & { readonly test: BloodTestId }>(({ thresholds }) => thresholds);
export const unknowns = listOf<{ readonly topic: Topic }>(({ unknown }) => unknown.map((topic) => ({ topic })));

/** The records of one medicine. */
export const recordsOf = <Fact extends { readonly medicine: MedicineId }>(
  facts: readonly Fact[],
  medicine: MedicineId,
): Fact[] => facts.filter((fact) => fact.medicine === medicine);
