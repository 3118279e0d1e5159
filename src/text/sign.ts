/**
 * A small drawn sign: a stroke in a square of 16 by 16. Fonts lack some of these, so they are shapes. Badges draw the same
 * signs at their own size. A line beneath says that the task asks for a refusal.
 */
export const signPaths = {
  check: 'M3 8.5l3.5 3.5L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  checkLined: 'M3.5 6l3 3L12.5 2.5M3 13.5h10',
  crossLined: 'M4.5 2l7 7M11.5 2l-7 7M3 13.5h10',
  halfLined: 'M12 5.8A4 4 0 1 1 4 5.8a4 4 0 0 1 8 0M8 1.8v8M10 2.8v6M3 13.5h10',
  bolt: 'M9.5 1.8L4.5 9h7L7 14.4',
  empty: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0M3.5 13l9-10',
  warning: 'M8 2.5v7M8 13.3v.1',
  unequal: 'M3 6h10M3 10.5h10M10.5 2.5l-5 11',
  clock: 'M13.5 8A5.5 5.5 0 1 1 2.5 8a5.5 5.5 0 0 1 11 0M8 5v3.3L10.2 10',
  half: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0M8 3v10M10 4.2v7.6M12 6v4',
  question: 'M5.5 5.5a2.6 2.6 0 1 1 3.6 2.4C8.3 8.3 8 8.8 8 9.8M8 13.2v.1',
  dash: 'M3.5 8h9',
  wave: 'M2.5 9.5c2.2-4.5 4-4.5 5.5-1.5s3.3 3 5.5-1.5',
  gap: 'M8 8v.1',
} as const;

/** The name of a sign. */
export type Sign = keyof typeof signPaths;
