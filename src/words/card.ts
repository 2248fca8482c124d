import { msg, str } from '@lit/localize';
import type { BandId, CardSection, Form, Measure } from '../../data/index.js';

/** The card and the parts it shares with the choice aid. */
export const card = {
  // The head
  takes: {
    'film-coated-tablet': (dose: string) =>
      msg(str`It is a film-coated tablet, and the usual dose is ${dose}.`, {
        id: 'card.takes.film-coated-tablet',
        desc: 'Under the name; a dose such as 4 mg once a day',
      }),
    tablet: (dose: string) =>
      msg(str`It is a tablet, and the usual dose is ${dose}.`, { id: 'card.takes.tablet', desc: 'Under the name' }),
    'hard-capsule': (dose: string) =>
      msg(str`It is a hard capsule, and the usual dose is ${dose}.`, {
        id: 'card.takes.hard-capsule',
        desc: 'Under the name',
      }),
  } satisfies Record<Form, (dose: string) => string>,
  approvedFrom: (age: number) =>
    msg(str`It is approved in the UK for severe alopecia areata from age ${age}, not younger.`, {
      id: 'card.approvedFrom',
      desc: 'Under the name',
    }),
  does: (targets: string) =>
    msg(
      str`It is a JAK inhibitor. In alopecia areata, the immune system attacks hair follicles, and it blocks proteins that pass on the signals: ${targets}.`,
      { id: 'card.does', desc: 'What the medicine does; targets such as "JAK1 and JAK2"' },
    ),
  tecFamily: msg('the TEC family', { id: 'card.tecFamily', desc: 'A family of proteins, in a list after JAK3' }),
  approvedSince: (medicine: string, age: number, date: string) =>
    msg(str`${medicine} has been approved for people aged ${age} and over with severe alopecia areata since ${date}.`, {
      id: 'card.approvedSince',
      desc: 'Name, age, month or day',
    }),
  approvedMeans: msg(
    'Approved (or “licensed”) means that the UK’s medicines regulator, the MHRA, lets doctors prescribe it. Whether the NHS pays is a separate decision.',
    { id: 'card.approvedMeans', desc: 'Explains the word "licensed" once' },
  ),
  notApprovedOn: (day: string) =>
    msg(
      str`On ${day} it had no UK approval for severe alopecia areata. So this card shows no results and no list of side effects for that day.`,
      { id: 'card.notApprovedOn', desc: 'On the card of a medicine without a licence on that day' },
    ),
  inNations: (nations: string, outcome: string) =>
    msg(str`${nations}: ${outcome}`, { id: 'card.inNations', desc: 'NHS status of one or more nations' }),
  access: {
    title: msg('Who it is for and how to get it', { id: 'card.access.title', desc: 'Opens NHS status and approval' }),
    answer: msg('It is for severe alopecia areata. Being approved does not mean that the NHS pays for it.', {
      id: 'card.access.answer',
      desc: 'One line above a folded section',
    }),
  },
  leafletMissing: {
    title: msg('We have not read its UK leaflet', {
      id: 'card.leafletMissing.title',
      desc: 'At the top of a card on which much is missing for that reason',
    }),
    answer: msg('Ask your pharmacist for it before you start.', {
      id: 'card.leafletMissing.answer',
      desc: 'What to do about it',
    }),
  },

  // Three panels of equal size
  works: {
    title: msg('Does it work?', { id: 'card.works.title', desc: 'Heading of a panel' }),
    means: {
      'salt-20': (weeks: string) =>
        msg(str`had most of their scalp hair after ${weeks}. Most means at least four fifths of it.`, {
          id: 'card.works.means.salt-20',
          desc: 'After "35 in 100 people on baricitinib, 5 in 100 on a dummy"; weeks in words',
        }),
      'salt-10': (weeks: string) =>
        msg(str`had nearly all of their scalp hair after ${weeks}. That means at least nine tenths of it.`, {
          id: 'card.works.means.salt-10',
          desc: 'After "13 in 100 people on ritlecitinib, 2 in 100 on a dummy"; weeks in words',
        }),
    } satisfies Record<Measure, (weeks: string) => string>,
  },
  in100: msg('in 100 people', { id: 'card.in100', desc: 'After a large number' }),
  onMedicine: (medicine: string) =>
    msg(str`on ${medicine}`, { id: 'card.onMedicine', desc: 'After "35 in 100 people"; the medicine' }),
  onDummy: msg('on a dummy treatment', { id: 'card.onDummy', desc: 'After "5 in 100 people"; the placebo group' }),
  harms: {
    title: msg('What can it do to me?', { id: 'card.harms.title', desc: 'Heading of a panel: side effects and harms' }),
    effects: msg('Side effects', { id: 'card.harms.effects', desc: 'Before the most common ones' }),
    serious: msg('Serious harms', { id: 'card.harms.serious', desc: 'Before what is warned of' }),
    howOften: {
      'very-common': (per100: number) =>
        msg(str`Each affects more than ${per100} in 100 people.`, {
          id: 'card.harms.howOften.very-common',
          desc: 'After a list of side effects',
        }),
      common: (per100: number) =>
        msg(str`Each affects up to ${per100} in 100 people.`, {
          id: 'card.harms.howOften.common',
          desc: 'After a list of side effects',
        }),
      uncommon: (per100: number) =>
        msg(str`Each affects up to ${per100} in 100 people.`, {
          id: 'card.harms.howOften.uncommon',
          desc: 'After a list of side effects',
        }),
    } satisfies Record<BandId, (per100: number) => string>,
    alsoNamed: (effects: string) =>
      msg(str`The MHRA also names ${effects}, without a number.`, {
        id: 'card.harms.alsoNamed',
        desc: 'After the number for the other side effects',
      }),
    death: msg('death', { id: 'card.harms.death', desc: 'Last of a list of serious harms' }),
    warnedByMhra: msg('The UK regulator (MHRA) warns of these.', {
      id: 'card.harms.warnedByMhra',
      desc: 'After a list of serious harms',
    }),
    warnedByBoth: msg('Product information or the UK regulator (MHRA) warns of these.', {
      id: 'card.harms.warnedByBoth',
      desc: 'After a list of serious harms',
    }),
    below: msg('The numbers are under “Serious risks”.', {
      id: 'card.harms.below',
      desc: 'In a panel, after a list of serious harms',
    }),
    more: msg('The numbers, and where the warnings come from', {
      id: 'card.harms.more',
      desc: 'Opens more on serious harms',
    }),
    among: (people: string, months: string) =>
      msg(
        str`Trials followed ${people} people on any dose, half of them for ${months} or longer. This is how many had each harm. People are chosen as suitable for a trial, so your own risk may differ.`,
        { id: 'card.harms.among', desc: 'Before a list of serious harms with numbers' },
      ),
    bandsMean: msg(
      'For alopecia areata, this is the most that the leaflet gives for each, or what trials saw. People are chosen as suitable for a trial, so your own risk may differ.',
      { id: 'card.harms.bandsMean', desc: 'Before a list of serious harms with numbers' },
    ),
    atMost: (harm: string, per100: number) =>
      msg(str`${harm}: up to ${per100} in 100 people`, { id: 'card.harms.atMost', desc: 'One serious harm' }),
    moreThan: (harm: string, per100: number) =>
      msg(str`${harm}: more than ${per100} in 100 people`, { id: 'card.harms.moreThan', desc: 'One serious harm' }),
    seen: (harm: string, events: string, people: string) =>
      msg(str`${harm}: ${events} of ${people} people`, { id: 'card.harms.seen', desc: 'One serious harm' }),
    belowAYear: (harm: string, per100: number) =>
      msg(str`${harm}: fewer than ${per100} in 100 people a year`, {
        id: 'card.harms.belowAYear',
        desc: 'One serious harm',
      }),
    below1: (harm: string) =>
      msg(str`${harm}: fewer than 1 in 100 people`, { id: 'card.harms.below1', desc: 'One serious harm' }),
    share: (harm: string, per100: string) =>
      msg(str`${harm}: about ${per100} in 100 people`, { id: 'card.harms.share', desc: 'One serious harm' }),
  },
  deal: {
    title: msg('What is the deal?', { id: 'card.deal.title', desc: 'Heading of a panel: what taking it means' }),
    'not-a-cure': msg('It is not a cure.', { id: 'card.deal.not-a-cure', desc: 'JAK inhibitors' }),
    'long-term': msg('It is a long-term treatment, perhaps lifelong.', {
      id: 'card.deal.long-term',
      desc: 'JAK inhibitors',
    }),
    'life-changing-for-some': msg('It is life-changing for some people, but not for all.', {
      id: 'card.deal.life-changing-for-some',
      desc: 'JAK inhibitors',
    }),
    'likely-to-fall-out': msg('If you stop, your hair is likely to fall out again.', {
      id: 'card.deal.likely-to-fall-out',
      desc: 'JAK inhibitors',
    }),
    'no-treatment-is-ok': msg('No treatment at all is still ok.', {
      id: 'card.deal.no-treatment-is-ok',
      desc: 'JAK inhibitors',
    }),
  },

  // What unfolds
  section: {
    'how-well': msg('How well it works', { id: 'card.section.how-well', desc: 'Heading of a folded section' }),
    'side-effects': msg('Side effects', { id: 'card.section.side-effects', desc: 'Heading of a folded section' }),
    'serious-risks': msg('Serious risks', { id: 'card.section.serious-risks', desc: 'Heading of a folded section' }),
    'who-should-not': msg('Who should not take it', {
      id: 'card.section.who-should-not',
      desc: 'Heading of a folded section',
    }),
    pregnancy: msg('Pregnancy and contraception', {
      id: 'card.section.pregnancy',
      desc: 'Heading of a folded section',
    }),
    'other-medicines': msg('Other medicines and vaccines', {
      id: 'card.section.other-medicines',
      desc: 'Heading of a folded section',
    }),
    tests: msg('Tests and checks', { id: 'card.section.tests', desc: 'Heading of a folded section' }),
    taking: msg('Taking it', { id: 'card.section.taking', desc: 'Heading of a folded section' }),
    stopping: msg('If you stop', { id: 'card.section.stopping', desc: 'Heading of a folded section' }),
  } satisfies Record<CardSection, string>,
  result: {
    'salt-20': (weeks: string) =>
      msg(str`People who had most of their scalp hair (at least four fifths) after ${weeks}`, {
        id: 'card.result.salt-20',
        desc: 'Above two numbers and their pictures; weeks in words',
      }),
    'salt-10': (weeks: string) =>
      msg(str`People who had nearly all of their scalp hair (at least nine tenths) after ${weeks}`, {
        id: 'card.result.salt-10',
        desc: 'Above two numbers and their pictures; weeks in words',
      }),
  } satisfies Record<Measure, (weeks: string) => string>,
  didNot: (didNot: number) =>
    msg(str`${didNot} did not.`, { id: 'card.didNot', desc: 'Under a number of people per 100' }),
  groupSize: (people: string) =>
    msg(str`There were ${people} people in this group.`, { id: 'card.groupSize', desc: 'After those who did not' }),
  inTrial: (trial: string, dose: string, age: number) =>
    msg(
      str`In the trial ${trial}, on ${dose}, people were ${age} or older and had lost half or more of their scalp hair.`,
      {
        id: 'card.inTrial',
        desc: 'Name, dose, age',
      },
    ),
  inTrialUpTo: (trial: string, dose: string, from: number, to: number) =>
    msg(
      str`In the trial ${trial}, on ${dose}, people were ${from} to ${to} years old and had lost half or more of their scalp hair.`,
      { id: 'card.inTrialUpTo', desc: 'Name, dose, ages' },
    ),
  allTogether: (people: string) =>
    msg(str`${people} people took part. We could not find how many were in each group.`, {
      id: 'card.allTogether',
      desc: 'Under a result',
    }),
  counted: msg('These are counted shares, not estimates.', {
    id: 'card.counted',
    desc: 'Counted shares, not estimates of a statistical model',
  }),
  noComparison: msg(
    'As far as we know, nobody has tested these medicines against each other. So these numbers cannot show which one works better. A dummy treatment (placebo) has no medicine in it.',
    { id: 'card.noComparison', desc: 'Under trial results' },
  ),
  band: {
    'very-common': (per100: number, effects: string) =>
      msg(str`More than ${per100} in 100 people: ${effects}.`, {
        id: 'card.band.very-common',
        desc: 'Side effects, very common',
      }),
    common: (per100: number, effects: string) =>
      msg(str`Up to ${per100} in 100 people: ${effects}.`, { id: 'card.band.common', desc: 'Side effects, common' }),
    uncommon: (per100: number, effects: string) =>
      msg(str`Up to ${per100} in 100 people: ${effects}.`, {
        id: 'card.band.uncommon',
        desc: 'Side effects, uncommon',
      }),
    'no-number': (effects: string) =>
      msg(str`The MHRA also names ${effects} among the most common, without a number.`, {
        id: 'card.band.no-number',
        desc: 'Side effects',
      }),
    'not-stated': (effects: string) =>
      msg(str`The leaflet also names ${effects}, without saying how often.`, {
        id: 'card.band.not-stated',
        desc: 'Side effects',
      }),
  },
  nothingListed: msg('the leaflet lists none', { id: 'card.nothingListed', desc: 'In place of side effects' }),
  notFound: msg('we have not found the UK list', { id: 'card.notFound', desc: 'In place of side effects' }),
  medicalHelp: (effects: string) =>
    msg(str`The leaflet says to get medical help for ${effects}.`, {
      id: 'card.medicalHelp',
      desc: 'Side effects',
    }),
  testTimes: (test: string, times: string) =>
    msg(str`${test}: ${times}`, { id: 'card.testTimes', desc: 'A blood test and when it is done' }),

  // The foot
  readLeaflet: (name: string) =>
    msg(str`Read the leaflet: search for ${name} on the EMC, the UK site of leaflets`, {
      id: 'card.readLeaflet',
      desc: 'Link that looks like a button; EMC is the electronic medicines compendium; a brand',
    }),
  leafletNorthernIreland: msg('Leaflets for Northern Ireland', {
    id: 'card.leafletNorthernIreland',
    desc: 'Link',
  }),
  otherBrands: (brands: string) =>
    msg(str`It is also sold as ${brands}.`, { id: 'card.otherBrands', desc: 'Brand names' }),
  reportEffect: msg('Report a side effect (Yellow Card)', { id: 'card.reportEffect', desc: 'Link to the MHRA scheme' }),
  others: {
    title: msg('Other options, including no treatment', { id: 'card.others.title', desc: 'Opens the other options' }),
    medicines: (medicines: string) =>
      msg(
        str`Other JAK inhibitors are approved for severe alopecia areata: ${medicines}. Each has its own possible benefits and harms.`,
        {
          id: 'card.others.medicines',
          desc: 'Generic and brand names',
        },
      ),
    medicine: (medicine: string) =>
      msg(
        str`One other JAK inhibitor is approved for severe alopecia areata: ${medicine}. It has its own possible benefits and harms.`,
        {
          id: 'card.others.medicine',
          desc: 'Generic and brand name',
        },
      ),
    care: msg('Your dermatologist can tell you about other treatments, their benefits and their harms.', {
      id: 'card.others.care',
      desc: 'Other options',
    }),
    support: msg('Find support from Alopecia UK', { id: 'card.others.support', desc: 'Link' }),
    stories: msg('Hear from people who have been there (Healthtalk)', { id: 'card.others.stories', desc: 'Link' }),
    questions: (medicine: string) =>
      msg(str`Questions and answers on ${medicine} (Alopecia UK)`, { id: 'card.others.questions', desc: 'Link' }),
  },

  // What the choice aid shows too
  dummyMeans: msg(
    'Dummy treatment (placebo) has no medicine in it. SALT is the share of the scalp without hair, 0 to 100.',
    { id: 'card.dummyMeans', desc: 'Explains placebo' },
  ),
  notCompared: msg('We found no trial that compares these medicines: they cannot be ranked.', {
    id: 'card.notCompared',
    desc: 'Under trial results',
  }),
  lowerDose: msg('The lower dose in the same trials', {
    id: 'card.lowerDose',
    desc: 'Opens more results of the same medicine',
  }),

  yellowCard: msg('Report a side effect: Yellow Card', { id: 'card.yellowCard', desc: 'Link to the MHRA scheme' }),
};
