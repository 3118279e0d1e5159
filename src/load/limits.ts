/** Most bytes that one run may have: a file, or one decompressed line. */
export const MAX_RUN_BYTES = 32 * 1024 * 1024;

/** Deepest nesting of lists and objects in one run. */
export const MAX_DEPTH = 64;

/** Most faults that are named for one run; a run with more gets one further problem that says so. */
export const MAX_FAULTS = 1000;
