/** A control of a form that the address remembers. */
export interface Control {
  name: string;
  value: string;
  /** Set for boxes. */
  checked?: boolean;
  /** The value that needs no saying. */
  usual: string;
  /** A box that is remembered where it is empty. */
  inverted: boolean;
}

/** The query that says how a form differs from its usual state. */
export function queryOf(controls: readonly Control[]): URLSearchParams {
  const query = new URLSearchParams();
  for (const { name, value, checked, usual, inverted } of controls) {
    if (checked === undefined ? value !== usual : checked !== inverted) query.append(name, value);
  }
  return query;
}

/** How a control stands where the address holds a query. */
export function controlIn(query: URLSearchParams, control: Control): { value: string; checked: boolean } {
  const { name, value, usual, inverted } = control;
  if (control.checked === undefined) return { value: query.get(name) ?? usual, checked: false };
  return { value, checked: query.getAll(name).includes(value) !== inverted };
}
