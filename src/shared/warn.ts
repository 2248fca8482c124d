const warned = new Set<string>();

/** Tells the console a thing once, however many elements have to say it. A page may have taken the console away. */
export function warnOnce(text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  try {
    console.warn(`[jak-widgets] ${text}`);
  } catch {
    // Then nobody is listening.
  }
}
