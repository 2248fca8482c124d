/** What unfolds on other care, under each question: each kind by its name. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  otherCare,
  otherCareIds,
  otherCareInAll,
  studiesOf,
  type CareFacet,
  type CareFact,
  type CareStudy,
  type CompareQuestion,
  type OtherCareId,
} from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { claimsIn, factParagraph, factParagraphs, phrase, type Wording } from '../../shared/render/fact.js';
import { reference } from '../../shared/render/reference.js';
import { disclosure } from '../../shared/render/structure.js';
import type { More } from './more.js';
import { otherCareWords, sourcesWords } from '../../shared/words.js';

const wordsOf = (context: RenderContext, id: OtherCareId): Readonly<Record<CareFacet, Wording>> =>
  otherCareWords(context).about[id];

/** Some facets of every kind, one kind after the other. */
const facets = (...shown: readonly CareFacet[]): More => ({
  draw: (context) =>
    otherCareIds.map(
      (id) =>
        html`<div>
          ${shown.map((facet, index) =>
            factParagraph(
              context,
              wordsOf(context, id)[facet],
              otherCare[id][facet],
              index ? undefined : otherCareWords(context).name[id],
            ),
          )}
        </div>`,
    ),
  claims: otherCareIds.flatMap((id) =>
    claimsIn(Object.fromEntries(shown.map((facet) => [facet, otherCare[id][facet]]))),
  ),
});

/** How strong it is, and what was compared with what. */
function strengthOf(context: RenderContext, { comparison, evidence }: CareStudy): string {
  const told = otherCareWords(context);
  const sources = sourcesWords(context);
  if (comparison === 'other-treatment') return `${told.comparison[comparison]}.`;
  return comparison === 'dummy' || evidence === 'advice'
    ? `${sources.evidence[evidence]}.`
    : `${sources.evidence[evidence]}. ${told.comparison[comparison]}.`;
}

const study = (context: RenderContext, its: CareStudy): TemplateResult => {
  const words: Readonly<Record<string, Wording>> = otherCareWords(context).study;
  return html`<p>
    ${phrase(context, words[its.code]!, its)} <span class="meta">${strengthOf(context, its)}</span>
    ${reference(context, [its])}
  </p>`;
};

/** What studies saw of one kind: results in patchy and in severe loss under headings of their own. */
function seen(context: RenderContext, id: OtherCareId): Part {
  const told = otherCareWords(context);
  const studies = studiesOf(id);
  const among = (['patchy', 'severe', 'mixed'] as const).filter((severity) => studies[severity].length);
  return [
    factParagraph(context, wordsOf(context, id)['for-whom'], otherCare[id]['for-whom']),
    among.length ? nothing : html`<p>${told.noStudy}</p>`,
    among.map(
      (severity) =>
        html`<p class="strong">${told.severity[severity]}</p>
          ${studies[severity].map((its) => study(context, its))}`,
    ),
  ];
}

export const otherCareMore: Readonly<Partial<Record<CompareQuestion, More>>> = {
  chance: {
    draw: (context) => [
      factParagraphs(context, otherCareWords(context).inAll, otherCareInAll),
      html`<p>${otherCareWords(context).keptApart}</p>`,
      otherCareIds.map((id) =>
        disclosure(
          context,
          otherCareWords(context).name[id],
          () => html`<div class="inside">${seen(context, id)}</div>`,
        ),
      ),
    ],
    claims: [
      ...claimsIn(otherCareInAll),
      ...otherCareIds.flatMap((id): CareFact[] => [
        ...claimsIn({ told: otherCare[id]['for-whom'] }),
        ...otherCare[id].studies,
      ]),
    ],
  },
  harms: facets('harms'),
  taking: facets('what', 'how'),
  nhs: facets('nhs'),
};
