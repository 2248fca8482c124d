/** How far a page jumps when the script comes late and the page holds what the README says to paste. */
import { readFileSync } from 'node:fs';
import { lateExamples } from './elements.mjs';
import { inTab } from './tab.mjs';

const late = 600;
const widths = [1280, 390];
const paragraphs = '<p>A paragraph of the page itself, of some length, before and after what is shown.</p>'.repeat(4);
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** Every rule the README gives for a page. */
const styles = Array.from(readme.matchAll(/^```css\n(.*?)^```/gms), ([, css]) => css).join('\n');

export async function layoutShifts(browser, site, script) {
  const head = `<script src="${site.addScript('/late.js', script, late)}" defer></script>`;
  const rows = [];
  for (const [index, example] of lateExamples.entries()) {
    const body = `<h1>A page</h1>${paragraphs}${example}${paragraphs}`;
    const address = site.addPage(`/late-${index}.html`, { styles, head, body });
    const shiftAt = (width) =>
      inTab(browser, { width }, async (page) => {
        await page.goto(address);
        await page.evaluate(() => bench.settled());
        return page.evaluate(() => bench.shift);
      });
    const shifts = await Promise.all(widths.map(shiftAt));
    rows.push({ example, shifts: Object.fromEntries(widths.map((width, place) => [`${width} px`, shifts[place]])) });
  }
  return rows;
}
