import { html, nothing } from 'lit';
import { type EffectId, type MedicineId, type SideEffect, bands, sideEffects, recordsOf } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { renderSources } from './sources.js';

export function renderSideEffects(context: RenderContext, medicine: MedicineId): Part {
  const { card, terms } = context.words;
  const effects = recordsOf<SideEffect>(sideEffects(), medicine);
  const named = (names: readonly string[]): string => context.list(names.map((name) => terms.effect[name as EffectId]));
  return [
    effects.map(
      ({ band, effects: names, getHelp }) =>
        html`<p>
          <span class="strong"
            >${band === 'no-number' ? terms.bandWithoutNumber : band === 'not-stated' ? terms.bandNotStated : terms.band[band](100 / bands[band].oneIn)}:</span
          >
          ${names === 'unknown' ? card.effectUnknown : named(names) || card.noneListed}.
          ${getHelp ? card.getHelp(named(getHelp)) : nothing}
        </p>`,
    ),
    renderSources(context, effects),
  ];
}
