import type { Dose } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';

export const doseText = ({ words, number }: RenderContext, { mg, timesADay }: Dose): string =>
  words.terms.dose[timesADay === 2 ? 'twice' : 'once'](`${number(mg)} mg`);
