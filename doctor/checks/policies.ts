/** What the policies of a page forbid. */
import { attribute, type Page } from '../page.js';
import { forbidsFrame, forbidsScript, forbidsTrustedTypes, type Load } from '../policy.js';
import { eachScript, type Checks } from './check.js';
import { formAddress } from './forms.js';

/** What a policy should list for an address. */
const listed = ({ url: page }: Page, url: URL): string => (url.origin === page.origin ? "'self'" : url.origin);

const firstOf = (page: Page, forbids: (policy: string, load: Load) => string, load: Omit<Load, 'page'>): string =>
  page.policies.map((policy) => forbids(policy, { ...load, page: page.url })).find(Boolean) ?? '';

export const policyChecks: Checks = {
  'policy-script': eachScript(({ element, url, integrity }, page) => {
    const directive = firstOf(page, forbidsScript, { url, integrity, nonce: attribute(element, 'nonce') });
    const name = directive.startsWith('script-src-elem') ? 'script-src-elem' : 'script-src';
    const fix = directive.includes("'strict-dynamic'")
      ? 'Give the script tag the nonce of the page.'
      : `Add ${listed(page, url)} to ${name}.`;
    return directive !== '' && { what: `The Content-Security-Policy of this page forbids it: ${directive}.`, fix };
  }),

  'policy-trusted-types': ({ policies, widgets }) => {
    const directive = forbidsTrustedTypes(policies);
    if (!directive || !widgets.length) return [];
    const what = `The Content-Security-Policy of this page keeps the script from starting: ${directive}.`;
    return [{ what, fix: 'Add jak-widgets to trusted-types.' }];
  },

  'policy-frame': (page) =>
    page.elements.flatMap((frame) => {
      const url = frame.tag === 'iframe' ? formAddress(page, frame, 'src') : undefined;
      const directive = url ? firstOf(page, forbidsFrame, { url }) : '';
      if (!url || !directive) return [];
      const what = `The Content-Security-Policy of this page forbids it: ${directive}.`;
      return [{ at: frame, what, fix: `Add ${listed(page, url)} to frame-src.` }];
    }),
};
