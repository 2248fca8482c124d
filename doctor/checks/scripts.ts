/** The script: whether it is there, once, of today, and run. */
import { textOf, type Page, type Script } from '../page.js';
import { eachScript, isModule, isOlder, quoted, running, type Checks, type Trouble } from './check.js';
import { formAddress, texts } from './forms.js';

/** As `src/guard.js` has it, minified or not; else as its address has it. */
const versionOf = ({ files }: Page, { url, pinned }: Script): string | undefined =>
  /Symbol\.for\(.jak-widgets.\)[^;]{0,40}?["'`](\d+\.\d+\.\d+)/.exec(files.get(url.href)?.text ?? '')?.[1] ?? pinned;

function versions(page: Page): string[] {
  const all = [page.live?.version, ...running(page).map((script) => versionOf(page, script))];
  return [...new Set(all.filter((version) => version !== undefined))];
}

/** Why a browser refuses what a host serves, and what to do. */
function refused(script: Script, { url: page, files }: Page): Omit<Trouble, 'at'> | false {
  const { url, isForeign, element } = script;
  const file = files.get(url.href);
  if (page.protocol === 'https:' && url.protocol === 'http:')
    return { what: 'Browsers load no http: script into an https: page.', fix: 'Begin its address with https:.' };
  if (!file?.found) return false;
  if (file.type && !/\b(?:java|ecma)script\b/i.test(file.type) && (isModule(script) || file.nosniff))
    return { what: `It is served as ${file.type}: browsers refuse it.`, fix: 'Serve it as text/javascript.' };
  if (isForeign && !file.shared && (isModule(script) || element.attributes.has('crossorigin')))
    return {
      what: 'Its host does not let pages of other hosts read it: browsers refuse it.',
      fix: 'Let the host send Access-Control-Allow-Origin: *, or serve the script from your own host.',
    };
  return false;
}

export const scriptChecks: Checks = {
  'nothing-here': (page) => {
    const isOurs = page.elements.some(
      (element) => formAddress(page, element, 'src') ?? formAddress(page, element, 'href'),
    );
    if (page.widgets.length || page.scripts.length || texts(page).size || isOurs) return [];
    const fix = 'If you pasted a tag, the editor has removed it. Use the link or the quotation, which editors keep.';
    return [{ what: 'Nothing on this page is from jak-widgets.', fix }];
  },

  'missing-script': ({ elements, widgets, scripts, live }) => {
    const isImported = elements.some((element) => element.tag === 'script' && textOf(element).includes('jak-widgets'));
    if (!widgets.length || scripts.length || isImported || live?.defined) return [];
    const what = 'No script of ours is on this page: readers see the content inside the tags.';
    const add = 'Add <script src="jak-widgets.js" defer=""></script> with the address of your copy.';
    return [{ at: widgets[0], what, fix: `${add} Where your own bundle defines the elements, use the bookmarklet.` }];
  },

  'duplicate-script': (page) =>
    versions(page).length > 1
      ? []
      : running(page)
          .slice(1)
          .map(({ element: at }) => ({
            at,
            what: 'The script is here once more: it does nothing.',
            fix: 'Remove it.',
          })),

  'two-versions': (page) => {
    const all = versions(page);
    if (all.length < 2) return [];
    const what = `Versions ${all.join(' and ')} are on this page: the one that comes first draws everything.`;
    return [{ at: running(page).at(-1)?.element, what, fix: 'Keep the newest and remove the others.' }];
  },

  'old-version': (page) =>
    versions(page)
      .filter((version) => isOlder(version, page.known.version))
      .map((version) => ({
        at: running(page).find((script) => versionOf(page, script) === version)?.element,
        what: `Version ${version} is older than ${page.known.version}, and so may its facts be.`,
        fix: `Use ${page.known.version}. The changelog says what you must do.`,
      })),

  'script-not-found': eachScript(({ element, url }, { files }) => {
    const src = element.attributes.get('src')!;
    const fix = /^(?:[a-z]+:)?\/\//i.test(src)
      ? 'Correct the address.'
      : `src=${quoted(src)} is relative to this page: copy the file there, or write its whole address.`;
    return files.get(url.href)?.found === false && { what: `There is no script at ${url.href}.`, fix };
  }),

  'script-not-run': (page) => [
    ...page.scripts
      .filter(({ isScript }) => !isScript)
      .map(({ element: at }) => ({
        at,
        what: 'Its attribute type or nomodule keeps browsers from running it.',
        fix: 'Remove that attribute. Where a consent banner put it there, tell it that the script stores and sends nothing.',
      })),
    ...eachScript(refused)(page),
  ],

  'not-running': ({ live, scripts }) => {
    if (!live || live.defined || !scripts.length) return [];
    const fix = 'The console says why (F12): look for "jak-widgets", "integrity" or "Content Security Policy".';
    return [{ at: scripts[0]?.element, what: 'The script is on this page and has not started.', fix }];
  },
};
