import { html } from 'lit';
import { supportKinds } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { sourceLink } from './link.js';

/** What the condition is, and what counts as severe. */
export const conditionText = ({ words: { choice, status } }: RenderContext): Part =>
  html`${choice.condition} ${status.severeMeans} ${sourceLink(supportKinds.leaflet.link, choice.moreOnCondition)}`;
