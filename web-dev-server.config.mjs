import { clinicPolicy } from './demo/partners/policy.mjs';

/** `npm start`: the address that it prints leads to the site. */
export default {
  rootDir: '.',
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/dist/site/') : next()), clinicPolicy],
};
