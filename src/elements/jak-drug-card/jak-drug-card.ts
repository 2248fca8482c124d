import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  leaflets,
  licencesOn,
  medicines,
  severity,
  sideEffectReporting,
  statementsAbout,
  type Medicine,
  type MedicineId,
  type Topic,
  type Nation,
} from '../../../data/index.js';
import {
  bloodTestClaims,
  sideEffectClaims,
  statusClaims,
  topicClaims,
  trialClaims,
  type ClaimGroup,
} from '../../shared/claims-shown.js';
import { JakElement } from '../../shared/jak-element.js';
import { type HeadingLevel, type MedicineName, headingLevelConverter } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { renderApproval, renderCondition } from '../../shared/render/approval.js';
import { renderBloodTests } from '../../shared/render/blood-tests.js';
import { renderDose } from '../../shared/render/dose.js';
import { sourceLink } from '../../shared/render/link.js';
import { renderOptions } from '../../shared/render/options.js';
import { renderSideEffects } from '../../shared/render/side-effects.js';
import { renderSourceList, renderSources } from '../../shared/render/sources.js';
import { renderStatements, renderTopics } from '../../shared/render/statements.js';
import { renderStatuses } from '../../shared/render/status.js';
import { bulletList, disclosure, renderHeading, renderSection } from '../../shared/render/structure.js';
import { renderTrials } from '../../shared/render/trials.js';
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
    const lower = renderTrials(context, medicine, false);
    const topic = (name: keyof typeof card.heading & Topic, ...more: Topic[]): Part =>
      renderSection(context, card.heading[name], renderTopics(context, medicine, name, ...more));

    return html`
      <header>
        ${renderHeading(context, medicine)}
        <p>${card.brand(record.brand)}</p>
        <p>${card.does(context.list(record.targets.map((target) => (target === 'TEC' ? card.tecFamily : target))))}</p>
        ${renderSources(context, [record])}
      </header>
      ${renderSection(context, card.heading.approved, renderApproval(context, medicine), html`<p>${status.approvedMeans}</p>`, renderCondition(context))}
      ${renderSection(context, status.heading, renderStatuses(context, medicine), renderStatements(context, statementsAbout('nhs-process', context)))}
      ${
        licencesOn(medicine, context.day).length
          ? [
              renderSection(
                context,
                card.heading.taking,
                renderDose(context, medicine),
                renderTopics(context, medicine, 'taking'),
              ),
              renderSection(
                context,
                card.heading.trials,
                html`<p>${card.dummyMeans} ${card.notCompared}</p>`,
                renderTrials(context, medicine),
                lower.length ? disclosure(card.lowerDose, lower) : nothing,
              ),
              topic('stopping'),
              renderSection(context, card.heading.effects, renderSideEffects(context, medicine)),
              topic('serious-risk'),
              topic('contraindication'),
              topic('pregnancy'),
              topic('interaction', 'vaccine'),
              renderSection(context, card.heading.monitoring, renderBloodTests(context, medicine)),
            ]
          : html`<p>${card.notShownYet}</p>`
      }
      ${renderSection(context, card.heading.options, renderOptions(context, medicine))}
      ${renderSection(
        context,
        card.heading.leaflet,
        bulletList([
          sourceLink(leaflets['great-britain'], card.leaflet(card.greatBritain)),
          sourceLink(leaflets['northern-ireland'], card.leaflet(terms.nation['northern-ireland'])),
          sourceLink(sideEffectReporting, card.yellowCard),
        ]),
      )}
      ${renderSourceList(context, claimsShown(context, medicine))}
    `;
  }
}

/** In the order of the card; results with the lower dose first, which are read with them. */
function claimsShown(context: RenderContext, medicine: MedicineId): ClaimGroup[] {
  const record: Medicine = medicines[medicine];
  const licences = licencesOn(medicine, context.day);
  return [
    ...trialClaims(medicine, false),
    [record],
    licences,
    [severity],
    ...statusClaims(context, medicine),
    statementsAbout('nhs-process', context),
    ...(licences.length
      ? [
          [record],
          topicClaims(medicine, 'taking'),
          ...trialClaims(medicine, true),
          topicClaims(medicine, 'stopping'),
          sideEffectClaims(medicine),
          topicClaims(medicine, 'serious-risk'),
          topicClaims(medicine, 'contraindication'),
          topicClaims(medicine, 'pregnancy'),
          topicClaims(medicine, 'interaction', 'vaccine'),
          ...bloodTestClaims(medicine),
        ]
      : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-drug-card': JakDrugCard;
  }
}
