/** Which pages have a picture for sharing: also each cell, those about what stands on the leaderboard, or none. */
export const cardChoices = ['all', 'standings', 'none'] as const;

/** One such choice. */
export type CardChoice = (typeof cardChoices)[number];
