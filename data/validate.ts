/**
 * What the compiler cannot see: days that do not exist, sources that nobody listed, two statuses on one day, a benefit
 * without its harms. Takes any copy of the facts, so that a test can plant each fault and the build can refuse them.
 */
import { facts, records, type Facts } from './facts.js';
import { outcomes } from './queries/status.js';
import type { Topic, When } from './types.js';
import { certainDay, earliestDay, isDay } from './when.js';

/** Controls and characters that turn the direction of text. */
const hidden = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const units = ['10^9/L', '10^3/mm^3', 'g/dL'];

/** What a reader must be told of each medicine, or told that it is unknown. */
const owed: readonly Topic[] = [
  'stopping',
  'serious-risk',
  'contraindication',
  'pregnancy',
  'interaction',
  'vaccine',
  'monitoring',
];

const told = (when: When): string => (typeof when === 'object' ? `${when.notBefore} to ${when.notAfter}` : when);

/** @returns One line for each fault, the record named first; empty when there is none. */
export function validate(all: Facts = facts): string[] {
  const found: string[] = [];
  const known = new Set(Object.keys(all.sources));

  const checkWhen = (name: string, when: When): void => {
    for (const day of [earliestDay(when), certainDay(when)]) {
      if (!isDay(day)) found.push(`${name}: ${told(when)} is no day, month or range`);
    }
    if (earliestDay(when) > certainDay(when)) found.push(`${name}: ${told(when)} ends before it begins`);
  };

  for (const [name, record] of records({ ...all, sources: {} })) {
    if ('sources' in record) {
      const cited = Array.isArray(record.sources) ? (record.sources as string[]) : [];
      if (cited.length === 0) found.push(`${name}: no source`);
      for (const id of cited) if (!known.has(id)) found.push(`${name}: unknown source "${id}"`);
    }
    for (const text of Object.values(record)) {
      if (typeof text === 'string' && hidden.test(text)) found.push(`${name}: a character that cannot be seen`);
    }
    if (record.when !== undefined) checkWhen(name, record.when as When);
    if (typeof record.below === 'number' && !units.includes(String(record.unit))) {
      found.push(`${name}: a threshold without a unit`);
    }
  }

  for (const [id, source] of Object.entries(all.sources)) {
    const { published, read, title, url } = source;
    const isYear = typeof published === 'string' && /^\d{4}$/.test(published);
    if (published !== undefined && !isYear) checkWhen(`sources/${id}`, published as When);
    checkWhen(`sources/${id}`, read);
    if (hidden.test(url + title)) found.push(`sources/${id}: a character that cannot be seen`);
    const { protocol, username } = new URL(url);
    if (protocol !== 'https:' || username !== '') found.push(`sources/${id}: "${url}" is no plain https link`);
  }
  const linked = Object.values(all.support).map(({ link }) => link);
  for (const id of [...linked, ...Object.values(all.leaflets), all.reporting]) {
    if (!known.has(id)) found.push(`support: unknown source "${id}"`);
  }

  const taken = new Map<string, string>();
  for (const { medicine, nations, outcome, when, expected } of all.decisions) {
    const name = `decisions/${medicine} ${outcome} ${nations.join(' ')}`;
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

  const named = new Set([...all.statements.map(({ code }) => code), 'identity']);
  const lists = ['bloodTests', 'harms', 'sideEffects', 'trialOutcomes'] as const;
  for (const [medicine, sections] of Object.entries(all.answers)) {
    for (const [section, bases] of Object.entries(sections)) {
      for (const basis of bases) {
        const list = lists.find((name) => name === basis);
        const rests = list ? all[list].some((fact) => fact.medicine === medicine) : named.has(basis);
        if (!rests) found.push(`answers/${medicine} ${section}: nothing behind "${basis}"`);
      }
    }
  }
  for (const [medicine, { trial, measure, effects, emc }] of Object.entries(all.summaries)) {
    const dose = all.medicines[medicine as keyof typeof all.medicines].dose.mg;
    const isIts = (fact: { readonly medicine: string }): boolean => fact.medicine === medicine;
    if (
      !all.trialOutcomes.some(
        (its) => isIts(its) && its.trial === trial && its.measure === measure && its.dose.mg === dose,
      )
    )
      found.push(`summaries/${medicine}: no result of ${trial} with the usual dose`);
    for (const effect of effects) {
      if (!all.sideEffects.some((its) => isIts(its) && its.effects !== 'unknown' && its.effects.includes(effect)))
        found.push(`summaries/${medicine}: ${effect} is none of its side effects`);
    }
    for (const id of emc) if (!known.has(id)) found.push(`summaries/${medicine}: unknown source "${id}"`);
  }

  for (const { medicine, trial, treated, placebo } of all.trialOutcomes) {
    for (const { percent } of [treated, placebo]) {
      if (Number.isNaN(percent) || percent < 0 || percent > 100)
        found.push(`trialOutcomes/${medicine} ${trial}: ${String(percent)} per cent`);
    }
  }

  for (const medicine of Object.keys(all.medicines)) {
    const has = (facts: readonly { readonly medicine: string }[]): boolean =>
      facts.some((fact) => fact.medicine === medicine);
    if (!has(all.licences)) found.push(`medicines/${medicine}: no licence`);
    if (!has(all.sideEffects)) found.push(`medicines/${medicine}: no side effects`);
    for (const topic of owed) {
      const told = all.statements.some((its) => its.topic === topic && its.medicines?.some((id) => id === medicine));
      const unknown = all.unknowns.some((its) => its.topic === topic && its.medicine === medicine);
      if (!told && !unknown) found.push(`medicines/${medicine}: nothing on ${topic}, not even that it is unknown`);
    }
  }

  const { checked, reviewBy, expires } = all.dataset;
  for (const day of [checked, reviewBy, expires]) checkWhen('dataset', day);
  if (!(checked < reviewBy && reviewBy < expires))
    found.push('dataset: checked, reviewBy and expires are out of order');
  return found;
}
