/** A moment of a recording as a clock shows it: "0:07.4", "12:03.0", "1:02:03.0". Milliseconds in. */
export function clockText(atMs: number): string {
  const tenths = Math.floor(Math.max(0, atMs) / 100);
  const seconds = Math.floor(tenths / 10);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${String(seconds % 60).padStart(2, '0')}.${String(tenths % 10)}`;
  return hours === 0
    ? `${String(minutes)}:${tail}`
    : `${String(hours)}:${String(minutes).padStart(2, '0')}:${tail}`;
}
