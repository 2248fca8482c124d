import { html, nothing } from 'lit';
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

/** Some statements, each a paragraph, and where they were read. */
export const renderStatements = (
  context: RenderContext,
  statements: readonly (Statement & { code: StatementCode })[],
): Part => [
  statements.map(({ code, values = {} }) => {
    const phrase = context.words.statements[code] as
      string | ((numbers: Record<string, number>, durations: Durations) => string);
    return html`<p>${typeof phrase === 'string' ? phrase : phrase(values, context.durations)}</p>`;
  }),
  renderSources(context, statements),
];

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
