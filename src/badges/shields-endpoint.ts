import type { BadgeWords } from './badge-words.ts';
import { cutText } from './cut-text.ts';
import { palettes } from './palette.ts';

/** The answer that shields.io draws a badge from (shields.io, "Endpoint badge", schema version 1). */
export interface ShieldsEndpoint {
  schemaVersion: 1;
  label: string;
  message: string;
  /** Six hex digits after a number sign. */
  color: string;
  labelColor: string;
  /** How long shields.io may keep the answer, in seconds. */
  cacheSeconds: number;
}

const ONE_HOUR_S = 3600;
/** UTF-16 units: as long as the badges of this site can get. */
const LIMIT = 34;

/** What shields.io draws a badge of the same words from, in the style that the asker likes. */
export function shieldsEndpoint({ label, message, tone }: BadgeWords): ShieldsEndpoint {
  const { messageGrounds, labelGround } = palettes.light;
  return {
    schemaVersion: 1,
    label: cutText(label, LIMIT),
    message: cutText(message, LIMIT),
    color: messageGrounds[tone],
    labelColor: labelGround,
    cacheSeconds: ONE_HOUR_S,
  };
}
