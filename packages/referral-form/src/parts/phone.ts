import '../model/whole-validators.js';

/** It says nothing. */
export const texts = {};
