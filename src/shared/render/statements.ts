import { html, nothing, type TemplateResult } from 'lit';
import {
  type MedicineId,
  type Statement,
  type StatementCode,
  type Topic,
  statementsAbout,
  unknowns,
} from '../../../data/index.js';
import type { Durations } from '../../words/statements.js';
import type { Part, RenderContext } from '../render-context.js';
import { renderSources } from './sources.js';

/** A fact as its sentence or two. */
export function statementText(
  context: RenderContext,
  { code, values = {} }: Statement & { readonly code: StatementCode },
): string {
  const phrase = context.words.statements[code] as
    string | ((numbers: Record<string, number>, durations: Durations) => string);
  return typeof phrase === 'string' ? phrase : phrase(values, context.durations);
}

/** Some statements, each a paragraph. */
export const sentences = (
  context: RenderContext,
  statements: readonly (Statement & { code: StatementCode })[],
): TemplateResult[] => statements.map((statement) => html`<p>${statementText(context, statement)}</p>`);

/** Some statements, and where they were read. */
export const renderStatements = (
  context: RenderContext,
  statements: readonly (Statement & { code: StatementCode })[],
): Part => [sentences(context, statements), renderSources(context, statements)];

/** What is known on some topics; where UK information was not found, that. */
export const renderTopics = (context: RenderContext, medicine: MedicineId, ...topics: Topic[]): Part => [
  renderStatements(
    context,
    topics.flatMap((topic) => statementsAbout(topic, { medicine })),
  ),
  renderUnknown(context, medicine, ...topics),
];

/** That something was looked for and not found for readers in the UK, where that is so. */
export const renderUnknown = (context: RenderContext, medicine: MedicineId | undefined, ...topics: Topic[]): Part =>
  unknowns().some((unknown) => unknown.medicine === medicine && topics.includes(unknown.topic))
    ? html`<p>${context.words.card.unknown(medicine!)}</p>`
    : nothing;
