const warned = new Set<string>();

/** Tells the console a thing once, however many elements have to say it. */
export function warnOnce(text: string): void {
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}
