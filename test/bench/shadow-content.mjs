/** Reads what our elements draw, so that other contenders can draw the same. */
import { elements, markup } from './elements.mjs';
import { inTab } from './tab.mjs';

/** @returns For each kind its sheets, and its markup for each value that the changed attribute takes. */
export const readShadowContent = (browser, address, script) =>
  inTab(browser, {}, async (page) => {
    await page.goto(address);
    await page.evaluate((text) => bench.evaluate(text), script);
    const read = async (element) => {
      await page.evaluate((text) => bench.draw(text, 1), markup(element));
      return page.evaluate(() => bench.read(document.body.lastElementChild.firstElementChild));
    };
    const kinds = {};
    for (const [kind, element] of Object.entries(elements)) {
      const attribute = element.change?.attribute ?? Object.keys(element.attributes)[0];
      const values = [element.attributes[attribute], element.change?.value].filter(Boolean);
      const drawings = [];
      for (const value of values) {
        const drawn = await read({ ...element, attributes: { ...element.attributes, [attribute]: value } });
        drawings.push({ value, ...drawn });
      }
      kinds[kind] = { attribute, drawings };
    }
    return kinds;
  });
