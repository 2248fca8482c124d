/** What a page takes from Material Web for the same words; it has nothing that folds. */
import '@material/web/chips/assist-chip.js';
import '@material/web/labs/card/outlined-card.js';
