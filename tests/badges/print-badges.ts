import { readFileSync } from 'node:fs';
import { renderBadge } from '../../src/badges/badge.ts';
import type { BadgeWords } from '../../src/badges/badge-words.ts';

const list = JSON.parse(readFileSync(0, 'utf8')) as BadgeWords[];
const badges: string[] = [];
for (const words of list) badges.push(await renderBadge(words));
process.stdout.write(JSON.stringify(badges));
