/**
 * Every sentence a reader sees, by topic, in the language that is spoken. A bundle carries the topics that its elements
 * ask for: English comes with them, translations are added.
 */
import { answers } from '../locales/generated/en/src/words/answers.js';
import { card } from '../locales/generated/en/src/words/card.js';
import { checklist } from '../locales/generated/en/src/words/checklist.js';
import { choice } from '../locales/generated/en/src/words/choice.js';
import { compare } from '../locales/generated/en/src/words/compare.js';
import { dates } from '../locales/generated/en/src/words/dates.js';
import { decision } from '../locales/generated/en/src/words/decision.js';
import { durations } from '../locales/generated/en/src/words/durations.js';
import { explainer } from '../locales/generated/en/src/words/explainer.js';
import { nhsProcess } from '../locales/generated/en/src/words/nhs-process.js';
import { noTreatment } from '../locales/generated/en/src/words/no-treatment.js';
import { otherCare } from '../locales/generated/en/src/words/other-care.js';
import { sources } from '../locales/generated/en/src/words/sources.js';
import { statements } from '../locales/generated/en/src/words/statements.js';
import { status } from '../locales/generated/en/src/words/status.js';
import { support } from '../locales/generated/en/src/words/support.js';
import { terms } from '../locales/generated/en/src/words/terms.js';
import { timeline } from '../locales/generated/en/src/words/timeline.js';
import { tradeOffs } from '../locales/generated/en/src/words/trade-offs.js';
import { ui } from '../locales/generated/en/src/words/ui.js';
import type { Words } from '../words/index.js';

const translations = new Map<string, Partial<Words>>();

/** Adds some topics in another language than English. */
export function addWords(lang: string, words: Partial<Words>): void {
  translations.set(lang, { ...translations.get(lang), ...words });
}

const inTopic =
  <Topic extends keyof Words>(topic: Topic, english: Words[Topic]) =>
  ({ lang }: { readonly lang: string }): Words[Topic] =>
    translations.get(lang)?.[topic] ?? english;

export const answersWords = /* @__PURE__ */ inTopic('answers', answers);
export const cardWords = /* @__PURE__ */ inTopic('card', card);
export const checklistWords = /* @__PURE__ */ inTopic('checklist', checklist);
export const choiceWords = /* @__PURE__ */ inTopic('choice', choice);
export const compareWords = /* @__PURE__ */ inTopic('compare', compare);
export const datesWords = /* @__PURE__ */ inTopic('dates', dates);
export const decisionWords = /* @__PURE__ */ inTopic('decision', decision);
export const durationsWords = /* @__PURE__ */ inTopic('durations', durations);
export const explainerWords = /* @__PURE__ */ inTopic('explainer', explainer);
export const nhsProcessWords = /* @__PURE__ */ inTopic('nhsProcess', nhsProcess);
export const noTreatmentWords = /* @__PURE__ */ inTopic('noTreatment', noTreatment);
export const otherCareWords = /* @__PURE__ */ inTopic('otherCare', otherCare);
export const sourcesWords = /* @__PURE__ */ inTopic('sources', sources);
export const statementsWords = /* @__PURE__ */ inTopic('statements', statements);
export const statusWords = /* @__PURE__ */ inTopic('status', status);
export const supportWords = /* @__PURE__ */ inTopic('support', support);
export const termsWords = /* @__PURE__ */ inTopic('terms', terms);
export const timelineWords = /* @__PURE__ */ inTopic('timeline', timeline);
export const tradeOffsWords = /* @__PURE__ */ inTopic('tradeOffs', tradeOffs);
export const uiWords = /* @__PURE__ */ inTopic('ui', ui);
