/** A badge as a picture, for e-mail, feeds and documents: the answer and how old it is, in words within the picture. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Access } from '../../data/index.js';
import { shapes } from '../../src/shared/render/status.js';
import { tokenStyles } from '../../src/shared/styles/tokens.styles.js';
import type { About } from './pages.js';
import { altOf, answersOf, asAt, type Answer, titleOf } from './words.js';

const font = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
const fonts = [
  { name: 'DejaVu Sans', weight: 400 as const, data: font('DejaVuSans') },
  { name: 'DejaVu Sans', weight: 700 as const, data: font('DejaVuSans-Bold') },
];

/** A colour of the elements on a light ground. */
const colour = (name: string): string => new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokenStyles.cssText)![1]!;
const ink = colour('ink');
const muted = colour('muted');
const colours: Record<Access, string> = {
  nhs: colour('nhs'),
  'not-nhs': colour('not-nhs'),
  undecided: colour('unsure'),
  unconfirmed: colour('unsure'),
  'none-recorded': muted,
  'not-licensed-yet': muted,
};

interface Node {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}
const box = (style: Readonly<Record<string, unknown>>, ...children: (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const icon = (shape: Access): Node => ({
  type: 'svg',
  props: {
    width: 22,
    height: 22,
    viewBox: '0 0 20 20',
    children: {
      type: 'path',
      props: { d: shapes[shape], fill: 'none', stroke: colours[shape], 'stroke-width': 2 },
    },
  },
});

const row = ({ place, outcome, shape }: Answer): Node =>
  box(
    { gap: 8, alignItems: 'flex-start', marginTop: 8 },
    icon(shape),
    box({ flexDirection: 'column', flex: 1 }, box({ fontWeight: 700, color: colours[shape] }, `${place}: ${outcome}`)),
  );

/** @returns The files of the picture: paths instead of letters, so that it looks alike without our font. */
export async function pictures(about: About): Promise<Record<'badge.svg' | 'badge.png', string | Uint8Array>> {
  const { form } = about;
  const answers = answersOf(form);
  const drawing = await satori(
    box(
      {
        flexDirection: 'column',
        width: '100%',
        boxSizing: 'border-box',
        padding: 16,
        fontFamily: 'DejaVu Sans',
        fontSize: 16,
        lineHeight: 1.4,
        color: ink,
        backgroundColor: '#fff',
        border: '1px solid #c4cacb',
        borderRadius: 8,
      },
      box({ fontSize: 18, fontWeight: 700 }, titleOf({ ...form, nation: undefined })),
      ...answers.map(row),
      ...(answers.length === 1 ? [box({ marginTop: 8 }, answers[0]!.sentence)] : []),
      box({ marginTop: 12, fontSize: 13, color: muted }, `${asAt(form)} jak-widgets`),
    ),
    { width: 480, fonts },
  );
  const name = altOf(form).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const svg = drawing.replace(
    /^<svg ([^>]*)>/,
    `<svg role="img" aria-labelledby="name" $1><title id="name">${name}</title>`,
  );
  const png = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } }).render().asPng();
  return { 'badge.svg': `${svg}\n`, 'badge.png': png };
}
