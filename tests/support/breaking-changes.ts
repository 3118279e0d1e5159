/** A JSON Schema, or a part of one. */
export interface SchemaNode {
  [keyword: string]: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

/** Keywords that tell people something and programs nothing. */
const forPeople = new Set(['$schema', 'title', 'description']);
const walked = new Set(['properties', 'required', 'items', 'anyOf']);

/**
 * What a newer schema of published documents changes for a reader who knows the older one, one sentence a change.
 * Further properties break nothing; everything else does: what was there must stay, be as sure to be there, and be the same.
 */
export function breakingChanges(before: SchemaNode, now: SchemaNode, path = ''): string[] {
  return [
    ...keywordChanges(before, now, path),
    ...lostProperties(before, now, path),
    ...(before.required ?? [])
      .filter((name) => !(now.required ?? []).includes(name) && now.properties?.[name] !== undefined)
      .map((name) => `${path}/${name} was always there and may now be absent`),
    ...Object.entries(before.properties ?? {}).flatMap(([name, child]) => {
      const next = now.properties?.[name];
      return next ? breakingChanges(child, next, `${path}/${name}`) : [];
    }),
    ...(before.items ? breakingChanges(before.items, now.items ?? {}, `${path}/*`) : []),
    ...formChanges(before, now, path),
  ];
}

function keywordChanges(before: SchemaNode, now: SchemaNode, path: string): string[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keywords]
    .filter((keyword) => !forPeople.has(keyword) && !walked.has(keyword))
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(now[keyword]))
    .map(
      (keyword) =>
        `${path || '/'}: ${keyword} was ${JSON.stringify(before[keyword])} and is ${JSON.stringify(now[keyword])}`,
    );
}

function lostProperties(before: SchemaNode, now: SchemaNode, path: string): string[] {
  return Object.keys(before.properties ?? {})
    .filter((name) => now.properties?.[name] === undefined)
    .map((name) => `${path}/${name} is gone`);
}

function formChanges(before: SchemaNode, now: SchemaNode, path: string): string[] {
  const [old, next] = [before.anyOf ?? [], now.anyOf ?? []];
  if (old.length !== next.length)
    return [`${path}: ${String(old.length)} forms became ${String(next.length)}`];
  return old.flatMap((form, index) => breakingChanges(form, next[index] ?? {}, path));
}
