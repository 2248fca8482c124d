import { clinicPolicy } from './demo/partners/policy.mjs';

/** `npm start`: the address that it prints leads to the demo. */
export default {
  rootDir: '.',
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next()), clinicPolicy],
};
