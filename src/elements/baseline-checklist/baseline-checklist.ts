import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  checklistAskedFor,
  checklistClaims,
  checklistItems,
  checklistSteps,
  checklistUnknown,
  severity,
  type ChecklistItem,
  type ChecklistItemRecord,
  type ChecklistStep,
  type Claim,
  type MedicineId,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { WorksheetController } from '../../shared/worksheet-controller.js';
import type { Sheet } from '../../shared/sheet.js';
import { type HeadingLevel, type MedicineName, type Query, headingLevelConverter } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { conditionText } from '../../shared/render/approval.js';
import { reference } from '../../shared/render/reference.js';
import { renderHeading, renderSection } from '../../shared/render/structure.js';
import { checklistWords, uiWords } from '../../shared/words.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './baseline-checklist.styles.js';

/**
 * What to do before starting a JAK inhibitor, in the order of time: each item in one line, with one reason, and behind
 * "Why?" the rest with its sources. A person ticks, adds questions, and copies, prints or saves the list. It never
 * interprets a result and never says whether to start.
 *
 * @summary What to do before starting, in the order of time.
 * @tagname baseline-checklist
 * @slot - Shown instead of the list where an attribute is unknown, and before the script has run.
 */
export class BaselineChecklist extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Absent: JAK inhibitors in general. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  readonly #worksheet = new WorksheetController(this);

  protected override claims({ medicine }: Query): readonly Claim[] {
    const items = checklistSteps.flatMap((step) => checklistItems(step, medicine));
    return [severity, ...items.flatMap((item) => checklistClaims(item, medicine))];
  }

  protected override renderContent(context: RenderContext): TemplateResult {
    const { medicine } = context;
    const told = checklistWords(context);
    const ui = uiWords(context);
    const ticked = this.#worksheet.values('tick');
    const title = told.heading(medicine ?? told.anyMedicine);
    const steps = checklistSteps.map((step) => ({ step, items: checklistItems(step, medicine) }));
    const toTick = steps.filter(({ step }) => isTicked(step)).flatMap(({ items }) => items);

    const box = ({ id }: ChecklistItem): TemplateResult =>
      this.#worksheet.mark('checkbox', 'tick', id, told.item[id].what);
    const sheet = (): Sheet => ({
      title,
      fileName: told.fileName,
      claims: this.claims(context),
      parts: [
        ...steps.map(({ step, items }) => ({
          heading: told.step[step],
          lines: items.map(({ id }) => {
            const { what } = told.item[id];
            return isTicked(step) ? `${ticked.includes(id) ? told.done : told.open}: ${what}` : what;
          }),
        })),
        { heading: told.ownQuestions, lines: this.#worksheet.values('notes') },
      ],
    });

    return html`
      <header>
        ${renderHeading(context, title)}
        <p>${told.intro} ${ui.notAdvice}</p>
        <p>${conditionText(context)} ${reference(context, [severity])}</p>
        ${
          medicine && checklistUnknown.includes(medicine)
            ? html`<p class="panel">${told.unknown(medicine)}</p>`
            : nothing
        }
      </header>
      ${this.#worksheet.form(
        context,
        html`
          <p>${ui.nothingStored}</p>
          ${steps.map(({ step, items }) =>
            renderSection(
              context,
              told.step[step],
              html`<p class="meta">${told.stepIntro[step]}</p>
                <ul role="list">
                  ${items.map(
                    (item) =>
                      html`<li>
                        ${isTicked(step) ? box(item) : html`<p class="strong">${told.item[item.id].what}</p>`}
                        ${reason(context, item)}
                      </li>`,
                  )}
                </ul>`,
            ),
          )}
          ${this.#worksheet.ownWords('notes', told.ownQuestions)}
          ${this.#worksheet.actions(
            context,
            sheet,
            told.progress(
              context.number(toTick.filter(({ id }) => ticked.includes(id)).length),
              context.number(toTick.length),
            ),
          )}
        `,
      )}
    `;
  }
}

/** What comes later is told, and not ticked now. */
const isTicked = (step: ChecklistStep): boolean => step !== 'after-start';

/** One reason, and behind it why, who asks for it and where that was read. */
function reason(context: RenderContext, item: ChecklistItem): TemplateResult {
  const { deep, medicine } = context;
  const { reason: general, reasonFor, why, whyFor } = wordsOf(context, item);
  const own = medicine ? [whyFor?.[medicine]] : Object.values(whyFor ?? {});
  const told = [why, ...own].filter((phrase) => phrase !== undefined).map((phrase) => text(context, phrase, item));
  return html`<details>
    <summary>
      ${text(context, (medicine && reasonFor?.[medicine]) ?? general, item)} <span>${checklistWords(context).why}</span>
    </summary>
    ${
      deep
        ? html`<p>
            ${told.join(' ')} ${whoAsks(context, item)} ${reference(context, checklistClaims(item, medicine))}
          </p>`
        : nothing
    }
  </details>`;
}

/** Who asks for a test or a vaccine: the information on a medicine, or only a general list. */
function whoAsks(context: RenderContext, item: ChecklistItemRecord): Part {
  const { medicine } = context;
  const told = checklistWords(context);
  const asking = checklistAskedFor(item).filter((id) => !medicine || id === medicine);
  if (asking.length) return told.askedFor(context.list(asking));
  if (item.may) return told.mayBeDone;
  return item.step === 'tests' || item.step === 'vaccines' ? told.generalList : nothing;
}

type Phrase = string | ((values: never, durations: never) => string);
interface Told {
  readonly reason: Phrase;
  readonly why: Phrase;
  readonly reasonFor?: Partial<Record<MedicineId, Phrase>>;
  readonly whyFor?: Partial<Record<MedicineId, Phrase>>;
}

const wordsOf = (context: RenderContext, { id }: ChecklistItem): Told => checklistWords(context).item[id];

const text = ({ durations }: RenderContext, phrase: Phrase, { values = {} }: ChecklistItemRecord): string =>
  typeof phrase === 'string' ? phrase : phrase(values as never, durations as never);

declare global {
  interface HTMLElementTagNameMap {
    'baseline-checklist': BaselineChecklist;
  }
}
