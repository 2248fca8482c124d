/**
 * The self-assessment against published standards, as a page: writes `dist/standards.html` from `standards.items.js`, with the
 * version and the day of the facts. Part of the build.
 */
import { writeFileSync } from 'node:fs';
import { dataset } from '../data/index.ts';
import { items } from './standards.items.js';

const statuses = ['met', 'partly', 'not met yet', 'not applicable'];
/** Their items have a number or a paragraph to look up. */
const codes = ['IPDAS v4', 'NICE'];
const captions = {
  'IPDAS v4':
    'International Patient Decision Aid Standards, version 4: 6 qualifying, 10 certifying and 28 quality items',
  NICE: 'What NICE asks of decision aids: ECD8, PMG42, NG197',
  'Risk communication': 'How chances are told',
  'UK promotion rules': 'Prescription medicines may not be advertised to the public',
  'Device boundary': 'What keeps information from being a medical device',
};

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Roles, because tables lose theirs where a narrow page lays their cells out as blocks. */
const table = (id, caption, columns, rows) => `
<table role="table" aria-labelledby="${id}">
  <caption id="${id}">${escape(caption)}</caption>
  <thead role="rowgroup">
    <tr role="row">${columns.map((name) => `<th scope="col" role="columnheader">${escape(name)}</th>`).join('')}</tr>
  </thead>
  <tbody role="rowgroup">${rows
    .map(
      ([head, ...cells]) =>
        `<tr role="row">
          <th scope="row" role="rowheader">${head}</th>
          ${cells.map((cell) => `<td role="cell">${cell}</td>`).join('')}
        </tr>`,
    )
    .join('')}</tbody>
</table>`;

const count = (some) =>
  statuses.map((status) => ({ status, number: some.filter((item) => item.status === status).length }));

const listed = (some) =>
  count(some)
    .flatMap(({ status, number }) => (number ? `${number} ${status}` : []))
    .join(', ');

const sections = Object.entries(captions).map(([source, caption]) => {
  const its = items.filter((item) => item.source === source);
  return { source, caption: `${caption}. ${its.length} items: ${listed(its)}.`, its };
});

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dataset.checked));

const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>jak-widgets: how far published standards are met</title>
<link rel="icon" href="data:," />
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; font-family: system-ui, sans-serif; line-height: 1.5; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; }
section { margin-block: 3rem; }
table { border-collapse: collapse; }
.items table { width: 100%; }
caption { text-align: start; padding-block-end: 0.5rem; }
th, td { padding: 0.5rem; border-block-end: 1px solid GrayText; text-align: start; vertical-align: top; }
.items th[scope='row'] { width: 32%; }
.items td:nth-last-child(2) { width: 17%; font-weight: 600; }
.id, .tags { display: block; font-weight: 400; }
/* Too narrow for columns: each row becomes a short text, its headers for listening only. */
@media screen and (max-width: 40rem) {
  .items table, .items caption, .items tbody, .items tr, .items tbody th, .items td { display: block; }
  .items thead { position: absolute; clip-path: inset(50%); }
  .items tr { padding-block: 0.75rem; border-block-end: 1px solid GrayText; }
  .items tbody th, .items td, .items th[scope='row'], .items td:nth-last-child(2) { width: auto; padding: 0; border: 0; }
}
@media print {
  body { max-width: none; font-size: 10pt; }
  h2, caption { break-after: avoid; }
  tr { break-inside: avoid; }
}
</style>
</head>
<body>
<main>
<h1>How far published standards are met</h1>
<p>This is a self-assessment of two elements, <code>&lt;treatment-choice&gt;</code> and <code>&lt;baseline-checklist&gt;</code>,
by those who made them. The criteria are paraphrased from memory of the published texts, in our own short words; they have not
been matched against the papers yet. Nobody outside has assessed the elements. No certificate, mark or approval follows from
this page.</p>
<p>What is met or partly met is proved by tests of the elements as they are drawn; “partly” says what is missing. Where
the two elements differ, the lower status is given.</p>
${table(
  'counts',
  `All ${items.length} items`,
  ['Status', 'Items'],
  count(items).map(({ status, number }) => [capital(status), String(number)]),
)}
${sections
  .map(
    ({ source, caption, its }) => `<section class="items">
<h2>${escape(source)}</h2>
${table(
  source.toLowerCase().replaceAll(' ', '-'),
  caption,
  ['Item', 'Status', 'What is true today'],
  its.map(({ id, item, applies, status, how }) => [
    `${codes.includes(source) ? `<span class="id">${escape(id)}</span>` : ''} ${escape(item)}
    <span class="tags">${applies.map((tag) => `<code>&lt;${tag}&gt;</code>`).join(' ')}</span>`,
    capital(status),
    escape(how),
  ]),
)}
</section>`,
  )
  .join('')}
</main>
<footer><p>Facts version ${escape(dataset.version)}, last checked ${day}.</p></footer>
</body>
</html>`;

writeFileSync('dist/standards.html', page);
console.log(`dist/standards.html: ${listed(items)}`);
