const key = 'bench-pages-shell';

/** The shell that the reader chose before; undefined where none was, and where the browser keeps nothing. */
export function rememberedShell(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice of a shell in this browser, where it lets pages keep anything; else for as long as the page stands. */
export function rememberShell(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    return;
  }
}
