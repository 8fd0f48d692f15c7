/** Where pictures and sounds are kept that this device has met; the name is the worker's too. */

export const USED = 'third-reading-used';
