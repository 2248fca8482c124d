/** The whole dataset in one piece, as `dist/facts.json` publishes it, what no element shows too. */
import { archive, archivedSources, type ArchivedFact } from './archive/facts.js';
import { bloodTests, checklist, thresholds, type BloodTest, type ChecklistItem } from './checklist.js';
import { otherOptions, type OtherOption } from './choice.js';
import { decisions } from './decisions.js';
import { dataset } from './queries/freshness.js';
import { licences, medicines, severity, type MedicineId } from './medicines/index.js';
import { trialOutcomes } from './outcomes.js';
import { sideEffects, type SideEffect } from './safety.js';
import { sources } from './sources.js';
import { statements } from './queries/statements.js';
import { leaflets, reporting, support, type SupportId } from './support.js';
import { titles } from './titles.js';
import type { Claim, Dataset, Decision, Licence, Medicine, Outcome, Source, Statement, Threshold } from './types.js';
import { unknowns, type Unknown } from './unknown.js';

/** The shape of `dist/facts.json`. Records name sources by their key in `sources`. */
export interface Facts {
  readonly dataset: Dataset;
  readonly sources: { readonly [id: string]: Source & { readonly title: string } };
  readonly medicines: Readonly<Record<MedicineId, Medicine>>;
  /** What "severe" means. */
  readonly severity: Claim;
  readonly licences: readonly Licence[];
  readonly decisions: readonly Decision[];
  readonly trialOutcomes: readonly Outcome[];
  readonly sideEffects: readonly SideEffect[];
  readonly statements: readonly Statement[];
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

export const facts: Facts = {
  dataset,
  sources: Object.fromEntries(
    Object.entries({ ...sources, ...archivedSources }).map(([id, source]) => [
      id,
      { ...source, title: titles[id as keyof typeof titles] },
    ]),
  ),
  medicines,
  severity,
  licences,
  decisions,
  trialOutcomes,
  sideEffects,
  statements,
  bloodTests,
  thresholds,
  checklist,
  otherOptions,
  support,
  leaflets,
  reporting,
  unknowns,
  archive,
};

/** What a person would call a record. */
function nameOf(record: object): string {
  const { medicine, code, test, id, trial, outcome, band, nations } = record as Partial<
    Record<string, string | string[]>
  >;
  return [medicine, code ?? test ?? id ?? trial ?? outcome ?? band, nations].flat().filter(Boolean).join(' ');
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
