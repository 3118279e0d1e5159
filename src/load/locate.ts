import { PlaceFinder, type Target } from './place-finder.ts';
import { pointerParts } from './pointer.ts';

/** Finds the places that JSON pointers name, in one pass over a text that is JSON. */
export function locate(text: string, pointers: Iterable<string>): (pointer: string) => Target | undefined {
  const root: Target = { children: new Map() };
  for (const pointer of pointers) plant(root, pointerParts(pointer));
  new PlaceFinder(text).find(root);
  return (pointer) => reach(root, pointerParts(pointer));
}

function plant(root: Target, parts: readonly string[]): void {
  let target = root;
  for (const part of parts) {
    const child = target.children.get(part) ?? { children: new Map<string, Target>() };
    target.children.set(part, child);
    target = child;
  }
}

/** The target itself, or the nearest thing around it that exists. */
function reach(root: Target, parts: readonly string[]): Target {
  let target = root;
  for (const part of parts) {
    const child = target.children.get(part);
    if (child?.valueOffset === undefined) break;
    target = child;
  }
  return target;
}
