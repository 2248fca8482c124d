/** The headers of the clinic's two pages, as a trust's own server would send them: SECURITY.md's policy, and pictures. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jak-widgets',
].join('; ');

/** For the dev server. */
export function clinicPolicy(context, next) {
  if (/\/partners\/clinic(-cy)?(\.html)?$/.test(context.path)) {
    context.set('Content-Security-Policy', policy);
    context.set('X-Content-Type-Options', 'nosniff');
    context.set('Referrer-Policy', 'same-origin');
  }
  return next();
}
