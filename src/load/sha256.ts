import { hash } from 'node:crypto';

/** sha256 of some bytes, 64 hex digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
