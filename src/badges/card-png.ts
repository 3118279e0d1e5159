import { BoundedMap } from './bounded-map.ts';
import { drawCard } from './card.ts';
import type { CardWords } from './card-words.ts';
import { encodePng } from './encode-png.ts';

const REMEMBERED_CARDS = 50;
const cards = new BoundedMap<Uint8Array>(REMEMBERED_CARDS);

/** Draws a card as PNG, 1200 by 630 pixels. Cards that look alike are drawn once. */
export async function renderCard(words: CardWords): Promise<Uint8Array> {
  const key = JSON.stringify({ ...words, alt: '' });
  return cards.get(key) ?? cards.set(key, encodePng(await drawCard(words)));
}
