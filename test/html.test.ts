/** The one script draws with `src/html.ts`, the modules for npm with Lit: both must draw the same from the same values. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit/html.js';
import * as ours from '../src/html.js';

/** What the elements import from `lit/html.js`. */
type Library = Pick<typeof lit, 'html' | 'nothing' | 'render'>;
type Template = (library: Library, ...values: unknown[]) => unknown;

const libraries: Library[] = [lit, ours as unknown as Library];

/** What was drawn, without Lit's comments, the order of attributes, and where a text is split. */
function shape(element: Element): unknown {
  const copy = element.cloneNode(true) as Element;
  for (const node of [...copy.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
  copy.normalize();
  return [
    copy.localName,
    [...copy.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    [...copy.childNodes].map((node) => (node instanceof Element ? shape(node) : node.nodeValue)),
  ];
}

/** Draws each list of values in turn, and gives what is there after each. */
function draw({ render, ...rest }: Library, template: Template, steps: unknown[][]): unknown[] {
  const place = document.createElement('section');
  return steps.map((values) => {
    render(template({ render, ...rest }, ...values), place);
    return shape(place);
  });
}

function same(template: Template, ...steps: unknown[][]): void {
  const [expected, drawn] = libraries.map((library) => draw(library, template, steps));
  expect(drawn).to.deep.equal(expected);
}

describe('templates of the one script, as Lit draws them', () => {
  const text: Template = ({ html }, value) => html`<p>a ${value} b</p>`;
  const attribute: Template = ({ html }, value) => html`<a class="icon ${value}" href=${value} hreflang="en">x</a>`;
  const list: Template = ({ html }, ...items) =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;

  for (const [name, template, ...steps] of [
    ['text', text, ['one'], ['two'], [3], ['']],
    ['what looks like markup is text', text, ['<b>&amp;</b>'], ['"'], ['</p>'], ['$&'], ['\0']],
    ['nothing, then something, then nothing', text, [undefined], ['one'], [null]],
    ['attributes', attribute, ['one'], ['two three'], ['"><b>']],
    ['lists that grow and shrink', list, [], ['a', 'b', 'c'], ['c'], []],
    ['lists in lists', text, [['a', ['b', 'c']]], [['a', ['b']]], ['d']],
    [
      'an attribute without a value',
      ({ html, nothing }, shown) => html`<p lang=${shown ? 'cy' : nothing} hidden>x</p>`,
      [true],
      [false],
      [true],
    ],
    [
      'templates in turn',
      ({ html, nothing }, shown) =>
        html`<div>
          ${shown ? html`<p class="a">a</p>` : nothing}
          <p>b</p>
        </div>`,
      [false],
      [true],
      [false],
    ],
    [
      'another template of the same tag',
      ({ html }, shown) => (shown ? html`<p class="a" lang="en">a</p>` : html`<p>b</p>`),
      [true],
      [false],
      [true],
    ],
    [
      'tables and void elements',
      ({ html }, value) =>
        html`<table role="table">
          <tbody>
            <tr>
              <td>${value}<br /><input name="a" readonly value=${value} /></td>
            </tr>
          </tbody>
        </table>`,
      ['one'],
    ],
  ] as [string, Template, ...unknown[][]][]) {
    it(name, () => {
      same(template, ...steps);
    });
  }

  it('whatever the values', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constantFrom(undefined, null, ''));
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (steps) => {
        for (const step of steps) for (const part of step) if (String(part).includes('\0')) return;
        same(
          ({ html, nothing }, a, b, c) =>
            html`<header class="x">${a}</header>
              ${b ? html`<p id=${a ?? nothing}>${[b, c]}</p>` : nothing} <i>${c}</i>`,
          ...steps,
        );
      }),
    );
  });

  for (const [index, name] of ['Lit', 'ours'].entries()) {
    const library = libraries[index]!;
    const { html, nothing, render } = library;

    describe(name, () => {
      it('keeps nodes, and with them what a reader typed, opened or focused', () => {
        const place = document.createElement('section');
        document.body.append(place);
        const show = (notice: boolean, words: string): void => {
          render(
            html`${notice ? html`<p>Notice</p>` : nothing}
              <details><summary>${words}</summary></details>
              <label>${words}<textarea></textarea></label>`,
            place,
          );
        };
        show(false, 'one');
        const [details, box] = [place.querySelector('details')!, place.querySelector('textarea')!];
        details.open = true;
        box.value = 'mine';
        box.focus();
        show(true, 'two');
        expect(place.querySelector('details')).to.equal(details);
        expect(place.querySelector('textarea')).to.equal(box);
        expect([details.open, box.value, document.activeElement === box]).to.deep.equal([true, 'mine', true]);
        expect(details.textContent).to.equal('two');
        place.remove();
      });

      it('makes a new node where another template stands', () => {
        const place = document.createElement('section');
        render(html`<input value="a" />`, place);
        const first = place.querySelector('input');
        render(html`<input value="b" />`, place);
        expect(place.querySelector('input')).not.to.equal(first);
      });

      it('sets properties, and sets again only what changes', () => {
        const [place, template] = [
          document.createElement('section'),
          (ticked: boolean) => html`<input type="checkbox" .checked=${ticked} />`,
        ];
        render(template(true), place);
        const box = place.querySelector('input')!;
        expect(box.checked).to.equal(true);
        box.checked = false;
        render(template(true), place);
        expect(box.checked).to.equal(false);
        render(template(false), place);
        render(template(true), place);
        expect(box.checked).to.equal(true);
      });

      it('listens, with the latest listener only', () => {
        const heard: string[] = [];
        const place = document.createElement('section');
        for (const listener of ['one', 'two'])
          render(html`<button type="button" @click=${() => heard.push(listener)}>x</button>`, place);
        place.querySelector('button')!.click();
        expect(heard).to.deep.equal(['two']);
      });

      it('makes drawings of SVG and what stands in them', () => {
        const place = document.createElement('section');
        render(
          html`<p>
            <svg viewBox="0 0 1 1">
              <path d=${'M0 0'} />
              <text>${'a'}</text></svg
            ><b>b</b>
          </p>`,
          place,
        );
        expect(place.querySelector('path')).to.be.instanceOf(SVGPathElement);
        expect(place.querySelector('text')).to.be.instanceOf(SVGTextElement);
        expect(place.querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 1 1');
        expect(place.querySelector('b')).to.be.instanceOf(HTMLElement);
      });

      it('draws into another document', () => {
        const other = document.implementation.createHTMLDocument();
        const place = other.body;
        render(html`<p>${'a'}</p>`, place);
        render(html`<p>${'b'}</p>`, place);
        expect(place.querySelector('p')!.ownerDocument).to.equal(other);
        expect(place.textContent).to.equal('b');
      });
    });
  }
});
