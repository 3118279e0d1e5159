import { visibleControls } from './visible-controls.ts';

/**
 * What UTF-8 makes of every character that acts unseen, read byte by byte. It also finds some that do not act, such as
 * joiners where they belong.
 */
const suspect =
  /[\u0000-\u0008\u000b-\u001f\u007f]|\u00c2[\u0080-\u009f\u00ad]|\u00d8\u009c|\u00e1\u00a0\u008e|\u00e2(?:\u0080[\u008b-\u008f\u00a8-\u00ae]|\u0081[\u00a0-\u00af])|\u00ef(?:\u00bb\u00bf|\u00bf[\u00b9-\u00bf])|\u00f3\u00a0[\u0080\u0081]/;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** As `visibleControls`, for text in UTF-8. Nearly all pages hold nothing to show, and are then given back undecoded. */
export function visibleControlBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = bytes;
  const units = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  return suspect.test(units) ? new TextEncoder().encode(visibleControls(utf8.decode(bytes))) : bytes;
}
