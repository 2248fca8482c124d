/**
 * What the compiler cannot see: days that do not exist, sources that nobody listed, two statuses on one day. Takes any
 * copy of the facts, so that a test can plant each fault and the build can refuse them.
 */
import { archive, archivedSources } from './archive.js';
import { bloodTests, checklist, thresholds } from './baseline.js';
import { otherOptions } from './choice.js';
import { decisions, outcomes } from './decisions.js';
import { dataset } from './freshness.js';
import { licences, medicines, severity } from './medicines.js';
import { trialOutcomes } from './outcomes.js';
import { sideEffects } from './safety.js';
import { sources } from './sources.js';
import { statements } from './statements.js';
import { titles } from './titles.js';
import { leaflets, reporting, support } from './support.js';
import { certainDay, earliestDay, isDay } from './when.js';
import { unknowns } from './unknown.js';
import type { When } from './types.js';

/** The whole dataset, as `dist/facts.json` publishes it. */
export const facts = {
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

/** Controls and characters that turn the direction of text. */
const hidden = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const units = ['10^9/L', '10^3/mm^3', 'g/dL'];

/** What a person would call a record. */
function nameOf(record: unknown): string | undefined {
  const { medicine, code, test, id, trial, outcome, nations } = (record ?? {}) as Record<
    string,
    string | string[] | undefined
  >;
  return [medicine, code ?? test ?? id ?? trial ?? outcome, nations].flat().filter(Boolean).join(' ') || undefined;
}

/** @returns One line for each fault, the record named first; empty when there is none. */
export function problems(copy: unknown = facts): string[] {
  const found: string[] = [];
  const all = copy as typeof facts;
  const known = new Set(Object.keys(all.sources));

  const checkWhen = (name: string, when: When): void => {
    for (const day of [earliestDay(when), certainDay(when)]) {
      if (!isDay(day)) found.push(`${name}: ${JSON.stringify(when)} is no day, month or range`);
    }
    if (earliestDay(when) > certainDay(when)) found.push(`${name}: ${JSON.stringify(when)} ends before it begins`);
  };

  /** Every record, however deep: its sources exist, it has at least one, and its dates are dates. */
  const walk = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    if ('certainty' in record || 'sources' in record) {
      const cited = Array.isArray(record.sources) ? (record.sources as string[]) : [];
      if (cited.length === 0) found.push(`${name}: no source`);
      for (const id of cited) if (!known.has(id)) found.push(`${name}: unknown source "${id}"`);
      if (!['primary', 'secondary', 'derived'].includes(String(record.certainty))) {
        found.push(`${name}: certainty "${String(record.certainty)}"`);
      }
    }
    for (const text of Object.values(record)) {
      if (typeof text === 'string' && hidden.test(text)) found.push(`${name}: a character that cannot be seen`);
    }
    if (record.when !== undefined) checkWhen(name, record.when as When);
    if (typeof record.since === 'string' && !isDay(record.since)) found.push(`${name}: "${record.since}" is no day`);
    if (typeof record.below === 'number' && !units.includes(String(record.unit))) {
      found.push(`${name}: a threshold without a unit`);
    }
    for (const [key, part] of Object.entries(record)) walk(`${name}/${nameOf(part) ?? key}`, part);
  };

  for (const [group, records] of Object.entries(all)) if (group !== 'sources') walk(group, records);

  for (const [id, source] of Object.entries(all.sources)) {
    const { published } = source;
    const isYear = typeof published === 'string' && /^\d{4}$/.test(published);
    if (published !== undefined && !isYear) checkWhen(`sources/${id}`, published as When);
    checkWhen(`sources/${id}`, source.read);
    const { protocol, username } = new URL(source.url);
    if (protocol !== 'https:' || username !== '') found.push(`sources/${id}: "${source.url}" is no plain https link`);
  }
  for (const id of [...Object.values(all.support), ...Object.values(all.leaflets), all.reporting]) {
    if (!known.has(id)) found.push(`support: unknown source "${id}"`);
  }

  const taken = new Map<string, string>();
  for (const { medicine, nations, outcome, when, expected } of all.decisions) {
    const name = `decisions/${medicine} ${nations.join(' ')} ${outcome}`;
    if (!(outcome in outcomes)) found.push(`${name}: unknown outcome`);
    if ((outcome === 'awaiting') !== (expected !== undefined))
      found.push(`${name}: an awaited decision names its month`);
    if (expected !== undefined) checkWhen(name, expected);
    if (!outcomes[outcome]) continue;
    for (const nation of nations) {
      const key = `${medicine} ${nation} ${certainDay(when)}`;
      if (taken.has(key)) found.push(`${name}: a second status for ${key}, beside ${taken.get(key)!}`);
      taken.set(key, outcome);
    }
  }

  for (const { medicine, trial, treated, placebo } of all.trialOutcomes) {
    for (const { percent } of [treated, placebo]) {
      if (Number.isNaN(percent) || percent < 0 || percent > 100)
        found.push(`trialOutcomes/${medicine} ${trial}: ${String(percent)} per cent`);
    }
  }

  const { checked, reviewBy, expires } = all.dataset;
  for (const day of [checked, reviewBy, expires]) checkWhen('dataset', day);
  if (!(checked < reviewBy && reviewBy < expires))
    found.push('dataset: checked, reviewBy and expires are out of order');
  return found;
}
