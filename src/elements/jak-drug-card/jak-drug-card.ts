import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  leaflets,
  licencesOn,
  medicines,
  sideEffectReporting,
  statementsAbout,
  type Medicine,
  type Topic,
  type Nation,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
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
  type RenderContext,
} from '../../shared/parts.js';
import { type HeadingLevel, type MedicineName, headingLevelConverter } from '../../shared/query.js';
import { styles } from './jak-drug-card.styles.js';

/**
 * One medicine whole, in a fixed order: what it is, approval, NHS status, taking it, what trials saw, stopping, harms,
 * pregnancy, other medicines, checks, the other options, leaflet, sources and age. Harms stand open beside benefits.
 * It never says whether a medicine suits a person, and never sets one beside another.
 *
 * @summary All the facts about one medicine.
 * @tagname jak-drug-card
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class JakDrugCard extends JakElement {
  static override styles = [...JakElement.styles, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation's NHS status. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const { card, status, terms } = context.words;
    const medicine = context.medicine!;
    const record: Medicine = medicines[medicine];
    const lower = trialFacts(context, medicine, false);
    const topic = (name: keyof typeof card.heading & Topic, ...more: Topic[]): Part =>
      section(context, card.heading[name], topicFacts(context, medicine, name, ...more));

    return html`
      <header>
        ${heading(context, medicine)}
        <p>${card.brand(record.brand)}</p>
        <p>${card.does(context.list(record.targets.map((target) => (target === 'TEC' ? card.tecFamily : target))))}</p>
        ${cite(context, [record])}
      </header>
      ${section(context, card.heading.approved, approvalFacts(context, medicine), html`<p>${status.approvedMeans}</p>`, conditionFacts(context))}
      ${section(context, status.heading, statusFacts(context, medicine), told(context, statementsAbout('nhs-process', context)))}
      ${
        licencesOn(medicine, context.day).length
          ? [
              section(
                context,
                card.heading.taking,
                doseFacts(context, medicine),
                topicFacts(context, medicine, 'taking'),
              ),
              section(
                context,
                card.heading.trials,
                html`<p>${card.dummyMeans} ${card.notCompared}</p>`,
                trialFacts(context, medicine),
                lower.length ? folded(card.lowerDose, lower) : nothing,
              ),
              topic('stopping'),
              section(context, card.heading.effects, effectFacts(context, medicine)),
              topic('serious-risk'),
              topic('contraindication'),
              topic('pregnancy'),
              topic('interaction', 'vaccine'),
              section(context, card.heading.monitoring, testFacts(context, medicine)),
            ]
          : html`<p>${card.notShownYet}</p>`
      }
      ${section(context, card.heading.options, optionList(context, medicine))}
      ${section(
        context,
        card.heading.leaflet,
        list([
          sourceLink(leaflets['great-britain'], card.leaflet(card.greatBritain)),
          sourceLink(leaflets['northern-ireland'], card.leaflet(terms.nation['northern-ireland'])),
          sourceLink(sideEffectReporting, card.yellowCard),
        ]),
      )}
      ${sourceList(context)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-drug-card': JakDrugCard;
  }
}
