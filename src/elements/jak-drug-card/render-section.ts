import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from '../../../data/index.js';
import type { RenderContext } from '../../shared/render-context.js';
import { fold } from '../../shared/render/fold.js';
import { sectionContent } from '../../shared/render/section-content.js';
import { renderHeading } from '../../shared/render/structure.js';
import type { Section } from '../../shared/sections.js';
import { answersWords, cardWords, uiWords } from '../../shared/words.js';

/** Below an answer, what it rests on and the rest; where nothing is known, the answer alone. */
export function renderSection(context: RenderContext, section: Section): TemplateResult {
  const card = cardWords(context);
  const answers = answersWords(context);
  const ui = uiWords(context);
  const { id, statements, more } = section;
  const open = id === 'serious-risks' || id === 'pregnancy';
  const answer = answers[context.medicine!][id];
  if (!statements.length && !more.length && sectionContent(context, section) === nothing)
    return html`<div class="fold bare">
      ${renderHeading(context, card.section[id], 1)}
      <p>${answer}</p>
    </div>`;
  const row = fold(
    context,
    card.section[id],
    context.state === 'expired' && id === 'how-well' ? `${ui.then(context.date(dataset.checked))} ${answer}` : answer,
    () => sectionContent(context, section),
    { open },
  );
  return open ? html`<div class="told">${row}</div>` : row;
}
