/** How a decision becomes a prescription in each nation. */
import { primary, secondary } from './claims.js';
import type { Statement } from './types.js';

export const nhsStatements = [
  {
    topic: 'nhs-process',
    code: 'england-months',
    nations: ['england'],
    values: { months: 3 },
    ...secondary('cheshire-icb'),
  },
  {
    topic: 'nhs-process',
    code: 'wales-days',
    nations: ['wales'],
    values: { days: 60 },
    ...primary('awttc'),
  },
  {
    topic: 'nhs-process',
    code: 'northern-ireland-endorses',
    nations: ['northern-ireland'],
    ...primary('doh-ni'),
  },
  {
    topic: 'nhs-process',
    code: 'scotland-decides-itself',
    nations: ['scotland'],
    ...primary('smc-advice'),
  },
  {
    topic: 'nhs-process',
    code: 'private-only',
    medicines: ['baricitinib'],
    ...secondary('alopecia-uk-2024'),
  },
] as const satisfies readonly Statement[];
