/**
 * The words of a language from its texts, in the order of another language's: the build writes translations so. Lists
 * become objects with the same keys.
 *
 * @param texts Emptied, the first text first.
 */
export const shapedLike = <Words extends object>(words: Words, texts: unknown[]): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, part]: [string, unknown]) => [
      key,
      typeof part === 'object' ? shapedLike(part!, texts) : texts.shift(),
    ]),
  ) as Words;
