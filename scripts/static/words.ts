/** What a form is called and says by itself, in the words of the elements. */
import { dataset, nations as allNations, statusOn, type Access } from '../../data/index.js';
import { localeFor } from '../../src/shared/locale.js';
import { resolveQuery } from '../../src/shared/query.js';
import { isReported, medicineInSentence, medicineName, statusSentence } from '../../src/shared/render/status-facts.js';
import { outcomeText } from '../../src/shared/render/status-pill.js';
import type { RenderContext } from '../../src/shared/render-context.js';
import {
  checklistWords,
  choiceWords,
  explainerWords,
  statusWords,
  termsWords,
  uiWords,
} from '../../src/shared/words.js';
import type { Form } from './forms.js';

/** What an element of this form is given to draw with. */
export function contextOf({ tag, lang, drug, nation }: Form): RenderContext {
  const query = resolveQuery({ localName: tag, drug, nation }, false)!;
  return { ...localeFor(lang), ...query, references: new Map(), deep: true };
}

/** Its name in a list, in a browser's tab and on a frame: what it is about, and where. */
export function titleOf(form: Form): string {
  const context = contextOf(form);
  const { drug, nation } = form;
  const place = nation ? `, ${termsWords(context).nation[nation]}` : '';
  switch (form.tag) {
    case 'nhs-status-badge':
      return statusWords(context).of(medicineInSentence(drug!)) + place;
    case 'nhs-status-history':
      return statusWords(context).history(medicineInSentence(drug!)) + place;
    case 'jak-drug-card':
      return medicineName(drug!) + place;
    case 'baseline-checklist': {
      const { anyMedicine, heading } = checklistWords(context);
      return heading(drug ?? anyMedicine);
    }
    case 'jak-explainer':
      return explainerWords(context).heading;
    case 'treatment-choice':
      return choiceWords(context).heading + place;
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
      place: termsWords(context).nation[nation],
      shape: isReported(status) ? 'unconfirmed' : status.access,
      outcome: outcomeText(context, status),
      sentence: statusSentence(context, form.drug!, nation, status),
    };
  });
}

/** How old the facts are and who has checked them; and, of a translation that nobody has checked, that it is a draft. */
export function asAt(form: Form): string {
  const context = contextOf(form);
  const ui = uiWords(context);
  const checked = (dataset.approval ? ui.checkedBriefly : ui.draftBriefly)(context.date(dataset.checked));
  return form.lang === 'en' || dataset.translations[form.lang] ? `${checked}.` : `${checked}. ${ui.draft}`;
}

/** What a picture of a badge says, in one line. */
export function altOf(form: Form): string {
  const answers = answersOf(form).map(({ place, outcome }) => `${place}: ${outcome}`);
  return `${titleOf({ ...form, nation: undefined })}. ${answers.join('. ')}. ${asAt(form)}`;
}
