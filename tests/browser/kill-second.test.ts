/** The second half of the kills. */
import { nothingIsLost } from './killing.ts';

nothingIsLost('second');
