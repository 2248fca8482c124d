/**
 * Fits frames to what they hold: one small script for both sides. In a frame it tells the page around it how high its
 * content is; in a page it sets that height on the frame that said so, and on no other.
 */
interface HeightMessage {
  readonly jakWidgets: 'height';
  /** In CSS pixels. */
  readonly height: number;
}

const isHeight = (data: unknown): data is HeightMessage =>
  (data as HeightMessage | null)?.jakWidgets === 'height' && (data as HeightMessage).height > 0;

if (window !== parent) {
  let told = 0;
  const tell = (): void => {
    // Of the content, not of the window: that would only ever grow.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // To whoever holds the frame: the height of a public text is no secret.
    if (height !== told)
      parent.postMessage({ jakWidgets: 'height', height: (told = height) } satisfies HeightMessage, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // A frame that is out of sight may wait long for its observer.
  addEventListener('load', tell);
}

addEventListener('message', ({ data, source }) => {
  if (!isHeight(data)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 50_000)}px`;
  }
});
