/** What unfolds on having no treatment, under each question. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  appearance,
  helplines,
  mentalHealth,
  naturalCourse,
  nations,
  wigCharges,
  wigExemptions,
  wigHelp,
  wigs,
  withoutTreatment,
  type CareFact,
  type NotFound,
  type WigKind,
} from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { claimsIn, factParagraph, factParagraphs } from '../../shared/render/fact.js';
import { reference } from '../../shared/render/reference.js';
import { bulletList, renderHeading } from '../../shared/render/structure.js';
import type { More } from './more.js';
import { noTreatmentWords } from '../../shared/words.js';

type Without = keyof typeof withoutTreatment;

const without = (...keys: readonly Without[]): Record<string, CareFact> =>
  Object.fromEntries(keys.map((key) => [key, withoutTreatment[key]]));

/** Facts of `withoutTreatment` alone. */
const told = (...keys: readonly Without[]): More => ({
  draw: (context) => factParagraphs(context, noTreatmentWords(context).without, without(...keys)),
  claims: claimsIn(without(...keys)),
});

const looks = (...keys: readonly (keyof typeof appearance)[]): Record<string, CareFact | NotFound> =>
  Object.fromEntries(keys.map((key) => [key, appearance[key]]));

/** Whom to call, with or without treatment. */
export function badDay(context: RenderContext): TemplateResult {
  const told = noTreatmentWords(context).mentalHealth['at-worst'];
  return html`<p>${told(helplines.samaritans.join(' '))} ${reference(context, [mentalHealth['at-worst']])}</p>`;
}

function mood(context: RenderContext): Part {
  const { mentalHealth: words } = noTreatmentWords(context);
  const { common, help } = mentalHealth;
  return [factParagraph(context, words.common, common), factParagraph(context, words.help, help), badDay(context)];
}

/** What a wig costs where the reader lives; without a nation, in each. */
function wigsOnTheNhs(context: RenderContext): Part {
  const words = noTreatmentWords(context);
  const isEngland = context.nations.includes('england');
  return [
    nations
      .filter((nation) => context.nations.includes(nation))
      .map((nation) => factParagraph(context, words.wigs[nation], wigs[nation])),
    isEngland
      ? html`<div class="charges">
            ${bulletList(
              (Object.keys(wigCharges.pounds) as WigKind[]).map((kind) =>
                words.wigCharge[kind](wigCharges.pounds[kind].toFixed(2)),
              ),
            )}
          </div>
          <p>${words.wigChargesSince(context.date(wigCharges.since))}</p>
          <p>${words.wigExemptIntro}</p>
          ${bulletList(wigExemptions.map((exemption) => words.wigExemption[exemption]))}
          ${factParagraphs(context, words.wigHelp, wigHelp)}`
      : nothing,
    factParagraphs(context, words.appearance, looks('wig-number', 'wig-kinds', 'wigs-for-young-people')),
  ];
}

export const noTreatmentMore: Readonly<Partial<Record<string, More>>> = {
  chance: {
    draw: (context) => factParagraphs(context, noTreatmentWords(context).naturalCourse, naturalCourse),
    claims: claimsIn(naturalCourse),
  },
  harms: {
    draw: (context) => [
      factParagraphs(context, noTreatmentWords(context).without, without('hard-sides')),
      renderHeading(context, noTreatmentWords(context).moodHeading, 2),
      mood(context),
    ],
    claims: [withoutTreatment['hard-sides'], ...claimsIn(mentalHealth)],
  },
  taking: {
    draw: (context) =>
      factParagraphs(
        context,
        noTreatmentWords(context).appearance,
        looks('tips', 'lashes-and-brows', 'why-lashes-matter', 'brow-tattoos'),
      ),
    claims: claimsIn(looks('tips', 'lashes-and-brows', 'why-lashes-matter')),
  },
  tests: told('tests', 'visits'),
  pregnancy: told('pregnancy'),
  stopping: told('change-mind'),
  nhs: {
    draw: (context) => [
      factParagraphs(context, noTreatmentWords(context).without, without('nhs')),
      renderHeading(context, noTreatmentWords(context).wigHeading, 2),
      wigsOnTheNhs(context),
    ],
    claims: [withoutTreatment.nhs, ...claimsIn(wigs), ...claimsIn(wigHelp), ...claimsIn(appearance)],
  },
  living: told('accepted', 'living-well'),
};
