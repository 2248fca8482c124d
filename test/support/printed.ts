/** What a browser was asked to print by itself: a frame of ours. */
export async function printedBy(act: () => void): Promise<{ readonly text: string }> {
  const before = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  let text = '';
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...before,
    get(this: HTMLIFrameElement) {
      const window = before.get!.call(this) as Window;
      window.print = () => {
        text = window.document.body.innerText.replace(/\s+/g, ' ');
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
  return { text };
}
