import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  deal,
  headline,
  licencesOn,
  medicines,
  otherCareOverview,
  statementsAbout,
  type Claim,
  type Nation,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import type { RenderContext } from '../../shared/render-context.js';
import { type HeadingLevel, type MedicineName, type Query, headingLevelConverter } from '../../shared/query.js';
import { fold } from '../../shared/render/fold.js';
import { statementsOf } from '../../shared/render/paragraphs.js';
import { nationClaims } from '../../shared/render/status-depth.js';
import { sectionClaims, sectionsOf } from '../../shared/sections.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './jak-drug-card.styles.js';
import { head } from './head.js';
import { access, forWhom } from './access.js';
import { worksPanel, harmsPanel, classPanel, dealPanel, classRisks, summaryClaims } from './panels.js';
import { renderSection } from './render-section.js';
import { foot, orSupport } from './foot.js';
import { cardWords } from '../../shared/words.js';

/**
 * One medicine whole. First its name and NHS status, then three panels of one size: does it work, what can it do to me,
 * what is the deal. Then sections that unfold, in a fixed order, each below an answer that is true by itself; serious
 * risks and pregnancy stand open. It never says whether a medicine suits a person, and never sets one beside another.
 *
 * @summary All the facts about one medicine.
 * @tagname jak-drug-card
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class JakDrugCard extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation's NHS status. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const medicine = context.medicine!;
    const card = cardWords(context);
    const licensed = isLicensed(context);
    return html`
      ${head(context)}
      ${
        licensed
          ? [
              html`<div class="panels">${worksPanel(context)}${harmsPanel(context)}${dealPanel(context)}</div>`,
              html`<div>
                ${sectionsOf(medicine).map((section) => renderSection(context, section))}
                ${fold(context, card.access.title, card.access.answer, () => access(context))}
              </div>`,
            ]
          : html`<div class="panels two">${classPanel(context)}${dealPanel(context)}</div>`
      }
      ${foot(context, licensed)}
    `;
  }

  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    return claimsOf(query);
  }
}

const isLicensed = ({ medicine, day }: Query): boolean => licencesOn(medicine!, day).length > 0;

/** In the order of the card. */
function claimsOf(query: Query): readonly Pick<Claim, 'sources'>[] {
  const medicine = query.medicine!;
  const ending = [...orSupport(), otherCareOverview];
  if (!isLicensed(query)) return [...classRisks(), ...statementsOf(deal), ...ending];
  return [
    ...licencesOn(medicine, query.day),
    ...statementsAbout('leaflet', { medicine }),
    headline(medicine),
    ...summaryClaims(medicine),
    ...statementsOf(deal),
    ...sectionsOf(medicine).flatMap((section) => sectionClaims(medicine, section)),
    medicines[medicine],
    ...query.nations.flatMap((nation) => nationClaims(query, medicine, nation)),
    ...forWhom(query),
    ...ending,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-drug-card': JakDrugCard;
  }
}
