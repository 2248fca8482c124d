import { msg, str } from '@lit/localize';
import type { ChoiceStep } from '../../data/index.js';

/** The choice aid: its four steps and the sheet. What its options are stands in files of their own. */
export const choice = {
  heading: msg('A JAK inhibitor, other care or no treatment?', { id: 'choice.heading', desc: 'Heading' }),
  fileName: msg('my-sheet', { id: 'choice.fileName', desc: 'Name of a saved file, without spaces' }),
  intro: msg('For people with severe alopecia areata who are deciding.', {
    id: 'choice.intro',
    desc: 'Under the heading',
  }),
  condition: msg('Alopecia areata makes hair fall out.', { id: 'choice.condition', desc: 'The condition' }),
  moreOnCondition: msg('More about the condition', { id: 'choice.moreOnCondition', desc: 'Link' }),
  decision: msg('Start a JAK inhibitor, have other care, or no treatment. No answer is right for everybody.', {
    id: 'choice.decision',
    desc: 'The decision',
  }),
  step: {
    options: msg('Options', { id: 'choice.step.options', desc: 'Heading of a step' }),
    compare: msg('Compare', { id: 'choice.step.compare', desc: 'Heading of a step' }),
    matters: msg('What matters to me', { id: 'choice.step.matters', desc: 'Heading of a step' }),
    sheet: msg('My sheet', { id: 'choice.step.sheet', desc: 'Heading of a step' }),
  } satisfies Record<ChoiceStep, string>,
  stepOf: (step: string, all: string) =>
    msg(str`Step ${step} of ${all}`, { id: 'choice.stepOf', desc: 'Before the heading of a step' }),
  next: (step: string) => msg(str`Next: ${step}`, { id: 'choice.next', desc: 'Button; the name of the next step' }),
  back: (step: string) => msg(str`Back: ${step}`, { id: 'choice.back', desc: 'Button; the name of the step before' }),

  where: msg('Where do you live?', { id: 'choice.where', desc: 'Question over four buttons' }),
  whyWhere: msg('The NHS decides for each nation. Choose yours, and we show what was decided there.', {
    id: 'choice.whyWhere',
    desc: 'Under the question where somebody lives',
  }),
  alphabetical: msg('The options stand in alphabetical order. It means nothing else.', {
    id: 'choice.alphabetical',
    desc: 'Above the options',
  }),
  ofAllMedicines: msg('What holds for every JAK inhibitor', {
    id: 'choice.ofAllMedicines',
    desc: 'Opens what is said of every JAK inhibitor',
  }),
  leftOut: msg('If you cannot take a medicine, had to stop, or do not want one', {
    id: 'choice.leftOut',
    desc: 'Heading: people whom a choice of treatments leaves out',
  }),

  differentWeeks: msg('Results are from week 24 or 36, in different people.', {
    id: 'choice.differentWeeks',
    desc: 'Warning above the comparison',
  }),
  question: msg('Which question?', { id: 'choice.question', desc: 'Label of a list: one row of the comparison' }),
  nextQuestion: (question: string) =>
    msg(str`Next question: ${question}`, { id: 'choice.nextQuestion', desc: 'Button: the next row of the comparison' }),
  onlyThese: msg('See only some options, side by side', {
    id: 'choice.onlyThese',
    desc: 'Over boxes, one for each option: tick two or more',
  }),
  onlyTheseHow: msg('Tick two or more. With fewer, you see every option.', {
    id: 'choice.onlyTheseHow',
    desc: 'Under "See only these side by side"',
  }),
  option: msg('Option', { id: 'choice.option', desc: 'Corner heading of the comparison' }),
  more: (option: string) => msg(str`More on ${option}`, { id: 'choice.more', desc: 'Opens the rest of a cell' }),

  sheet: {
    ask: msg('Choose what you want to ask. It goes on your sheet.', {
      id: 'choice.sheet.ask',
      desc: 'Above a list of questions to tick',
    }),
    bring: msg('What to bring', { id: 'choice.sheet.bring', desc: 'Opens what to bring to the appointment' }),
    title: msg('My sheet for the appointment', { id: 'choice.sheet.title', desc: 'Title of the sheet' }),
    about: msg('Severe alopecia areata: a JAK inhibitor, other care or no treatment', {
      id: 'choice.sheet.about',
      desc: 'Under the title of the sheet',
    }),
    home: (nation: string) =>
      msg(str`I live in ${nation}`, { id: 'choice.sheet.home', desc: 'Heading over the NHS status there' }),
    noHome: msg('I have not said where I live.', { id: 'choice.sheet.noHome', desc: 'The sheet' }),
    status: (medicine: string, status: string) =>
      msg(str`${medicine}: ${status}`, { id: 'choice.sheet.status', desc: 'A medicine and its NHS status' }),
    leaning: msg('Where I am now', { id: 'choice.sheet.leaning', desc: 'Heading on the sheet' }),
    matters: msg('What matters to me', { id: 'choice.sheet.matters', desc: 'Heading on the sheet' }),
    needed: msg('What I still need', { id: 'choice.sheet.needed', desc: 'Heading on the sheet' }),
    questions: msg('What I want to ask', { id: 'choice.sheet.questions', desc: 'Heading on the sheet' }),
    empty: msg('You have not marked or written anything yet.', {
      id: 'choice.sheet.empty',
      desc: 'On the sheet, before anything is marked',
    }),
  },
};
