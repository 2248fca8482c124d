/**
 * Fits frames to what they hold: one small script for both sides. In a frame it tells the page around it how high its
 * content is; in a page it sets that height on the frame of ours that said so, and on no other.
 */
const ours = /\/static\/(en|cy)\//;
/** In CSS pixels: above that of our longest page with everything open, on the narrowest phone. */
const highest = 100_000;

const send = (to: Window, message: object): void => to.postMessage({ jakWidgets: message }, '*');
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ src }) => ours.test(src));

/** To whoever holds the frame: the height of a public text is no secret. */
const tell = (): void => {
  // Of the content, not of the window: that would only ever grow.
  const body = document.body as HTMLElement | null;
  if (body) send(parent, { height: Math.ceil(body.getBoundingClientRect().height) });
};

function start(): void {
  // A frame that was there first has told its height to nobody.
  for (const { contentWindow } of frames()) if (contentWindow) send(contentWindow, { ask: true });
  if (window !== parent) new ResizeObserver(tell).observe(document.body);
}

addEventListener(
  'message',
  ({ data, source }: MessageEvent<{ jakWidgets?: { ask?: true; height?: number } } | null>) => {
    const { ask, height } = data?.jakWidgets ?? {};
    if (ask && source === parent && window !== parent) tell();
    if (!Number.isFinite(height) || height! <= 0) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      frame.style.border = '0';
      frame.style.height = `${Math.min(height!, highest)}px`;
    }
  },
);

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
// A frame that is out of sight may wait long for its observer.
if (window !== parent) addEventListener('load', tell);
