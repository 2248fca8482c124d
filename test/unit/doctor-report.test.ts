/** What the command prints of a page that somebody else wrote. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asJson, asText, printable } from '../../doctor/report.js';

const url = new URL('https://clinic.example/page');
const hostile = 'a\u001B]0;owned\u0007\r\nb\u009B2J\u007F\u202Ec';
const plain = 'a\uFFFD]0;owned\uFFFD\uFFFD\uFFFDb\uFFFD2J\uFFFD\uFFFDc';
const findings = [{ check: 'unknown-value', element: `<jak-x drug="${hostile}">`, what: `${hostile}.`, fix: 'Use x.' }];

describe('a report', () => {
  it('leaves other alphabets and signs as they are', () => {
    const text = '‘Ŵy’ – 药 “👩‍⚕️” لا';
    assert.equal(printable(text), text);
  });

  it('holds no command for a terminal, as text', () => {
    assert.equal(
      asText(url, findings, '1.10.0'),
      `https://clinic.example/page
1 to put right, by the doctor of jak-widgets 1.10.0.

unknown-value: <jak-x drug="${plain}">
  ${plain}.
  Use x.`,
    );
  });

  it('holds no command for a terminal, as JSON', () => {
    const json = asJson(url, findings, '1.10.0');
    assert.doesNotMatch(json, /[^\P{Cc}\n]|\\u00/u);
    assert.deepEqual(JSON.parse(json), {
      page: url.href,
      version: '1.10.0',
      findings: [{ check: 'unknown-value', element: `<jak-x drug="${plain}">`, what: `${plain}.`, fix: 'Use x.' }],
    });
  });
});
