import { msg, str } from '@lit/localize';
import type { Aspect, considerations, OtherOption, questions, SupportId, weights } from '../../data/index.js';

/** The choice aid. Options and considerations stand in a fixed order that means nothing. */
export const choice = {
  heading: msg('A JAK inhibitor, other care or no treatment?', { id: 'choice.heading', desc: 'Heading' }),
  fileName: msg('my-sheet', { id: 'choice.fileName', desc: 'Name of a saved file, without spaces' }),
  intro: msg('For people with severe alopecia areata who are deciding.', {
    id: 'choice.intro',
    desc: 'Under the heading',
  }),
  step: {
    condition: msg('The condition', { id: 'choice.step.condition', desc: 'Heading of a step' }),
    decision: msg('The decision', { id: 'choice.step.decision', desc: 'Heading of a step' }),
    options: msg('The options', { id: 'choice.step.options', desc: 'Heading of a step' }),
    compare: msg('Side by side', { id: 'choice.step.compare', desc: 'Heading of a step' }),
    matters: msg('What matters to me', { id: 'choice.step.matters', desc: 'Heading of a step' }),
    questions: msg('Questions to ask', { id: 'choice.step.questions', desc: 'Heading of a step' }),
    sheet: msg('My sheet for the appointment', { id: 'choice.step.sheet', desc: 'Heading of a step' }),
    support: msg('Support, whatever you choose', { id: 'choice.step.support', desc: 'Heading of a step' }),
  },
  condition: msg('Alopecia areata makes hair fall out.', { id: 'choice.condition', desc: 'The condition' }),
  decision: msg('Start a JAK inhibitor, have other care, or no treatment. No answer is right for everybody.', {
    id: 'choice.decision',
    desc: 'The decision',
  }),
  noOrder: msg('The order means nothing.', {
    id: 'choice.noOrder',
    desc: 'Options',
  }),
  aspect: {
    what: msg('What it is', { id: 'choice.aspect.what', desc: 'Row heading' }),
    access: msg('NHS or private', { id: 'choice.aspect.access', desc: 'Row heading' }),
    living: msg('Living with it', { id: 'choice.aspect.living', desc: 'Row heading' }),
  },
  option: msg('Option', { id: 'choice.option', desc: 'Corner heading of the comparison' }),
  optionName: {
    'other-care': msg('Other care', { id: 'choice.optionName.other-care', desc: 'Option' }),
    'no-treatment': msg('No treatment', { id: 'choice.optionName.no-treatment', desc: 'Option' }),
  } satisfies Record<OtherOption, string>,
  differs: msg('It differs: ask the dermatologist.', {
    id: 'choice.differs',
    desc: 'Other care, where this dataset has no facts',
  }),
  other: {
    'other-care': {
      what: msg('What else a dermatologist may offer. There is a British guideline (2024).', {
        id: 'choice.other.other-care.what',
        desc: 'Cell',
      }),
    },
    'no-treatment': {
      what: msg('Taking no medicine for it. That is fine too, now or later.', {
        id: 'choice.other.no-treatment.what',
        desc: 'Cell',
      }),
      taking: msg('Nothing to take.', { id: 'choice.other.no-treatment.taking', desc: 'Cell' }),
      access: msg('Needs no prescription.', { id: 'choice.other.no-treatment.access', desc: 'Cell' }),
      trials: (low: number, high: number) =>
        msg(
          str`In the dummy groups, ${low} to ${high} in 100 had hair on four fifths of the scalp or more. The rest did not.`,
          { id: 'choice.other.no-treatment.trials', desc: 'Cell; range over the placebo groups' },
        ),
      effects: msg('No side effects of a medicine.', { id: 'choice.other.no-treatment.effects', desc: 'Cell' }),
      monitoring: msg('None for a medicine.', { id: 'choice.other.no-treatment.monitoring', desc: 'Cell' }),
      pregnancy: msg('No limit from a medicine.', { id: 'choice.other.no-treatment.pregnancy', desc: 'Cell' }),
      stopping: msg('Nothing to stop. You can think again at any time.', {
        id: 'choice.other.no-treatment.stopping',
        desc: 'Cell',
      }),
      living: msg('People can live well without regrowth. Support is below.', {
        id: 'choice.other.no-treatment.living',
        desc: 'Cell',
      }),
    },
  } satisfies Record<OtherOption, Readonly<Partial<Record<Aspect, unknown>>>>,
  living: (dose: string) =>
    msg(str`${dose}, perhaps for life, with blood tests.`, { id: 'choice.living', desc: 'Cell' }),
  differentWeeks: msg('Results are from week 24 or 36, in different people.', {
    id: 'choice.differentWeeks',
    desc: 'Warning under the comparison',
  }),
  mattersIntro: msg('Mark as many as you like. Nothing is worked out from it.', {
    id: 'choice.mattersIntro',
    desc: 'Above the considerations',
  }),
  weight: {
    none: msg('Does not matter', { id: 'choice.weight.none', desc: 'Mark' }),
    'a-little': msg('Matters a little', { id: 'choice.weight.a-little', desc: 'Mark' }),
    quite: msg('Matters', { id: 'choice.weight.quite', desc: 'Mark' }),
    'a-lot': msg('Matters a lot', { id: 'choice.weight.a-lot', desc: 'Mark' }),
  } satisfies Record<(typeof weights)[number], string>,
  consideration: {
    'hair-back': msg('A chance of hair coming back', { id: 'choice.consideration.hair-back', desc: 'Consideration' }),
    'side-effects': msg('Staying clear of side effects', {
      id: 'choice.consideration.side-effects',
      desc: 'Consideration',
    }),
    'long-treatment': msg('Not taking a medicine for years', {
      id: 'choice.consideration.long-treatment',
      desc: 'Consideration',
    }),
    'tests-and-visits': msg('Few blood tests and visits', {
      id: 'choice.consideration.tests-and-visits',
      desc: 'Consideration',
    }),
    pregnancy: msg('A pregnancy, now or later', { id: 'choice.consideration.pregnancy', desc: 'Consideration' }),
    'hair-loss-again': msg('Not losing hair again after stopping', {
      id: 'choice.consideration.hair-loss-again',
      desc: 'Consideration',
    }),
    'life-as-it-is': msg('Living well as I am', { id: 'choice.consideration.life-as-it-is', desc: 'Consideration' }),
    'nhs-access': msg('Having it on the NHS', { id: 'choice.consideration.nhs-access', desc: 'Consideration' }),
  } satisfies Record<(typeof considerations)[number], string>,
  ownWords: msg('In my own words', { id: 'choice.ownWords', desc: 'Label of a text box' }),
  question: {
    options: msg('What are all my options, no treatment too?', {
      id: 'choice.question.options',
      desc: 'Question',
    }),
    chance: msg('What is the chance of hair, with and without it?', {
      id: 'choice.question.chance',
      desc: 'Question',
    }),
    risks: msg('Which harms matter most for me?', { id: 'choice.question.risks', desc: 'Question' }),
    tests: msg('Which tests and vaccines would I need?', { id: 'choice.question.tests', desc: 'Question' }),
    pregnancy: msg('What about pregnancy?', { id: 'choice.question.pregnancy', desc: 'Question' }),
    'how-long': msg('When would we know whether it works?', { id: 'choice.question.how-long', desc: 'Question' }),
    'if-stopped': msg('What happens if I stop?', { id: 'choice.question.if-stopped', desc: 'Question' }),
    access: msg('Is it on the NHS where I live?', { id: 'choice.question.access', desc: 'Question' }),
  } satisfies Record<(typeof questions)[number], string>,
  support: {
    'peer-support': msg('Groups, online meetings and events', { id: 'choice.support.peer-support', desc: 'Link' }),
    'no-treatment': msg('To treat or not to treat', { id: 'choice.support.no-treatment', desc: 'Link' }),
    stories: msg('People tell of treatment and support', { id: 'choice.support.stories', desc: 'Link' }),
    condition: msg('More about the condition', { id: 'choice.support.condition', desc: 'Link' }),
  } satisfies Record<SupportId, string>,
};
