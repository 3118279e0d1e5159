import { EnvironmentError } from '../publish/environment-error.ts';
import type { SiteParts } from './site-parts.ts';

/** The rest of the program, as the commands use it. */
export const siteParts: SiteParts = {
  load: () => {
    throw new EnvironmentError('Reading a data folder is not available in this version.');
  },
  steps: () => {
    throw new EnvironmentError('Making a site is not available in this version.');
  },
};
