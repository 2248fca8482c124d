import { msg } from '@lit/localize';
import type { Phrases, Leaning, QuestionToAsk, ReadinessCheck, toBring } from '../../data/index.js';

/** Where somebody is in deciding, and what to ask. Shown back as it was marked, never scored. */
export const decision = {
  leaningHeading: msg('Which way do you lean today?', { id: 'decision.leaningHeading', desc: 'Deciding' }),
  leaning: {
    towards: msg('I lean towards a treatment.', {
      id: 'decision.leaning.towards',
      desc: 'Where somebody is in deciding',
    }),
    against: msg('I lean towards no treatment.', {
      id: 'decision.leaning.against',
      desc: 'Where somebody is in deciding',
    }),
    'not-sure': msg('I am not sure.', { id: 'decision.leaning.not-sure', desc: 'Where somebody is in deciding' }),
    'not-ready': msg('I am not ready to decide.', {
      id: 'decision.leaning.not-ready',
      desc: 'Where somebody is in deciding',
    }),
  } satisfies Record<Leaning, string>,
  readinessHeading: msg('Am I ready to decide?', { id: 'decision.readinessHeading', desc: 'Deciding' }),
  readinessIntro: msg('Answer yes or no. A no only shows what you may still want.', {
    id: 'decision.readinessIntro',
    desc: 'Deciding',
  }),
  readiness: {
    sure: msg('Do I feel sure about what I want?', {
      id: 'decision.readiness.sure',
      desc: 'A check of being ready, answered yes or no',
    }),
    informed: msg('Do I know the good and the bad sides of each option?', {
      id: 'decision.readiness.informed',
      desc: 'A check of being ready, answered yes or no',
    }),
    values: msg('Do I know which good and bad sides matter most to me?', {
      id: 'decision.readiness.values',
      desc: 'A check of being ready, answered yes or no',
    }),
    support: msg('Do I have enough support and advice to choose?', {
      id: 'decision.readiness.support',
      desc: 'A check of being ready, answered yes or no',
    }),
  } satisfies Record<ReadinessCheck, string>,
  stillNeeded: {
    sure: msg('I do not feel sure yet.', {
      id: 'decision.stillNeeded.sure',
      desc: 'What somebody still needs, on the sheet, after a no',
    }),
    informed: msg('I want to know more about the options.', {
      id: 'decision.stillNeeded.informed',
      desc: 'What somebody still needs, on the sheet, after a no',
    }),
    values: msg('I want to think about what matters most to me.', {
      id: 'decision.stillNeeded.values',
      desc: 'What somebody still needs, on the sheet, after a no',
    }),
    support: msg('I want more support or advice.', {
      id: 'decision.stillNeeded.support',
      desc: 'What somebody still needs, on the sheet, after a no',
    }),
  } satisfies Record<ReadinessCheck, string>,
  yes: msg('Yes', { id: 'decision.yes', desc: 'Deciding' }),
  no: msg('No', { id: 'decision.no', desc: 'Deciding' }),
  questionsHeading: msg('Questions to ask', { id: 'decision.questionsHeading', desc: 'Deciding' }),
  question: {
    options: msg('What are all my options, including no treatment?', {
      id: 'decision.question.options',
      desc: 'A question to take to the appointment',
    }),
    chance: msg('How likely is my hair to grow back with this, and without it?', {
      id: 'decision.question.chance',
      desc: 'A question to take to the appointment',
    }),
    'living-without': msg('What is life like for people who choose no treatment?', {
      id: 'decision.question.living-without',
      desc: 'A question to take to the appointment',
    }),
    'support-without': msg('What support can I get if I have no treatment?', {
      id: 'decision.question.support-without',
      desc: 'A question to take to the appointment',
    }),
    'risks-for-me': msg('Which of the risks matter most for me, with my health?', {
      id: 'decision.question.risks-for-me',
      desc: 'A question to take to the appointment',
    }),
    'tests-and-vaccines': msg('Which tests and vaccines would I need, and when?', {
      id: 'decision.question.tests-and-vaccines',
      desc: 'A question to take to the appointment',
    }),
    pregnancy: msg('What if I want a baby, or become pregnant?', {
      id: 'decision.question.pregnancy',
      desc: 'A question to take to the appointment',
    }),
    'when-would-we-know': msg('When would we know whether it works, and who decides to stop?', {
      id: 'decision.question.when-would-we-know',
      desc: 'A question to take to the appointment',
    }),
    'if-stopped': msg('What happens to my hair if I stop?', {
      id: 'decision.question.if-stopped',
      desc: 'A question to take to the appointment',
    }),
    'nhs-here': msg('Can I have it on the NHS where I live?', {
      id: 'decision.question.nhs-here',
      desc: 'A question to take to the appointment',
    }),
    'how-soon': msg('How soon do I need to decide?', {
      id: 'decision.question.how-soon',
      desc: 'A question to take to the appointment',
    }),
    wait: msg('What happens if I wait and see?', {
      id: 'decision.question.wait',
      desc: 'A question to take to the appointment',
    }),
  } satisfies Record<QuestionToAsk, string>,
  ownQuestions: msg('My own questions', { id: 'decision.ownQuestions', desc: 'Deciding' }),
  toBring: {
    'what-to-bring': msg(
      'Be ready to say when it began, how fast it went and what you have tried. Say how much hair you have lost, with brows, lashes and nails, and how it affects your mood, school or work.',
      { id: 'decision.toBring.what-to-bring', desc: 'What to bring to the appointment' },
    ),
    photographs: msg(
      'Bring photographs, old ones too. If you began treatment privately, they can show how much hair you had lost.',
      { id: 'decision.toBring.photographs', desc: 'What to bring to the appointment' },
    ),
  } satisfies Phrases<typeof toBring>,
};
