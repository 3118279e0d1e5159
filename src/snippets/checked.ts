import results from './checked-clis.json' with { type: 'json' };

/** What the last run of `npm run test:clis` found of one CLI. */
export type CheckedCli =
  | {
      /** Versions with which the snippet reached a scripted endpoint and the agent acted on the answer, the newest first. */
      versions: string[];
      /** The API by which the model was asked. */
      api: string;
      checked_on: string;
    }
  | {
      /** A clause that completes "Not checked: …". */
      not_checked: string;
    };

/** The results by the id of the CLI. */
export const checkedClis: ReadonlyMap<string, CheckedCli> = new Map(Object.entries(results));

/** One sentence on whether the snippet of a CLI was proven, and with the version of the published run or another. */
export function checkedSentence(cli: string, version: string | undefined): string | undefined {
  const result = checkedClis.get(cli);
  if (!result) return undefined;
  if ('not_checked' in result) return `Written from the documentation, not checked: ${result.not_checked}.`;
  const { versions, checked_on } = result;
  const same = version !== undefined && versions.includes(version);
  const checked = `Checked on ${checked_on} with ${cli} ${same ? version : wordList.format(versions)} against a scripted endpoint`;
  return same || version === undefined ? `${checked}.` : `${checked}; the published run used ${version}.`;
}

/** Made once: making one costs a hundred times more than using it. */
const wordList = new Intl.ListFormat('en');
