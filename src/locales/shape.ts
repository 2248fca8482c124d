/** The same tree of words with another text in the place of each. Lists become objects with the same keys. */
export function mapTexts(words: object, change: (text: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, part]: [string, unknown]) => [
      key,
      typeof part === 'object' ? mapTexts(part!, change) : change(part),
    ]),
  );
}

/** The words of a language from its texts in the order of another's. The build writes translations so. */
export const shapedLike = <Words extends object>(words: Words, texts: readonly unknown[]): Words => {
  let next = 0;
  return mapTexts(words, () => texts[next++]) as Words;
};
