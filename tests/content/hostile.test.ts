/** Hostile files of even seeds. */
import { noneHurts } from './hostile-opened.ts';

noneHurts(0);
