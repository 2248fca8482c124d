import { msg, str } from '@lit/localize';
import type { Access, Condition, DecisionOutcome } from '../../data/index.js';

/** NHS status and approval. */
export const status = {
  outcome: {
    recommended: msg('Recommended for NHS use', { id: 'status.outcome.recommended', desc: 'NHS status' }),
    accepted: msg('Accepted for NHS use', { id: 'status.outcome.accepted', desc: 'NHS status, SMC wording' }),
    'not-recommended': msg('Not recommended for NHS use', { id: 'status.outcome.not-recommended', desc: 'NHS status' }),
    'not-accepted': msg('Not accepted for NHS use', {
      id: 'status.outcome.not-accepted',
      desc: 'NHS status, SMC wording',
    }),
    'draft-not-recommended': msg('Not recommended in draft guidance', {
      id: 'status.outcome.draft-not-recommended',
      desc: 'NHS status',
    }),
    'final-draft-not-recommended': msg('Not recommended in final draft guidance', {
      id: 'status.outcome.final-draft-not-recommended',
      desc: 'NHS status',
    }),
    'final-draft-recommended': msg('Recommended in final draft guidance', {
      id: 'status.outcome.final-draft-recommended',
      desc: 'NHS status',
    }),
    awaiting: msg('Decision awaited', { id: 'status.outcome.awaiting', desc: 'NHS status' }),
    'expected-to-follow': msg('Expected, not confirmed', {
      id: 'status.outcome.expected-to-follow',
      desc: 'NHS status',
    }),
    'recommendation-reported': msg('Recommended, Alopecia UK reported', {
      id: 'status.outcome.recommendation-reported',
      desc: 'NHS status, before the body’s own guidance was known',
    }),
    'reported-unconfirmed': msg('Reported, not confirmed', {
      id: 'status.outcome.reported-unconfirmed',
      desc: 'NHS status: only a press report',
    }),
    'none-recorded': msg('No decision found', { id: 'status.outcome.none-recorded', desc: 'NHS status' }),
    'appeal-points-accepted': msg('Appeal points accepted for a hearing', {
      id: 'status.outcome.appeal-points-accepted',
      desc: 'Step in the history',
    }),
    'appeal-hearing-listed': msg('Appeal hearing', {
      id: 'status.outcome.appeal-hearing-listed',
      desc: 'Step in the history',
    }),
    'appeal-dismissed': msg('Appeal dismissed', { id: 'status.outcome.appeal-dismissed', desc: 'Step in the history' }),
    'not-licensed-yet': msg('Not approved yet', { id: 'status.outcome.not-licensed-yet', desc: 'NHS status' }),
  } satisfies Record<DecisionOutcome | 'none-recorded' | 'not-licensed-yet', string>,

  access: {
    nhs: msg('The NHS can pay for it if you have severe alopecia areata and a dermatologist prescribes it.', {
      id: 'status.access.nhs',
      desc: 'What a status means',
    }),
    'not-nhs': msg('You cannot normally get it on the NHS for severe alopecia areata.', {
      id: 'status.access.not-nhs',
      desc: 'What a status means',
    }),
    undecided: msg('There is no final decision yet.', { id: 'status.access.undecided', desc: 'What a status means' }),
    unconfirmed: msg('We have found no official page that confirms it.', {
      id: 'status.access.unconfirmed',
      desc: 'What a status means',
    }),
    'none-recorded': msg('We have not found a decision. There may be one, so please check.', {
      id: 'status.access.none-recorded',
      desc: 'What a status means',
    }),
    'not-licensed-yet': msg('It had no UK approval on this day, so no NHS decision was possible yet.', {
      id: 'status.access.not-licensed-yet',
      desc: 'What a status means',
    }),
  } satisfies Record<Access, string>,

  /** What a badge says below a yes. */
  nhsFrom: (age: number) =>
    msg(str`It is for people aged ${age} and over with severe alopecia areata, through a dermatologist.`, {
      id: 'status.nhsFrom',
      desc: 'For whom the NHS can pay for a medicine, and through whom',
    }),
  /** Why it is not confirmed: who says so. */
  unconfirmed: {
    'expected-to-follow': msg('In 2024, Alopecia UK expected Northern Ireland to follow NICE.', {
      id: 'status.unconfirmed.expected-to-follow',
      desc: 'Before: we have found no official page that confirms it',
    }),
    'reported-unconfirmed': msg('A newspaper says that Northern Ireland follows NICE.', {
      id: 'status.unconfirmed.reported-unconfirmed',
      desc: 'Before: we have found no official page that confirms it',
    }),
  },
  decidedIn: (body: string, when: string) =>
    msg(str`${body} decided this ${when}.`, {
      id: 'status.decidedIn',
      desc: 'A body with the number of its guidance; "in March 2024" or "between March 2026 and July 2026"',
    }),
  howToGet: msg('How do I get it?', { id: 'status.howToGet', desc: 'Opens who prescribes a medicine, and how soon' }),
  more: msg('What does this mean for me?', { id: 'status.more', desc: 'Opens the rest where there is no yes' }),
  inNation: (medicine: string, nation: string) =>
    msg(str`${medicine} on the NHS in ${nation}`, { id: 'status.inNation', desc: 'Heading line of a badge' }),
  pill: (medicine: string, nation: string, outcome: string) =>
    msg(str`${medicine}, ${nation}: ${outcome}`, { id: 'status.pill', desc: 'A status in one line' }),

  /** The history in sentences: what stands now, one for each nation or group of nations. */
  answer: {
    nhs: (where: string, when: string) =>
      msg(str`In ${where}, the answer was yes ${when}.`, {
        id: 'status.answer.nhs',
        desc: 'Nations; "in March 2024"',
      }),
    'not-nhs': (where: string, when: string) =>
      msg(str`In ${where}, the answer was no ${when}.`, {
        id: 'status.answer.not-nhs',
        desc: 'Nations; "in March 2024"',
      }),
    undecided: (where: string) =>
      msg(str`In ${where}, there is no final decision yet.`, { id: 'status.answer.undecided', desc: 'Nations' }),
    unconfirmed: (where: string) =>
      msg(str`For ${where}, we have found no official page that confirms a decision.`, {
        id: 'status.answer.unconfirmed',
        desc: 'Nations',
      }),
    'none-recorded': (where: string) =>
      msg(str`For ${where}, we have not found a decision.`, { id: 'status.answer.none-recorded', desc: 'Nations' }),
    'not-licensed-yet': (where: string) =>
      msg(str`The medicine had no UK approval on this day, so no NHS decision was possible yet in ${where}.`, {
        id: 'status.answer.not-licensed-yet',
        desc: 'Nations',
      }),
  } satisfies Record<Access, (where: string, when: string) => string>,
  afterAppeal: (when: string) =>
    msg(str`${when}, after an appeal was dismissed`, {
      id: 'status.afterAppeal',
      desc: 'After "the answer was no"; "in October 2023"',
    }),

  /** In place of what it means, once the facts have expired. */
  accessThen: msg('That is how it stood.', { id: 'status.accessThen', desc: 'After a status that was read long ago' }),

  condition: {
    'commercial-arrangement': msg(
      'This depends on a discount agreed between the company and the NHS. It is not a price you pay.',
      {
        id: 'status.condition.commercial-arrangement',
        desc: 'Condition of a decision',
      },
    ),
    'no-official-page': msg('Alopecia UK reports this, and we have not read NICE’s own page yet.', {
      id: 'status.condition.no-official-page',
      desc: 'A decision known from a charity only',
    }),
    'value-for-money-uncertain': msg('Its value for money was too uncertain.', {
      id: 'status.condition.value-for-money-uncertain',
      desc: 'Condition of a decision',
    }),
  } satisfies Record<Condition, string>,

  expected: (month: string) =>
    msg(str`A decision is due in ${month}.`, { id: 'status.expected', desc: 'Month and year' }),
  overdue: (month: string) =>
    msg(str`A decision was due in ${month}. We have not found the result, so please check.`, {
      id: 'status.overdue',
      desc: 'Month and year; the month has passed',
    }),
  lookUp: msg('Check the latest decision at', {
    id: 'status.lookUp',
    desc: 'Before a link to the page of the deciding body',
  }),
  history: (medicine: string) =>
    msg(str`NHS decisions on ${medicine}`, { id: 'status.history', desc: 'Heading of the history' }),
  heading: msg('NHS status', { id: 'status.heading', desc: 'Heading' }),
  of: (medicine: string) => msg(str`NHS status of ${medicine}`, { id: 'status.of', desc: 'Heading line of a badge' }),

  approved: (age: number) =>
    msg(str`Approved for severe alopecia areata in people aged ${age} and over.`, {
      id: 'status.approved',
      desc: 'Licence',
    }),
  notApproved: msg('No UK approval for severe alopecia areata recorded on this day.', {
    id: 'status.notApproved',
    desc: 'Licence',
  }),
  approvedOn: (date: string) =>
    msg(str`Approved: ${date}`, { id: 'status.approvedOn', desc: 'Day or month of a licence' }),
  approvedMeans: msg('Approved (licensed) means that the MHRA, the regulator, allows it, not that the NHS pays.', {
    id: 'status.approvedMeans',
    desc: 'Explains the word "licensed" once',
  }),
  severeMeans: msg('Severe: about half or more of the scalp hair is lost.', {
    id: 'status.severeMeans',
    desc: 'Explains severe alopecia areata',
  }),
};
