/** What the policies of a page forbid. */
import { attribute, type Page } from '../page.js';
import { forbidsFrame, forbidsScript, forbidsTrustedTypes, type Load } from '../policy.js';
import { eachScript, type Checks } from './check.js';
import { formAddress } from './forms.js';

/** What a policy should list for an address. */
const listed = ({ url: page }: Page, url: URL): string => (url.origin === page.origin ? "'self'" : url.origin);

/**
 * What to write so that a directive lists one more source.
 * @param own What is written where default-src forbids: it takes the place of that, also for what else the page loads.
 */
function add(source: string, directive: string, own: string): string {
  const [name = '', ...sources] = directive.split(' ');
  const target = name === 'default-src' ? own : name;
  const whole = [target, ...sources.filter((its) => !/^'none'$/i.test(its)), source].join(' ');
  return target === name
    ? `Add ${source} to ${name}: "${whole}".`
    : `Write ${own} with what default-src has, and add ${source}: "${whole}".`;
}

const firstOf = (page: Page, forbids: (policy: string, load: Load) => string, load: Omit<Load, 'page'>): string =>
  page.policies.map((policy) => forbids(policy, { ...load, page: page.url })).find(Boolean) ?? '';

export const policyChecks: Checks = {
  'policy-script': eachScript(({ element, url, integrity }, page) => {
    const directive = firstOf(page, forbidsScript, { url, integrity, nonce: attribute(element, 'nonce') });
    const fix = directive.includes("'strict-dynamic'")
      ? 'Give the script tag the nonce of the page.'
      : add(listed(page, url), directive, 'script-src');
    return directive !== '' && { what: `The Content-Security-Policy of this page forbids it: ${directive}.`, fix };
  }),

  'policy-trusted-types': ({ policies, widgets }) => {
    const directive = forbidsTrustedTypes(policies);
    if (!directive || !widgets.length) return [];
    const what = `The Content-Security-Policy of this page keeps the script from starting: ${directive}.`;
    return [{ what, fix: add('jak-widgets', directive, 'trusted-types') }];
  },

  'policy-frame': (page) =>
    page.elements.flatMap((frame) => {
      const url = frame.tag === 'iframe' ? formAddress(page, frame, 'src') : undefined;
      const directive = url ? firstOf(page, forbidsFrame, { url }) : '';
      if (!url || !directive) return [];
      const what = `The Content-Security-Policy of this page forbids it: ${directive}.`;
      return [{ at: frame, what, fix: add(listed(page, url), directive, 'frame-src') }];
    }),
};
