/** The same text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same text with a small first letter. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
