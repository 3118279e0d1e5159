const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:?\d{2})$/;

/** An ISO 8601 instant for people, as recorded: "17 Jun 2026, 06:21:29.358677 UTC". Other text is returned as it is. */
export function instantText(instant: string): string {
  const match = INSTANT.exec(instant);
  if (!match) return instant;
  const [, year = '', month = '', day = '', time = '', decimals, zone = ''] = match;
  const fraction = decimals === undefined ? '' : `.${decimals}`;
  return `${dayOf(year, month, day)}, ${time}${fraction} ${zone === 'Z' ? 'UTC' : zone}`;
}

/** The day of an ISO 8601 instant or day for people: "17 Jun 2026". */
export function dayText(instant: string): string {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
  return dayOf(year, month, day);
}

function dayOf(year: string, month: string, day: string): string {
  return `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
}
