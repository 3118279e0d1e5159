/** Most bytes of one recording. */
export const MAX_RECORDING_BYTES = 16 * 1024 * 1024;

/** Most events of one recording that are shown. */
export const MAX_EVENTS = 500_000;

/** Longest time that a recording may take, in seconds: a week. */
export const MAX_RECORDING_SECONDS = 7 * 24 * 3600;

/** Most faults that are named for one recording. */
export const MAX_RECORDING_FAULTS = 20;
