// nhsuk-frontend's own start, in a file: a strict policy allows no script in the page but the one whose hash it names.
import { initAll } from './nhsuk-frontend.min.js';

initAll();
