import { renderCard } from '../badges/card-png.ts';
import type { Site } from '../load/site-model.ts';
import { cardPath } from '../routes/picture-paths.ts';
import { siteCards } from '../views/cards/site-cards.ts';
import type { Document } from './document.ts';

/** The pictures for sharing that the site was asked for. */
export async function* cardDocuments(site: Site): AsyncGenerator<Document> {
  for (const { path, words } of siteCards(site)) {
    yield { path: cardPath(path).slice(1), body: await renderCard(words) };
  }
}
