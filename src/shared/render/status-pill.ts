import { html, type TemplateResult } from 'lit';
import type { Access, Status } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { statusIcon } from './status.js';

/** The ground of a status. */
export const tones: Record<Access, 'yes' | 'no' | 'wait' | 'unsure' | 'none'> = {
  nhs: 'yes',
  'not-nhs': 'no',
  undecided: 'wait',
  unconfirmed: 'unsure',
  'none-recorded': 'none',
  'not-licensed-yet': 'none',
};

/** A status in a shape, words and a tint. */
export const statusPill = (
  { words }: RenderContext,
  { outcome, access }: Pick<Status, 'outcome' | 'access'>,
): TemplateResult =>
  html`<span class="pill ${tones[access]}">${statusIcon(access)}<span>${words.status.outcome[outcome]}</span></span>`;
