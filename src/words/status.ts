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
    'expected-to-follow': msg('A charity expects it to follow NICE', {
      id: 'status.outcome.expected-to-follow',
      desc: 'NHS status',
    }),
    'reported-unconfirmed': msg('Press: follows NICE. Not confirmed', {
      id: 'status.outcome.reported-unconfirmed',
      desc: 'NHS status: only a press report',
    }),
    'none-recorded': msg('No decision recorded here', { id: 'status.outcome.none-recorded', desc: 'NHS status' }),
    'appeal-points-accepted': msg('Appeal points found valid', {
      id: 'status.outcome.appeal-points-accepted',
      desc: 'Step in the history',
    }),
    'appeal-hearing-listed': msg('Day set for the appeal hearing', {
      id: 'status.outcome.appeal-hearing-listed',
      desc: 'Step in the history',
    }),
    'appeal-dismissed': msg('Appeal dismissed', { id: 'status.outcome.appeal-dismissed', desc: 'Step in the history' }),
    'not-licensed-yet': msg('Not approved yet', { id: 'status.outcome.not-licensed-yet', desc: 'NHS status' }),
  } satisfies Record<DecisionOutcome | 'none-recorded' | 'not-licensed-yet', string>,

  access: {
    nhs: msg('The NHS can fund it for severe alopecia areata.', {
      id: 'status.access.nhs',
      desc: 'What a status means',
    }),
    'not-nhs': msg('Not routinely on the NHS.', {
      id: 'status.access.not-nhs',
      desc: 'What a status means',
    }),
    undecided: msg('No final decision yet.', { id: 'status.access.undecided', desc: 'What a status means' }),
    unconfirmed: msg('We found no official page that confirms it.', {
      id: 'status.access.unconfirmed',
      desc: 'What a status means',
    }),
    'none-recorded': msg('We may have missed one, or its day.', {
      id: 'status.access.none-recorded',
      desc: 'What a status means',
    }),
    'not-licensed-yet': msg('It had no UK approval yet, so no NHS decision was possible.', {
      id: 'status.access.not-licensed-yet',
      desc: 'What a status means',
    }),
  } satisfies Record<Access, string>,

  /** In place of what it means, once the facts have expired. */
  accessThen: msg('That is how it stood.', { id: 'status.accessThen', desc: 'After a status that was read long ago' }),

  condition: {
    'commercial-arrangement': msg('Only at the price agreed with the company.', {
      id: 'status.condition.commercial-arrangement',
      desc: 'Condition of a decision',
    }),
    'no-official-page': msg('We found no official page for it.', {
      id: 'status.condition.no-official-page',
      desc: 'A decision known from a charity only',
    }),
    'value-for-money-uncertain': msg('Its value for money was uncertain.', {
      id: 'status.condition.value-for-money-uncertain',
      desc: 'Condition of a decision',
    }),
  } satisfies Record<Condition, string>,

  expected: (month: string) =>
    msg(str`A decision is expected in ${month}.`, { id: 'status.expected', desc: 'Month and year' }),
  overdue: (month: string) =>
    msg(str`A decision was expected in ${month}. None is recorded here.`, {
      id: 'status.overdue',
      desc: 'Month and year; the month has passed',
    }),
  lookUp: msg('Look for news:', { id: 'status.lookUp', desc: 'Before a link to the page of the deciding body' }),
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
