import { msg, str } from '@lit/localize';
import type { Evidence, SourceKind } from '../../data/index.js';

/** How we know it, and how strong the evidence is: two different things. */
export const sources = {
  kind: {
    official: msg('Official or professional body', {
      id: 'sources.kind.official',
      desc: 'Kind of source: regulator, NICE, SMC, NHS, government, professional body',
    }),
    company: msg('The company', { id: 'sources.kind.company', desc: 'Kind of source: the maker of the medicine' }),
    journal: msg('Scientific journal', { id: 'sources.kind.journal', desc: 'Kind of source' }),
    register: msg('Register of trials', { id: 'sources.kind.register', desc: 'Kind of source' }),
    charity: msg('Charity', { id: 'sources.kind.charity', desc: 'Kind of source' }),
    press: msg('News report', { id: 'sources.kind.press', desc: 'Kind of source: press, trade press' }),
    copy: msg('A copy or summary', {
      id: 'sources.kind.copy',
      desc: 'Kind of source: a copy or summary of an official or company text, kept elsewhere',
    }),
  } satisfies Record<SourceKind, string>,

  evidence: {
    trial: msg('A trial that compared the medicine with a dummy treatment', {
      id: 'sources.evidence.trial',
      desc: 'How strong the evidence is',
    }),
    extension: msg('People who stayed on the medicine after a trial, with no dummy group to compare', {
      id: 'sources.evidence.extension',
      desc: 'How strong the evidence is: open extension',
    }),
    'small-study': msg('Small or uneven studies', {
      id: 'sources.evidence.small-study',
      desc: 'How strong the evidence is',
    }),
    'case-reports': msg('Reports of single people', {
      id: 'sources.evidence.case-reports',
      desc: 'How strong the evidence is',
    }),
    survey: msg('A survey, or health records', { id: 'sources.evidence.survey', desc: 'How strong the evidence is' }),
    'product-information': msg('Product information', {
      id: 'sources.evidence.product-information',
      desc: 'How strong the evidence is: leaflet or summary of product characteristics',
    }),
    'regulator-warning': msg('A warning from the regulator', {
      id: 'sources.evidence.regulator-warning',
      desc: 'How strong the evidence is: MHRA',
    }),
    advice: msg('Advice', {
      id: 'sources.evidence.advice',
      desc: 'How strong the evidence is: a guideline, a charity or a professional body',
    }),
  } satisfies Record<Evidence, string>,

  reported: msg('Reported, not confirmed', {
    id: 'sources.reported',
    desc: 'Label of one fact: no page of those who would know confirms it',
  }),
  derived: msg('Our own reading', { id: 'sources.derived', desc: 'Label of one fact: worked out from the sources' }),
  reference: (number: string) =>
    msg(str`Source ${number}`, { id: 'sources.reference', desc: 'Accessible name of a small numbered button' }),
  references: (numbers: string) =>
    msg(str`Sources ${numbers}`, {
      id: 'sources.references',
      desc: 'Accessible name of a small button with several numbers, such as 2, 3, 6–8',
    }),
  read: (day: string) => msg(str`We read it on ${day}.`, { id: 'sources.read', desc: 'Beside a source; a day' }),
  readIn: (publisher: string, published: string) =>
    msg(str`We have not opened this page. We read what it says at ${publisher} (${published}).`, {
      id: 'sources.readIn',
      desc: 'Beside a source; who published another text, and its day or year',
    }),
  readInPublicText: (published: string) =>
    msg(str`We have not opened this page. We read what it says in a public text of ${published}.`, {
      id: 'sources.readInPublicText',
      desc: 'Beside a source; day of another text',
    }),
  readThatText: (day: string) =>
    msg(str`We read that text on ${day}.`, {
      id: 'sources.readThatText',
      desc: 'After in which other text we read what a page says; a day',
    }),
};
