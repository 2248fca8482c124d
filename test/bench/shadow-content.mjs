/** Reads what our elements draw, so that other contenders can draw the same. */
import { elements, markup, otherLanguage } from './elements.mjs';
import { inOtherComponents } from './in-other-components.mjs';
import { inTab } from './tab.mjs';

/**
 * @returns For each kind its sheets, and its markup by language and by the value of the attribute that is changed:
 * `en england`, `en wales`, `cy england`.
 */
export const readShadowContent = (browser, address, script) =>
  inTab(browser, {}, async (page) => {
    await page.goto(address);
    await page.evaluate((text) => bench.evaluate(text), script);
    const read = async (element, lang) => {
      await page.evaluate((value) => document.documentElement.setAttribute('lang', value), lang);
      await page.evaluate((text) => bench.draw(text, 1), markup(element));
      return page.evaluate(() => bench.read(document.body.lastElementChild.firstElementChild));
    };
    const kinds = {};
    for (const [kind, element] of Object.entries(elements)) {
      const { attribute, value: other } = element.change;
      const value = element.attributes[attribute];
      const changed = { ...element, attributes: { ...element.attributes, [attribute]: other } };
      const drawn = await read(element, 'en');
      kinds[kind] = {
        attribute,
        value,
        sheets: drawn.sheets,
        drawings: {
          [`en ${value}`]: drawn.markup,
          [`en ${other}`]: (await read(changed, 'en')).markup,
          [`${otherLanguage} ${value}`]: (await read(element, otherLanguage)).markup,
        },
      };
    }
    return kinds;
  });

/** The first markup of a kind. */
export const firstOf = ({ drawings }) => Object.values(drawings)[0];

/** The same without comments: a renderer's marks are nodes too, and a page pays for them. */
export const withoutComments = (content) =>
  Object.fromEntries(
    Object.entries(content).map(([kind, { drawings, ...rest }]) => {
      const bare = Object.entries(drawings).map(([key, text]) => [key, text.replace(/<!--.*?-->/gs, '')]);
      return [kind, { ...rest, drawings: Object.fromEntries(bare) }];
    }),
  );

/** @returns For each kind the same words in the components of another library. */
export const withLibrary = (browser, address, content, library) =>
  inTab(browser, {}, async (page) => {
    await page.goto(address);
    const kinds = {};
    for (const [kind, one] of Object.entries(content)) {
      const values = [firstOf(one), library, kind !== 'compact'];
      kinds[kind] = await page.evaluate(`(${inOtherComponents})(...${JSON.stringify(values)})`);
    }
    return kinds;
  });
