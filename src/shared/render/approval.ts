import { html } from 'lit';
import { supportKinds } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { sourceLink } from './link.js';
import { choiceWords, statusWords } from '../words.js';

/** What the condition is, and what counts as severe. */
export function conditionText(context: RenderContext): Part {
  const choice = choiceWords(context);
  return html`${choice.condition} ${statusWords(context).severeMeans}
  ${sourceLink(supportKinds.leaflet.link, choice.moreOnCondition)}`;
}
