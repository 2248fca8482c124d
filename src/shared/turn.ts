/** For how many milliseconds elements draw in one go. */
const slice = 40;

let sliceBegan: number | undefined;
let nextSlice: Promise<void> | undefined;

/**
 * Whether elements have drawn for long enough, so that the page should have its turn: with many elements a reader can then
 * scroll and press meanwhile. The first few, and with them all of most pages, are drawn at once.
 *
 * @returns When to ask again; nothing where the element may draw.
 */
export function turn(): Promise<void> | undefined {
  sliceBegan ??= performance.now();
  nextSlice ??= new Promise((resolve) =>
    setTimeout(() => {
      sliceBegan = nextSlice = undefined;
      resolve();
    }),
  );
  return performance.now() - sliceBegan < slice ? undefined : nextSlice;
}
