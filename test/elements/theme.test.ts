import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wcagContrast, type Color } from 'culori';
import { freezeClock, make, tags } from '../support/helpers.js';

const schemes = ['light', 'dark'] as const;
const names = ['--jak-accent', '--jak-surface', '--jak-radius', '--jak-spacing', '--jak-font'];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What a colour of the page looks like over another, as the browser paints it. */
function painted(colour: string, over = '#fff'): Color {
  for (const layer of [over, colour]) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return { mode: 'rgb', r: r! / 255, g: g! / 255, b: b! / 255 };
}

/** The colour behind text: the theme's, where it is one, over the default. */
function surfaceOf(root: Element): Color {
  const { backgroundColor, boxShadow } = getComputedStyle(root);
  const [theme] = /^.*?\)/.exec(boxShadow) ?? [];
  return painted(theme ?? backgroundColor, backgroundColor);
}

const themed = async (tag: string, scheme: string, theme: Record<string, string>): Promise<Element> => {
  const element = await make(tag, { drug: 'deuruxolitinib' });
  element.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(theme)) element.style.setProperty(name, value);
  return element.shadowRoot!.querySelector('.root')!;
};

/** The least contrast of some parts with what is behind them. */
const least = (root: Element, selector: string, property: 'color' | 'stroke' | 'borderTopColor'): number =>
  Math.min(
    ...[...root.querySelectorAll(selector)]
      .map((part) => getComputedStyle(part)[property])
      .filter((colour) => colour !== 'none')
      .map((colour) => wcagContrast(painted(colour), surfaceOf(root))),
  );

/** Text 4.5 : 1; controls, borders of controls and drawings 3 : 1 (WCAG 1.4.3 and 1.4.11). */
function expectContrast(root: Element, where: string): void {
  expect(
    least(root, 'p, li, a, summary, h3, h4, legend, label, textarea, button, td, th, text', 'color'),
    where,
  ).to.be.at.least(4.5);
  if (root.querySelector('svg')) expect(least(root, 'svg, svg > *', 'stroke'), where).to.be.at.least(3);
  if (root.querySelector('button')) expect(least(root, 'button, textarea', 'borderTopColor'), where).to.be.at.least(3);
}

describe('colours', () => {
  freezeClock('2026-11-21');

  for (const scheme of schemes) {
    for (const tag of tags) {
      it(`<${tag}>, ${scheme}: every text and drawing stands out`, async () => {
        expectContrast(await themed(tag, scheme, {}), '');
      });
    }

    it(`${scheme}: text on a button stands out, resting, hovered and pressed`, async () => {
      const root = await themed('baseline-checklist', scheme, {});
      const token = (name: string): Color => {
        const probe = document.createElement('span');
        probe.style.color = `var(${name})`;
        root.append(probe);
        return painted(getComputedStyle(probe).color);
      };
      expect(wcagContrast(token('--accent'), token('--tint'))).to.be.at.least(4.5);
      expect(wcagContrast(token('--surface'), token('--accent'))).to.be.at.least(4.5);
      for (const status of ['--nhs', '--not-nhs', '--unsure'])
        expect(wcagContrast(token(status), token('--surface')), status).to.be.at.least(4.5);
      for (const text of ['--ink', '--muted', '--accent'])
        expect(wcagContrast(token(text), token('--tint')), text).to.be.at.least(4.5);
    });
  }
});

describe('a theme of the partner', () => {
  freezeClock('2026-11-21');

  const byte = fc.integer({ min: 0, max: 255 });
  const colour = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(byte, byte, byte).map((parts) => `rgb(${parts.join(' ')})`) },
    fc
      .tuple(byte, byte, byte, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([r, g, b, a]) => `rgb(${[r, g, b].join(' ')} / ${a.toFixed(2)})`),
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 360 }))
      .map(([l, c, h]) => `oklch(${String(l)}% ${String(c / 100)} ${String(h)})`),
    fc.constantFrom(
      'transparent',
      'currentcolor',
      'canvas',
      'white',
      'black',
      'yellow',
      'lime',
      '#0000',
      'banana',
      '12px',
      'url(x)',
      '',
    ),
  );
  const size = fc.constantFrom('0', '-5em', '1em', '999em', '100%', '0.0001px', 'calc(1px * 1e9)', 'banana', '');
  const theme = fc.record({
    '--jak-accent': colour,
    '--jak-surface': colour,
    '--jak-radius': size,
    '--jak-spacing': size,
    '--jak-font': fc.constantFrom('monospace', 'Georgia, serif', '"No Such Font"', 'inherit', '0', ''),
    // Names that are no part of the theme do nothing.
    '--ink': colour,
    '--muted': colour,
    '--accent': colour,
    '--surface': colour,
  });

  it('keeps contrast, and hides, shrinks or dims nothing: 500 of them', async () => {
    const cards = new Map<string, Element>();
    for (const scheme of schemes) cards.set(scheme, await themed('jak-drug-card', scheme, {}));
    const texts = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('p, li')];
    const sizeOf = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);
    const plainSizes = texts(cards.get('light')!).map(sizeOf);
    expect(Math.min(...plainSizes)).to.be.at.least(15);
    await fc.assert(
      fc.asyncProperty(theme, fc.constantFrom(...schemes), async (values, scheme) => {
        const root = cards.get(scheme)!;
        const host = (root.getRootNode() as ShadowRoot).host as HTMLElement;
        for (const [name, value] of Object.entries(values)) host.style.setProperty(name, value);
        await Promise.resolve();
        expectContrast(root, JSON.stringify(values));
        for (const part of texts(root)) {
          const { opacity, visibility, display } = getComputedStyle(part);
          expect([opacity, visibility, display === 'none']).to.deep.equal(['1', 'visible', false]);
          if (!part.closest('details')) expect(part.getBoundingClientRect().height).to.be.above(10);
        }
        expect(texts(root).map(sizeOf)).to.deep.equal(plainSizes);
      }),
      { numRuns: 500, seed: 5 },
    );
    // A slow machine needs longer for this than for any other test.
  }).timeout(60_000);

  it('offers no part to restyle', async () => {
    for (const tag of tags) {
      const root = await themed(tag, 'light', {});
      expect(root.querySelectorAll('[part]').length, tag).to.equal(0);
    }
  });

  it('gives its accent, surface, radius, spacing and font', async () => {
    const plain = await themed('jak-drug-card', 'light', {});
    const own = await themed('jak-drug-card', 'light', {
      '--jak-accent': '#0a5a2a',
      '--jak-surface': '#fffbe8',
      '--jak-radius': '0px',
      '--jak-spacing': '1.5em',
      '--jak-font': 'monospace',
    });
    const look = (root: Element): string[] => {
      const { borderRadius, fontFamily, rowGap } = getComputedStyle(root);
      return [
        getComputedStyle(root.querySelector('a')!).color,
        JSON.stringify(surfaceOf(root)),
        borderRadius,
        rowGap,
        fontFamily,
      ];
    };
    const before = look(plain);
    for (const [index, value] of look(own).entries()) expect(value, names[index]).not.to.equal(before[index]);
  });
});
