/** Follows indented headings, as JavaScript runners print their suites, and names what stands under them. */
export interface HeadingPath {
  /** Takes the heading at this indentation, in place of those as deep or deeper. */
  enter(name: string, indent: number): void;
  /** The headings over a line with this indentation, outermost first. */
  above(indent: number): string[];
  /** Forgets every heading. */
  clear(): void;
}

/** An empty path. */
export function headingPath(): HeadingPath {
  let path: { name: string; indent: number }[] = [];
  const leave = (indent: number): void => {
    while ((path.at(-1)?.indent ?? -1) >= indent) path.pop();
  };
  return {
    enter(name, indent) {
      leave(indent);
      path.push({ name, indent });
    },
    above(indent) {
      leave(indent);
      return path.map(({ name }) => name);
    },
    clear() {
      path = [];
    },
  };
}
