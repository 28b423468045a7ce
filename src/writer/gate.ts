/** A promise that its owner settles, once. Nobody has to listen: a failure is then no unhandled rejection. */
export class Gate<T> {
  readonly passed: Promise<T>;
  #open: (value: T) => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;

  constructor() {
    this.passed = new Promise((resolve, reject) => {
      this.#open = resolve;
      this.#fail = reject;
    });
    this.passed.catch(() => undefined);
  }

  open(value: T): void {
    this.#open(value);
  }

  fail(error: unknown): void {
    this.#fail(error);
  }
}
