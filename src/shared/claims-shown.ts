/** The claims that an element shows, in the order in which it shows them: its list of sources is made from them. */
import {
  bloodTests,
  recordsOf,
  sideEffects,
  statementsAbout,
  statusGroups,
  trialOutcomes,
  medicines,
  type Claim,
  type MedicineId,
  type Outcome,
  type SourceId,
  type Topic,
} from '../../data/index.js';
import type { Query } from './query.js';

/** Claims whose sources stand together. */
export type ClaimGroup = readonly Claim[];

/** Every source, each once, in the order in which it is first named. */
export const sourcesOf = (groups: readonly ClaimGroup[]): SourceId[] => [
  ...new Set(groups.flatMap((claims) => claims.flatMap(({ sources }) => sources))),
];

export const topicClaims = (medicine: MedicineId, ...topics: Topic[]): ClaimGroup =>
  topics.flatMap((topic) => statementsAbout(topic, { medicine }));

export const statusClaims = ({ day, nations }: Query, medicine: MedicineId): ClaimGroup[] =>
  statusGroups(medicine, day, nations).map(({ decisions }) => decisions);

/** @param usual Results with the usual dose, or with the others. */
export const trialsOf = (medicine: MedicineId, usual: boolean): readonly Outcome[] =>
  recordsOf(trialOutcomes(), medicine).filter(({ dose }) => (dose.mg === medicines[medicine].dose.mg) === usual);

export const trialClaims = (medicine: MedicineId, usual: boolean): ClaimGroup[] =>
  trialsOf(medicine, usual).map((outcome) => [outcome]);

export const sideEffectClaims = (medicine: MedicineId): ClaimGroup =>
  recordsOf<Claim & { readonly medicine: MedicineId }>(sideEffects(), medicine);

export const bloodTestClaims = (medicine: MedicineId): ClaimGroup[] => [
  recordsOf<Claim & { readonly medicine: MedicineId }>(bloodTests(), medicine),
  topicClaims(medicine, 'monitoring'),
];
