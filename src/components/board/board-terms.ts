import { boardColumns, columnWords } from '../../text/board-columns.ts';

/** Words that the leaderboard explains on request. */
export const boardTerms = [...new Set(boardColumns.map((column) => columnWords[column].glossaryKey))];
