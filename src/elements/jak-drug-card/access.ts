import { html } from 'lit';
import { licencesOn, statementsAbout } from '../../../data/index.js';
import { capital } from '../../shared/capital.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import type { Query } from '../../shared/query.js';
import { paragraphs, statementsOf } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { nationsDepth } from '../../shared/render/status-depth.js';
import { medicineInSentence } from '../../shared/render/status-facts.js';
import { cardWords } from '../../shared/words.js';

/** Who the card is for: what severe means, and what the guideline says. */
export const forWhom = ({ medicine }: Query): ReturnType<typeof statementsAbout> => [
  ...statementsAbout('condition', { medicine }),
  ...statementsOf(['guideline-2025']),
];

/** The NHS status by nation, with who decided when; since when it is approved; and whom that is for. */
export function access(context: RenderContext): Part {
  const card = cardWords(context);
  const medicine = context.medicine!;
  return [
    nationsDepth(context, medicine),
    licencesOn(medicine, context.day).map(
      (licence) =>
        html`<p>
          ${capital(card.approvedSince(medicineInSentence(medicine), licence.minAge, context.date(licence.when)))}
          ${card.approvedMeans} ${reference(context, [licence])}
        </p>`,
    ),
    paragraphs(context, forWhom(context)),
  ];
}
