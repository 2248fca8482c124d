import type { Claim } from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';

/** What unfolds in a cell of the comparison. */
export interface More {
  readonly draw: (context: RenderContext) => Part;
  readonly claims: readonly Pick<Claim, 'sources'>[];
}
