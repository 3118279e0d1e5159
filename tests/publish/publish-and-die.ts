import { publishSite } from '../../src/publish/publish-site.ts';
import { siteSteps } from '../support/site-steps.ts';

/* Publishes "second" into the folder named first, and kills itself at the moment named second. */
const [out = '', moment = ''] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const steps = siteSteps({ 'index.html': 'second' });

await publishSite({
  out,
  steps: {
    ...steps,
    copies: () => {
      if (moment === 'writing') die();
      return steps.copies();
    },
  },
  at: (reached) => {
    if (reached === moment) die();
  },
});
