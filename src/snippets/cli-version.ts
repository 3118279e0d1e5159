/** The version of a run's CLI: as recorded, else by the tag of its image where that is a version; undefined where neither is. */
export function cliVersion(recorded: string | undefined, imageTag: string | undefined): string | undefined {
  return [recorded, imageTag]
    .map((text) => pattern.exec(text ?? '')?.[1])
    .find((version) => version !== undefined);
}

const pattern = /^v?(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[a-z0-9.]{1,40})?)$/;
