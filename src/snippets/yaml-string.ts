/**
 * A value as one double-quoted YAML scalar of a Compose file. JSON's strings are YAML's (YAML 1.2, 1.3); a dollar sign is doubled, because
 * Compose would fill in a variable (docs.docker.com/reference/compose-file/interpolation).
 */
export function composeString(value: string): string {
  return JSON.stringify(value).replaceAll('$', '$$$$');
}
