/** What a form is called and says by itself, in the words of the elements. */
import { dataset, nations as allNations, statusOn, type Access } from '../../data/index.js';
import { localeFor } from '../../src/shared/locale.js';
import { resolveQuery } from '../../src/shared/query.js';
import { isReported, medicineInSentence, medicineName, statusSentence } from '../../src/shared/render/status-facts.js';
import { outcomeText } from '../../src/shared/render/status-pill.js';
import type { RenderContext } from '../../src/shared/render-context.js';
import type { Form } from './forms.js';

/** What an element of this form is given to draw with. */
export function contextOf({ tag, lang, drug, nation }: Form): RenderContext {
  const query = resolveQuery({ localName: tag, drug, nation }, false)!;
  return { ...localeFor(lang), ...query, references: new Map(), deep: true };
}

/** Its name in a list, in a browser's tab and on a frame: what it is about, and where. */
export function titleOf(form: Form): string {
  const { words } = contextOf(form);
  const { drug, nation } = form;
  const place = nation ? `, ${words.terms.nation[nation]}` : '';
  switch (form.tag) {
    case 'nhs-status-badge':
      return words.status.of(medicineInSentence(drug!)) + place;
    case 'nhs-status-history':
      return words.status.history(medicineInSentence(drug!)) + place;
    case 'jak-drug-card':
      return medicineName(drug!) + place;
    case 'baseline-checklist':
      return words.checklist.heading(drug ?? words.checklist.anyMedicine);
    case 'jak-explainer':
      return words.explainer.heading;
    case 'treatment-choice':
      return words.choice.heading + place;
  }
}

/** One nation's answer of a badge, and for whom. */
export interface Answer {
  readonly place: string;
  /** What stands for it: that of a report where only others report it. */
  readonly shape: Access;
  readonly outcome: string;
  readonly sentence: string;
}

export function answersOf(form: Form): readonly Answer[] {
  const context = contextOf(form);
  return (form.nation ? [form.nation] : allNations).map((nation) => {
    const status = statusOn(form.drug!, nation, context.day);
    return {
      place: context.words.terms.nation[nation],
      shape: isReported(status) ? 'unconfirmed' : status.access,
      outcome: outcomeText(context, status),
      sentence: statusSentence(context, form.drug!, nation, status),
    };
  });
}

/** How old the facts are and who has checked them; and, of a translation that nobody has checked, that it is a draft. */
export function asAt(form: Form): string {
  const { words, date } = contextOf(form);
  const checked = (dataset.approval ? words.ui.checkedBriefly : words.ui.draftBriefly)(date(dataset.checked));
  return form.lang === 'en' || dataset.translations[form.lang] ? `${checked}.` : `${checked}. ${words.ui.draft}`;
}

/** What a picture of a badge says, in one line. */
export function altOf(form: Form): string {
  const answers = answersOf(form).map(({ place, outcome }) => `${place}: ${outcome}`);
  return `${titleOf({ ...form, nation: undefined })}. ${answers.join('. ')}. ${asAt(form)}`;
}
