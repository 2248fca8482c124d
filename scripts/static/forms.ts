/** Every form that the build writes: an element, in a language, of a medicine and a nation where it takes them. */
import { medicineIds, nations, type MedicineId, type Nation } from '../../data/index.js';
import { tags, type Tag } from '../../src/tags.js';

// The builder names them in the same way.
export { pathOf } from '../../demo/builder/forms.js';

export interface Form {
  readonly tag: Tag;
  readonly lang: 'en' | 'cy';
  readonly drug?: MedicineId | undefined;
  readonly nation?: Nation | undefined;
}

/** Which medicines and nations an element is written for; `undefined` is the element without one. */
const takes: Record<Tag, { readonly drugs: readonly Form['drug'][]; readonly nations: readonly Form['nation'][] }> = {
  'baseline-checklist': { drugs: [undefined, ...medicineIds], nations: [undefined] },
  'jak-drug-card': { drugs: medicineIds, nations: [undefined, ...nations] },
  'jak-explainer': { drugs: [undefined], nations: [undefined] },
  'nhs-status-badge': { drugs: medicineIds, nations: [undefined, ...nations] },
  'nhs-status-history': { drugs: medicineIds, nations: [undefined, ...nations] },
  'treatment-choice': { drugs: [undefined], nations: [undefined, ...nations] },
};

export const forms: readonly Form[] = (['en', 'cy'] as const).flatMap((lang) =>
  tags.flatMap((tag) =>
    takes[tag].drugs.flatMap((drug) => takes[tag].nations.map((nation) => ({ tag, lang, drug, nation }))),
  ),
);
