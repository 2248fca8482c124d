/**
 * What a browser was asked to print by itself: a frame of ours.
 *
 * @param measure How high something is at that moment.
 */
export async function printedBy(
  act: () => void,
  measure = (): number => 0,
): Promise<{ readonly text: string; readonly height: number }> {
  const before = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  let text = '';
  let height = 0;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...before,
    get(this: HTMLIFrameElement) {
      const window = before.get!.call(this) as Window;
      window.print = () => {
        text = window.document.body.innerText.replace(/\s+/g, ' ');
        height = measure();
        window.dispatchEvent(new Event('afterprint'));
      };
      return window;
    },
  });
  try {
    act();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', before);
  }
  return { text, height };
}
