export { isCut } from '../stats/is-cut.ts';
