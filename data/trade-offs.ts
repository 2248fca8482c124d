/**
 * Pairs of true sentences to weigh. A person marks where they stand; what each option means is fixed text.
 * Nothing is computed from a mark, nor filtered, scored or put in another order.
 */
import type { CompareQuestion } from './options.js';

/** Each trade-off, and the question of the comparison whose short answers say what each option means for it. */
export const tradeOffs = {
  'hair-or-medicine': 'taking',
  'chance-or-risks': 'harms',
  'tests-or-freedom': 'tests',
  'pregnancy-or-treatment': 'pregnancy',
  'losing-again': 'stopping',
  'regrowth-or-living': 'living',
} as const satisfies Record<string, CompareQuestion>;

export type TradeOffId = keyof typeof tradeOffs;

export const tradeOffIds = Object.keys(tradeOffs) as readonly TradeOffId[];

/** Where somebody stands between two sentences, from the one to the other. None is marked beforehand. */
export const stances = ['one', 'rather-one', 'between', 'rather-other', 'other'] as const;

export type Stance = (typeof stances)[number];
