/** What the card beside a square says. */
export interface CardText {
  pair: string;
  task: string;
  outcome: string;
  facts: readonly string[];
}

/** Places the card below a square, or above it where there is no room. */
export function showCard(card: HTMLElement, text: CardText, square: DOMRect): void {
  const lines = [text.pair, text.task, text.outcome, text.facts.join(' · ')].filter((line) => line !== '');
  card.replaceChildren(...lines.map(lineOf));
  card.hidden = false;
  const { width, height } = card.getBoundingClientRect();
  const below = square.bottom + gapPx;
  const top = below + height > innerHeight ? square.top - gapPx - height : below;
  card.style.top = `${String(Math.max(gapPx, top))}px`;
  card.style.left = `${String(Math.max(gapPx, Math.min(square.left, innerWidth - width - gapPx)))}px`;
}

const gapPx = 6;

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  line.textContent = text;
  return line;
}
