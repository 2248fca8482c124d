import type { Dose } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { termsWords } from '../words.js';

export const doseText = (context: RenderContext, { mg, timesADay }: Dose): string =>
  termsWords(context).dose[timesADay === 2 ? 'twice' : 'once'](`${context.number(mg)} mg`);
