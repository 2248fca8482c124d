/** What the attribute `heading-level` takes. */
export const headingLevels = ['2', '3', '4', '5', '6'];
