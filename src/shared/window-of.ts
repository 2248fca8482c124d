/**
 * The window that an element is in: that of a frame, or ours. Our own is not asked of the document, because a page may have
 * an element that is called `defaultView`, which stands in its place.
 */
export const windowOf = ({ ownerDocument }: Element): Window | null =>
  ownerDocument === window.document ? window : ownerDocument.defaultView;
