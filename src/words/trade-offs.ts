import { msg, str } from '@lit/localize';
import type { Stance, TradeOffId } from '../../data/index.js';

/** Pairs of true sentences to weigh. */
export const tradeOffs = {
  intro: msg(
    'There are no right answers, and you can leave any of these empty. Nothing is counted here, and nothing tells you what to choose.',
    {
      id: 'tradeOffs.intro',
      desc: 'Trade-offs',
    },
  ),
  meaning: msg('What each option means here', { id: 'tradeOffs.meaning', desc: 'Trade-offs' }),
  stance: {
    one: msg('Just like the first', { id: 'tradeOffs.stance.one', desc: 'Mark between two sentences' }),
    'rather-one': msg('More like the first', { id: 'tradeOffs.stance.rather-one', desc: 'Mark between two sentences' }),
    between: msg('In between', { id: 'tradeOffs.stance.between', desc: 'Mark between two sentences' }),
    'rather-other': msg('More like the second', {
      id: 'tradeOffs.stance.rather-other',
      desc: 'Mark between two sentences',
    }),
    other: msg('Just like the second', { id: 'tradeOffs.stance.other', desc: 'Mark between two sentences' }),
  } satisfies Record<Stance, string>,
  ownWords: msg('What else matters to me, in my own words', { id: 'tradeOffs.ownWords', desc: 'Trade-offs' }),
  /** On the sheet, of a mark that is not quite one of the two sentences. */
  rather: (sentence: string) =>
    msg(str`More like this: ${sentence}`, { id: 'tradeOffs.rather', desc: 'On the sheet; a sentence in quotes' }),
  inBetween: (one: string, other: string) =>
    msg(str`In between: ${one} ${other}`, { id: 'tradeOffs.inBetween', desc: 'On the sheet; two sentences' }),
  pair: {
    'hair-or-medicine': {
      one: msg('I want the chance of hair, even if I have to take a medicine for years.', {
        id: 'tradeOffs.pair.hair-or-medicine.one',
        desc: 'A trade-off: two true sentences',
      }),
      other: msg('I would rather not take a medicine for years, even if my hair does not come back.', {
        id: 'tradeOffs.pair.hair-or-medicine.other',
        desc: 'A trade-off: two true sentences',
      }),
    },
    'chance-or-risks': {
      one: msg('I can live with the risk of side effects, some of them serious, for a chance of hair.', {
        id: 'tradeOffs.pair.chance-or-risks.one',
        desc: 'A trade-off: two true sentences',
      }),
      other: msg('I would rather keep clear of those risks, even without that chance.', {
        id: 'tradeOffs.pair.chance-or-risks.other',
        desc: 'A trade-off: two true sentences',
      }),
    },
    'tests-or-freedom': {
      one: msg('Blood tests and visits are fine with me.', {
        id: 'tradeOffs.pair.tests-or-freedom.one',
        desc: 'A trade-off: two true sentences',
      }),
      other: msg('I want as few tests and visits as I can have.', {
        id: 'tradeOffs.pair.tests-or-freedom.other',
        desc: 'A trade-off: two true sentences',
      }),
    },
    'pregnancy-or-treatment': {
      one: msg('I can put off a pregnancy, or it does not concern me.', {
        id: 'tradeOffs.pair.pregnancy-or-treatment.one',
        desc: 'A trade-off: two true sentences',
      }),
      other: msg('I want to be free to become pregnant or breastfeed.', {
        id: 'tradeOffs.pair.pregnancy-or-treatment.other',
        desc: 'A trade-off: two true sentences',
      }),
    },
    'losing-again': {
      one: msg('I would take the hair I can get, even if I may lose it again.', {
        id: 'tradeOffs.pair.losing-again.one',
        desc: 'A trade-off: two true sentences',
      }),
      other: msg('To get hair and lose it again would be harder for me than to stay as I am.', {
        id: 'tradeOffs.pair.losing-again.other',
        desc: 'A trade-off: two true sentences',
      }),
    },
    'regrowth-or-living': {
      one: msg('Having hair again matters more to me than almost anything.', {
        id: 'tradeOffs.pair.regrowth-or-living.one',
        desc: 'A trade-off: two true sentences',
      }),
      other: msg('Living well as I am matters more to me than having hair.', {
        id: 'tradeOffs.pair.regrowth-or-living.other',
        desc: 'A trade-off: two true sentences',
      }),
    },
  } satisfies Record<TradeOffId, { readonly one: string; readonly other: string }>,
};
