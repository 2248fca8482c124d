import { html, type TemplateResult } from 'lit';
import { statusGroups, type Access, type MedicineId, type Status, type StatusGroup } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { statusIcon } from './status.js';
import { isReported } from './status-facts.js';
import { cardWords, statusWords, termsWords } from '../words.js';

/** The ground of a status. */
export const tones: Record<Access, 'yes' | 'no' | 'wait' | 'unsure' | 'none'> = {
  nhs: 'yes',
  'not-nhs': 'no',
  undecided: 'wait',
  unconfirmed: 'unsure',
  'none-recorded': 'none',
  'not-licensed-yet': 'none',
};

type Shown = Pick<Status, 'outcome' | 'access' | 'decision'>;

/** The ground of a status, which is not that of a yes or a no where only others report it. */
export const toneOf = (status: Shown): string => (isReported(status) ? 'unsure' : tones[status.access]);

/** A status in a few words. */
export function outcomeText(context: RenderContext, status: Shown): string {
  const told = statusWords(context);
  return isReported(status) ? told.reported[status.access as 'nhs' | 'not-nhs'] : told.outcome[status.outcome];
}

/** A shape of its own for what is not settled: a reported yes is drawn as a report. */
export const iconOf = (status: Shown): TemplateResult => statusIcon(isReported(status) ? 'unconfirmed' : status.access);

/** A status in a shape, words and a tint. */
export const statusPill = (context: RenderContext, status: Shown): TemplateResult =>
  html`<span class="pill ${toneOf(status)}">${iconOf(status)}<span>${outcomeText(context, status)}</span></span>`;

/** What the NHS says of a medicine, each answer once with the nations that say so. */
export function statusPills(context: RenderContext, medicine: MedicineId): TemplateResult {
  const card = cardWords(context);
  const terms = termsWords(context);
  const answers = new Map<string, StatusGroup[]>();
  for (const group of statusGroups(medicine, context.day, context.nations)) {
    const text = outcomeText(context, group);
    answers.set(text, [...(answers.get(text) ?? []), group]);
  }
  return html`<ul class="pills" role="list">
    ${[...answers].map(([text, groups]) => {
      const [first] = groups as [StatusGroup];
      const nations = groups.flatMap((group) => group.nations.map((nation) => terms.nation[nation]));
      return html`<li class="pill ${toneOf(first)}">
        ${iconOf(first)}<span>${card.inNations(context.list(nations), text)}</span>
      </li>`;
    })}
  </ul>`;
}
