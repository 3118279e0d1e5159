/**
 * The same function of a text, with its answers kept for when the text comes again. All are forgotten when there are
 * ten thousand. What is thrown is not kept.
 */
export function remembered(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = answer(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, made);
    return made;
  };
}

const mostRemembered = 10_000;
