import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  leaflets,
  licencesOn,
  medicines,
  sideEffectReporting,
  statementsAbout,
  type Medicine,
  type Topic,
} from '../../../data/index.js';
import { FactElement } from '../../shared/fact-element.js';
import {
  approvalFacts,
  conditionFacts,
  doseFacts,
  effectFacts,
  statusFacts,
  testFacts,
  topicFacts,
  trialFacts,
} from '../../shared/medicine-facts.js';
import {
  cite,
  folded,
  heading,
  list,
  optionList,
  section,
  sourceLink,
  sourceList,
  told,
  type Part,
  type Telling,
} from '../../shared/parts.js';
import { styles } from './jak-drug-card.styles.js';

/**
 * One medicine whole, in a fixed order: what it is, approval, NHS status, taking it, what trials saw, stopping, harms,
 * pregnancy, other medicines, checks, the other options, leaflet, sources and age. Harms stand open beside benefits.
 * It never says whether a medicine suits a person, and never sets one beside another.
 *
 * @summary All the facts about one medicine.
 * @tagname jak-drug-card
 * @attr {string} drug - The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed.
 * @attr {england|wales|northern-ireland|scotland} nation - One nation's NHS status; absent: all four.
 * @attr {string} as-of - An ISO day such as `2024-09-01`; absent: today in the United Kingdom.
 * @attr {2|3|4|5|6} heading-level - The level of the card's heading; absent: 3.
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class JakDrugCard extends FactElement {
  static override readonly styles = styles;
  static override readonly needsMedicine = true;

  protected override view(t: Telling): TemplateResult {
    const { card, status, terms } = t.words;
    const medicine = t.medicine!;
    const record: Medicine = medicines[medicine];
    const lower = trialFacts(t, medicine, false);
    const topic = (name: keyof typeof card.heading & Topic, ...more: Topic[]): Part =>
      section(t, card.heading[name], topicFacts(t, medicine, name, ...more));

    return html`
      <header>
        ${heading(t, medicine)}
        <p>${card.brand(record.brand)}</p>
        <p>${card.does(t.list(record.targets.map((target) => (target === 'TEC' ? card.tecFamily : target))))}</p>
        ${cite(t, [record])}
      </header>
      ${section(t, card.heading.approved, approvalFacts(t, medicine), html`<p>${status.approvedMeans}</p>`, conditionFacts(t))}
      ${section(t, status.heading, statusFacts(t, medicine), told(t, statementsAbout('nhs-process', t)))}
      ${
        licencesOn(medicine, t.day).length
          ? [
              section(t, card.heading.taking, doseFacts(t, medicine), topicFacts(t, medicine, 'taking')),
              section(
                t,
                card.heading.trials,
                html`<p>${card.dummyMeans} ${card.notCompared}</p>`,
                trialFacts(t, medicine),
                lower.length ? folded(card.lowerDose, lower) : nothing,
              ),
              topic('stopping'),
              section(t, card.heading.effects, effectFacts(t, medicine)),
              topic('serious-risk'),
              topic('contraindication'),
              topic('pregnancy'),
              topic('interaction', 'vaccine'),
              section(t, card.heading.monitoring, testFacts(t, medicine)),
            ]
          : html`<p>${card.notShownYet}</p>`
      }
      ${section(t, card.heading.options, optionList(t, medicine))}
      ${section(
        t,
        card.heading.leaflet,
        list([
          sourceLink(leaflets['great-britain'], card.leaflet(card.greatBritain)),
          sourceLink(leaflets['northern-ireland'], card.leaflet(terms.nation['northern-ireland'])),
          sourceLink(sideEffectReporting, card.yellowCard),
        ]),
      )}
      ${sourceList(t)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-drug-card': JakDrugCard;
  }
}
