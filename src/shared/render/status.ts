import { html, nothing, type TemplateResult } from 'lit';
import { type Access, type Decision, type Nation, decides } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { sourceLink } from './link.js';
import { statusWords, termsWords } from '../words.js';

/** A shape for each meaning, so that colour is never alone. Drawn in a 20 × 20 box. */
const unsure = 'm10 1 9 9-9 9-9-9zM10 6v5M10 13.5v.5';
export const shapes: Record<Access, string> = {
  nhs: 'M2 10a8 8 0 0 0 16 0a8 8 0 0 0-16 0m4 0 3 3 5-6',
  'not-nhs': 'M2 2h16v16H2zM6 10h8',
  undecided: 'M2 10a8 8 0 0 0 16 0a8 8 0 0 0-16 0m8-5v5l3 3',
  unconfirmed: unsure,
  'none-recorded': unsure,
  'not-licensed-yet': unsure,
};

export const statusIcon = (access: keyof typeof shapes): TemplateResult =>
  html`<svg class="icon ${access}" viewBox="0 0 20 20" aria-hidden="true"><path d=${shapes[access]} /></svg>`;

/** Who took a step, and the number of the guidance as a link to it. */
export const renderDecisionMaker = (context: RenderContext, { body, guidance, sources }: Decision): Part =>
  html`${termsWords(context).body[body]}${guidance ? html`, ${sourceLink(sources[0], guidance)}` : nothing}`;

/** Where to look for a decision that is not here. */
export const renderLookUp = (context: RenderContext, nation: Nation): TemplateResult =>
  html`<p>${statusWords(context).lookUp} ${sourceLink(decides[nation].lookUp)}.</p>`;
