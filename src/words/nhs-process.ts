import { msg, str } from '@lit/localize';
import type { StatementCode } from '../../data/index.js';
import type { Phrase } from './statements.js';

/** How NHS decisions work, and what happens after one. */
export const nhsProcess = {
  'england-months': (v, t) =>
    msg(
      str`In England, the NHS normally makes a medicine available within ${t.months(v.months)} of NICE’s final guidance that recommends it.`,
      { id: 'nhsProcess.england-months', desc: 'How NICE guidance takes effect' },
    ),
  'wales-days': (v, t) =>
    msg(
      str`In Wales, a medicine is normally available within ${t.days(v.days)} of NICE’s final draft that recommends it.`,
      { id: 'nhsProcess.wales-days', desc: 'How NICE guidance takes effect' },
    ),
  'northern-ireland-endorses': msg(
    'In Northern Ireland, the Department of Health first checks whether NICE guidance fits there. Then it decides whether to endorse it.',
    { id: 'nhsProcess.northern-ireland-endorses', desc: 'How NICE guidance takes effect' },
  ),
  'scotland-decides-itself': msg(
    'In Scotland, the Scottish Medicines Consortium (SMC) decides for itself, whatever NICE says.',
    { id: 'nhsProcess.scotland-decides-itself', desc: 'Who decides' },
  ),
  'private-only': msg(
    'In 2024, Alopecia UK said that you could only get it on a private prescription for severe alopecia areata.',
    { id: 'nhsProcess.private-only', desc: 'Baricitinib' },
  ),
  'no-change-since-2024': msg('We have found no decision by NICE or the SMC that changes this.', {
    id: 'nhsProcess.no-change-since-2024',
    desc: 'Baricitinib; follows on what Alopecia UK said in 2024',
  }),
  'from-dermatology': msg(
    'On the NHS, a dermatology team prescribes it. A health professional with experience of alopecia areata starts it and looks after your treatment.',
    { id: 'nhsProcess.from-dermatology', desc: 'Ritlecitinib' },
  ),
  'uneven-in-2024': msg(
    'In July 2024, Alopecia UK said that it was easier to get in some parts of the UK than in others.',
    { id: 'nhsProcess.uneven-in-2024', desc: 'Ritlecitinib' },
  ),
  'ask-from-august': msg(
    'Alopecia UK expected people in England and Wales to be able to discuss it with a specialist dermatology team from about the middle of August 2026. We have not found whether this has happened, so please ask.',
    { id: 'nhsProcess.ask-from-august', desc: 'Deuruxolitinib; reported, not confirmed' },
  ),
} satisfies { [Code in StatementCode<'nhs-process'>]: Phrase<Code> };
