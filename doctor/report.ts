/** What the command prints. */
import type { Finding } from './checks/index.js';
import { summary } from './summary.js';

/** A terminal takes some characters for commands, and some turn the text around: no page may give it any. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');

export const asJson = ({ href }: URL, findings: readonly Finding[], version: string): string =>
  JSON.stringify(
    { page: href, version, findings },
    (_, value: unknown) => (typeof value === 'string' ? printable(value) : value),
    1,
  );

export const asText = ({ href }: URL, findings: readonly Finding[], version: string): string =>
  [
    `${printable(href)}\n${summary(findings, version)}`,
    ...findings.map(({ check, element, what, fix }) =>
      [check + (element ? `: ${printable(element)}` : ''), printable(what), printable(fix)].join('\n  '),
    ),
  ].join('\n\n');
