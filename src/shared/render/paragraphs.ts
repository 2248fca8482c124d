import { html, nothing } from 'lit';
import { statements, type Claim, type MedicineId, type statementsAbout } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { statementText } from './statements.js';
import { reference } from './reference.js';

export type CodedStatement = ReturnType<typeof statementsAbout>[number];

/** Some statements by their codes, in that order; of those that are about single medicines, this one's. */
export const statementsOf = (codes: readonly string[], medicine?: MedicineId): CodedStatement[] =>
  codes.flatMap((code) =>
    statements().filter(
      (statement) =>
        statement.code === code && (!statement.medicines || !medicine || statement.medicines.includes(medicine)),
    ),
  );

const sameSources = (one: Claim, other: Claim | undefined): boolean => one.sources.join() === other?.sources.join();

/** Each statement a paragraph; what rests on the same sources has their numbers once, at its end. */
export const paragraphs = (context: RenderContext, told: readonly CodedStatement[]): Part =>
  told.map(
    (statement, index) =>
      html`<p>
        ${statementText(context, statement)}
        ${sameSources(statement, told[index + 1]) ? nothing : reference(context, [statement])}
      </p>`,
  );
