/** The first half of the kills. */
import { nothingIsLost } from './killing.ts';

nothingIsLost('first');
