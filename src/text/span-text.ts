import { dayText } from './instant-text.ts';

/** The days from the first to the last start, as recorded: "17 Jun 2026 to 18 Jun 2026"; one day where they are equal. */
export function spanText(times: { firstStartedAt?: string; lastStartedAt?: string }): string {
  const { firstStartedAt: first, lastStartedAt: last } = times;
  if (first === undefined || last === undefined) return 'not recorded';
  const [from, to] = [dayText(first), dayText(last)];
  return from === to ? from : `${from} to ${to}`;
}
