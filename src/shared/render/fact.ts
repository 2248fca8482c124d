/** A sentence of `src/words/` with the numbers of its fact, rounded and in the reader's language. */
import { html, type TemplateResult } from 'lit';
import type { CareFact, NotFound } from '../../../data/index.js';
import type { Locale } from '../locale.js';
import type { RenderContext } from '../render-context.js';
import { reference } from './reference.js';

/** As `src/words/` has it: a sentence, or one that takes its numbers. */
export type Wording = string | ((values: never) => string);

/** A number as its name says: `weeks` becomes "24 weeks", `toMonths` "9 months", all else the number alone. */
function told(name: string, value: number, { durations, number }: Locale): string {
  if (/weeks$/i.test(name)) return durations.weeks(value);
  if (/months$/i.test(name)) return durations.months(value);
  return number(value);
}

/** @param fact The record of `data/` that the words tell. */
export function phrase(locale: Locale, words: Wording, fact: CareFact | NotFound): string {
  if (typeof words === 'string') return words;
  const values = 'values' in fact ? (fact.values ?? {}) : {};
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(name, value, locale)]));
  return words(numbers as never);
}

/** A fact as a paragraph, with where it was read. */
export const factParagraph = (
  context: RenderContext,
  words: Wording,
  fact: CareFact | NotFound,
  title?: string,
): TemplateResult =>
  html`<p>
    ${title ? html`<span class="strong">${title}:</span>` : ''} ${phrase(context, words, fact)}
    ${'sources' in fact ? reference(context, [fact]) : ''}
  </p>`;

/** Several facts, each under the key of its words, each a paragraph. */
export const factParagraphs = <Key extends string>(
  context: RenderContext,
  words: Readonly<Record<Key, Wording>>,
  facts: Readonly<Record<Key, CareFact | NotFound>>,
): TemplateResult[] => (Object.keys(facts) as Key[]).map((key) => factParagraph(context, words[key], facts[key]));

/** What some facts were read in. */
export const claimsIn = (facts: Readonly<Record<string, CareFact | NotFound>>): CareFact[] =>
  Object.values(facts).filter((fact): fact is CareFact => 'sources' in fact);
