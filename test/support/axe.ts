import type { AxeResults } from 'axe-core';
import 'axe-core/axe.js';

/** The package is a script that leaves a global. */
const { axe } = globalThis as unknown as { axe: { run: (element: Element, options: object) => Promise<AxeResults> } };

/** What axe finds in a part of the page, and contrast that it could not measure. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found, incomplete } = await axe.run(element, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  });
  const unsure = incomplete.flatMap((result) => {
    // Axe does not measure text in drawings: here it has the colour of text that it does measure.
    const nodes = result.nodes.filter(({ target }) => !JSON.stringify(target).includes('"text['));
    return result.id === 'color-contrast' && nodes.length ? [{ ...result, nodes }] : [];
  });
  return [...found, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
  );
}
