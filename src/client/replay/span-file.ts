/** A span of the file of all spans, as far as a card shows it. */
export interface FiledSpan {
  span_id: string;
  parent_id?: string | null;
  name: string;
  error?: string | null;
  attrs?: Record<string, unknown>;
}

let loading: Promise<FiledSpan[]> | undefined;

/** All spans, in the order of the file; it is asked for once. */
export function filedSpans(file: string): Promise<FiledSpan[]> {
  loading ??= fetch(file)
    .then((response) => response.json() as Promise<{ spans: FiledSpan[] }>)
    .then(({ spans }) => spans);
  return loading;
}

/** The span of a row whose facts its page leaves to a file. */
export async function filedSpan(file: string, rowId: string): Promise<FiledSpan | undefined> {
  return (await filedSpans(file))[Number(rowId.replace('span=', '')) - 1];
}

/** What a card says of a filed span beyond its row: attributes first, as texts. */
export function factsOf({ span_id, parent_id, name, error, attrs = {} }: FiledSpan): [string, string][] {
  const attributes = Object.entries(attrs).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return [
    ...(error ? [['error', error] as [string, string]] : []),
    ...attributes,
    ['name', name],
    ['span id', span_id],
    ...(parent_id ? [['parent', parent_id] as [string, string]] : []),
  ];
}
