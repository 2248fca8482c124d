/** What the page says, and of which day it is. */
import { isDay } from '../../data/when.js';
import { around, attribute } from '../page.js';
import { isOlder, running, type Checks } from './check.js';
import { isTorn } from './elements.js';
import { isInside, linkForms, texts } from './forms.js';

export const textChecks: Checks = {
  'stale-text': (page) =>
    [...texts(page)]
      .filter(([, facts]) => isOlder(facts, page.known.facts.version))
      .map(([list, facts]) => ({
        at: [...around(list)].find((box) => page.widgets.includes(box)) ?? list,
        what: `The pasted text has the facts of ${facts}; those of ${page.known.facts.version} are newer.`,
        fix: `Paste the text of version ${page.known.version} in its place.`,
      })),

  'stale-facts': (page) => {
    const { facts, version } = page.known;
    if (page.day <= facts.reviewBy || !(page.widgets.length || texts(page).size)) return [];
    const what = `The facts of ${version} were checked on ${facts.checked}, and were to be checked again by ${facts.reviewBy}.`;
    return [{ what, fix: 'Look for a newer version, for the page and of this doctor.' }];
  },

  'old-day': ({ day, widgets }) => {
    const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    return widgets
      .filter((widget) => isDay(attribute(widget, 'as-of')) && attribute(widget, 'as-of') < yearAgo)
      .map((at) => ({
        at,
        what: `It shows how things stood on ${attribute(at, 'as-of')}, more than a year ago.`,
        fix: 'Remove as-of to show how they stand today.',
      }));
  },

  'stripped-tag': (page) => {
    const isUpgraded = running(page).some(({ element }) => element.attributes.has('data-jak-upgrade'));
    const links = isUpgraded ? [] : linkForms(page);
    // What a torn tag has lost is told of the tag.
    const lost = page.widgets.some(isTorn) ? [] : [...texts(page).keys()];
    return [
      ...lost
        .filter((list) => !isInside(page, list, 'blockquote'))
        .map((at) => ({
          at,
          what: 'The text of an element stands here without its tag, which an editor may have removed.',
          fix: 'Put the tag around it, or use a plug-in. Where no tag can stand, as in a newsletter, leave it so.',
        })),
      ...links.map((at) => ({
        at,
        what: 'A link or quotation stands here for an element, and no script turns it into one.',
        fix: 'Add data-jak-upgrade to the script tag. Where no script can run, leave it so.',
      })),
    ];
  },
};
