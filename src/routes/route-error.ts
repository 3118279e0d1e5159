/** An id that cannot become an address: `message` holds the fact and the value, `hint` the remedy. */
export class RouteError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'RouteError';
    this.hint = hint;
  }
}
