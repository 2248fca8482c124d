/** Side effects and serious harms, with their numbers where there are any. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  recordsOf,
  bands,
  harms,
  medicines,
  sideEffects,
  type EffectId,
  type Harm,
  type HarmId,
  type MedicineId,
  type SideEffect,
} from '../../../data/index.js';
import { capital } from '../capital.js';
import type { Part, RenderContext } from '../render-context.js';
import { bulletList } from './structure.js';
import { reference } from './reference.js';
import { cardWords, termsWords } from '../words.js';

const percentOf = (band: keyof typeof bands): number => 100 / bands[band].oneIn;

const effectNames = (context: RenderContext, effects: readonly string[]): string =>
  context.list(effects.map((effect) => termsWords(context).effect[effect as EffectId]));

const isBand = (band: SideEffect['band']): band is keyof typeof bands => band in bands;

/** As a first word. */

/** The groups of side effects from which the first screen takes its own. */
const groupsInSummary = (medicine: MedicineId): SideEffect[] => {
  const { effects }: { readonly effects: readonly string[] } = medicines[medicine].summary;
  return recordsOf<SideEffect>(sideEffects(), medicine).filter(
    ({ effects: names }) => names !== 'unknown' && names.some((name) => effects.includes(name)),
  );
};

/** What a regulator warns of; then what most people have, and how often, at the same size. */
export function harmSummary(context: RenderContext, medicine: MedicineId, references: Part): TemplateResult {
  const card = cardWords(context);
  const terms = termsWords(context);
  const { answers, summary } = medicines[medicine];
  const shown: readonly string[] = summary.effects;
  const groups = groupsInSummary(medicine).map(({ band, effects }) => ({
    band,
    names: effectNames(
      context,
      (effects as readonly string[]).filter((effect) => shown.includes(effect)),
    ),
  }));
  const basis: readonly string[] = answers['serious-risks'];
  const [first, ...more] = groups;
  return html`<p>
      <span class="strong">${card.harms.serious}:</span>
      ${context.list([...summary.harms.map((harm: HarmId) => terms.harm[harm]), card.harms.death])}.
      ${basis.includes('product-warnings') ? card.harms.warnedByBoth : card.harms.warnedByMhra}
      ${countedHarms(medicine).length ? card.harms.below : nothing}
    </p>
    <p>
      <span class="strong">${card.harms.effects}:</span>
      ${first ? `${first.names}. ${isBand(first.band) ? card.harms.howOften[first.band](percentOf(first.band)) : ''}` : nothing}
      ${more.map(({ names }) => card.harms.alsoNamed(names))} ${references}
    </p>`;
}

/** Every group of side effects as product information has them. */
export const sideEffectGroups = (context: RenderContext, medicine: MedicineId): Part => {
  const card = cardWords(context);
  const groups = recordsOf<SideEffect>(sideEffects(), medicine);
  return groups.map((group, index) => {
    const { band, effects, getHelp } = group;
    const names =
      effects === 'unknown' ? card.notFound : effects.length ? effectNames(context, effects) : card.nothingListed;
    return html`<p>
      ${isBand(band) ? card.band[band](percentOf(band), names) : card.band[band](names)}
      ${getHelp ? card.medicalHelp(effectNames(context, getHelp)) : nothing}
      ${group.sources.join() === groups[index + 1]?.sources.join() ? nothing : reference(context, [group])}
    </p>`;
  });
};

/** The side effects for which the leaflet says to get help. */
export const helpNeeded = (context: RenderContext, medicine: MedicineId): Part =>
  recordsOf<SideEffect>(sideEffects(), medicine).map((group) =>
    group.getHelp
      ? html`<p>
          ${cardWords(context).medicalHelp(effectNames(context, group.getHelp))} ${reference(context, [group])}
        </p>`
      : nothing,
  );

/** A count without the number of people it was counted among would comfort without ground: it is not drawn. */
export const countedHarms = (medicine: MedicineId): Harm[] =>
  recordsOf<Harm>(harms(), medicine).filter(({ band, seen }) => band ?? seen?.people ?? seen?.per100YearsBelow);

/** One serious harm with its number. A share below one in a hundred is not rounded to none. */
function harmLine(context: RenderContext, { band, harm, seen }: Harm): string {
  const { number } = context;
  const card = cardWords(context);
  const name = capital(termsWords(context).harm[harm]);
  if (band)
    return bands[band].limit === 'more'
      ? card.harms.moreThan(name, percentOf(band))
      : card.harms.atMost(name, percentOf(band));
  if (seen?.percent !== undefined)
    return seen.percent < 1 ? card.harms.below1(name) : card.harms.share(name, number(seen.percent));
  return seen?.people
    ? card.harms.seen(name, number(seen.events ?? 0), number(seen.people))
    : card.harms.belowAYear(name, Math.ceil(seen?.per100YearsBelow ?? 100));
}

const DAYS_IN_A_MONTH = 365.25 / 12;

/** Serious harms one by one, and among whom they were counted. */
export function harmCounts(context: RenderContext, medicine: MedicineId): Part {
  const card = cardWords(context);
  const counted = countedHarms(medicine);
  if (!counted.length) return nothing;
  const [first] = counted.filter(({ seen }) => seen?.people);
  const seen = first?.seen;
  return html`<p>
      ${
        seen?.people && seen.medianDays
          ? card.harms.among(
              context.number(seen.people),
              context.durations.months(Math.floor(seen.medianDays / DAYS_IN_A_MONTH)),
            )
          : card.harms.bandsMean
      }
      ${reference(context, counted)}
    </p>
    ${bulletList(counted.map((harm) => harmLine(context, harm)))}`;
}
