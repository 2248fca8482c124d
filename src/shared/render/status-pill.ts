import { html, type TemplateResult } from 'lit';
import type { Access, Status } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { statusIcon } from './status.js';
import { isReported } from './status-facts.js';

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
export const outcomeText = ({ words }: RenderContext, status: Shown): string =>
  isReported(status) ? words.status.reported[status.access as 'nhs' | 'not-nhs'] : words.status.outcome[status.outcome];

/** A shape of its own for what is not settled: a reported yes is drawn as a report. */
export const iconOf = (status: Shown): TemplateResult => statusIcon(isReported(status) ? 'unconfirmed' : status.access);

/** A status in a shape, words and a tint. */
export const statusPill = (context: RenderContext, status: Shown): TemplateResult =>
  html`<span class="pill ${toneOf(status)}">${iconOf(status)}<span>${outcomeText(context, status)}</span></span>`;
