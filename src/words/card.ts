import { msg, str } from '@lit/localize';
import type { Measure } from '../../data/index.js';

/** The card and the parts it shares with the choice aid. */
export const card = {
  brand: (brand: string) => msg(str`Brand name: ${brand}`, { id: 'card.brand', desc: 'Under the generic name' }),
  does: (targets: string) =>
    msg(str`A JAK inhibitor: it blocks ${targets}. JAKs are proteins that pass on immune signals.`, {
      id: 'card.does',
      desc: 'What the medicine does; targets such as "JAK1 and JAK2"',
    }),
  tecFamily: msg('the TEC family', { id: 'card.tec-family', desc: 'A family of proteins, in a list after JAK3' }),

  heading: {
    approved: msg('Who it is approved for', { id: 'heading.approved', desc: 'Section heading' }),
    taking: msg('How it is taken', { id: 'heading.taking', desc: 'Section heading' }),
    trials: msg('What trials saw', { id: 'heading.trials', desc: 'Section heading' }),
    stopping: msg('If it is stopped', { id: 'heading.stopping', desc: 'Section heading' }),
    effects: msg('Some side effects', { id: 'heading.effects', desc: 'Section heading' }),
    'serious-risk': msg('Serious risks', { id: 'heading.serious-risk', desc: 'Section heading' }),
    contraindication: msg('Who should not take it', { id: 'heading.contraindication', desc: 'Section heading' }),
    pregnancy: msg('Pregnancy, contraception and breastfeeding', { id: 'heading.pregnancy', desc: 'Section heading' }),
    interaction: msg('Other medicines and vaccines', { id: 'heading.interaction', desc: 'Section heading' }),
    monitoring: msg('Checks before and during', { id: 'heading.monitoring', desc: 'Section heading' }),
    options: msg('The other options', { id: 'heading.options', desc: 'Section heading' }),
    leaflet: msg('Leaflet and reporting', { id: 'heading.leaflet', desc: 'Section heading' }),
  },

  usualDose: (dose: string) =>
    msg(str`Usual dose: ${dose}.`, { id: 'card.usual-dose', desc: 'Such as 4 mg once a day' }),

  measure: {
    'salt-20': msg('Hair on four fifths of the scalp or more (SALT 20 or less)', {
      id: 'measure.salt-20',
      desc: 'What the trial counted',
    }),
    'salt-10': msg('Hair on nine tenths of the scalp or more (SALT 10 or less)', {
      id: 'measure.salt-10',
      desc: 'What the trial counted',
    }),
  } satisfies Record<Measure, string>,
  trial: (trial: string, dose: string, week: number) =>
    msg(str`${trial} trial, ${dose}, week ${week}`, { id: 'trial.caption', desc: 'Name, dose, week of the result' }),
  population: (age: number) =>
    msg(str`People aged ${age} and over who had lost half or more of their scalp hair.`, {
      id: 'trial.population',
      desc: 'Who was in the trial',
    }),
  group: (name: string, did: number, didNot: number) =>
    msg(str`${name}: ${did} in 100 did, ${didNot} did not`, {
      id: 'trial.group',
      desc: 'A group in a trial, whole numbers',
    }),
  dummy: msg('dummy treatment', { id: 'trial.dummy', desc: 'Placebo group' }),
  dummyMeans: msg(
    'Dummy treatment (placebo) has no medicine in it. SALT is the share of the scalp without hair, 0 to 100.',
    { id: 'trial.dummy-means', desc: 'Explains placebo' },
  ),
  observed: msg('As observed in the trial.', {
    id: 'trial.observed',
    desc: 'Counted shares, not estimates of a statistical model',
  }),
  people: (count: string) => msg(str`${count} people`, { id: 'trial.people', desc: 'Size of a group in a trial' }),
  peopleInAll: (count: string) =>
    msg(str`${count} people in all, groups not found.`, {
      id: 'trial.people-in-all',
      desc: 'Under a table of trial results',
    }),
  notCompared: msg('We found no trial that compares these medicines: they cannot be ranked.', {
    id: 'trial.not-compared',
    desc: 'Under trial results',
  }),
  lowerDose: msg('The lower dose in the same trials', {
    id: 'trial.lower-dose',
    desc: 'Opens more results of the same medicine',
  }),

  noneListed: msg('none listed', { id: 'effects.none', desc: 'No side effect in this band' }),
  effectUnknown: msg('no information found', { id: 'effects.unknown', desc: 'No UK information on this band' }),
  getHelp: (effects: string) =>
    msg(str`The leaflet says get help for: ${effects}.`, { id: 'effects.get-help', desc: 'As the leaflet says' }),

  unknown: (medicine: string) =>
    msg(str`We found no full UK text on this for ${medicine}. Ask the clinic or a pharmacist.`, {
      id: 'card.unknown',
      desc: 'Where UK information was not found',
    }),
  notShownYet: msg('Trials and harms are shown from the day of approval.', {
    id: 'card.not-shown-yet',
    desc: 'On the card of a medicine without a licence on that day',
  }),
  leaflet: (place: string) =>
    msg(str`Patient leaflets: ${place}`, { id: 'card.leaflet', desc: 'Link; a part of the UK' }),
  yellowCard: msg('Report a side effect: Yellow Card', { id: 'card.yellow-card', desc: 'Link to the MHRA scheme' }),
  greatBritain: msg('England, Scotland and Wales', { id: 'card.great-britain', desc: 'Where leaflets apply' }),

  otherMedicine: (medicine: string) =>
    msg(str`${medicine}: a JAK inhibitor, with its own possible benefits and harms.`, {
      id: 'option.other-medicine',
      desc: 'One line on another medicine',
    }),
  otherCare: msg('Other care: each kind with its own possible benefits and harms.', {
    id: 'option.other-care',
    desc: 'One line',
  }),
  noTreatment: msg('No treatment: without the possible benefits and harms of a medicine.', {
    id: 'option.no-treatment',
    desc: 'One line',
  }),
};
