const parameter = 'hide';

/** What an address hides of a transcript: "?hide=thinking,tools". */
export function hiddenKinds(search: string): Set<string> {
  const named = new URLSearchParams(search).get(parameter) ?? '';
  return new Set(named.split(',').filter((kind) => /^[a-z]+$/.test(kind)));
}

/** The query of an address that hides these and keeps everything else it says; empty for nothing to say. */
export function searchHiding(kinds: ReadonlySet<string>, search: string): string {
  const others = new URLSearchParams(search);
  others.delete(parameter);
  const rest = others.toString();
  const parts = [
    ...(rest === '' ? [] : [rest]),
    ...(kinds.size === 0 ? [] : [`${parameter}=${[...kinds].join(',')}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The step that a fragment names: 12 for "#step-12". */
export function stepNumber(hash: string): number | undefined {
  const digits = /^#step-(\d{1,9})$/.exec(hash)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
