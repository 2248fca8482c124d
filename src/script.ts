/** What the one script adds to a page's types: the elements under their tags. Its file exports nothing. */
import './elements.js';
