/**
 * Says to other tabs what is open here, for as long as it is; the browser takes the word back when
 * the tab goes. Browsers without such words say nothing, and nothing is known of the others.
 */
export class OpenLock {
  private release: () => void = () => undefined;

  /** @param prefix tells one kind of things from others */
  constructor(private readonly prefix: string) {}

  hold(name: string): void {
    this.release();
    const released = new Promise<void>((resolve) => (this.release = resolve));
    void locks()?.request(this.prefix + name, () => released);
  }

  end(): void {
    this.release();
  }

  /** What is open in tabs of this browser, this one included. */
  async all(): Promise<ReadonlySet<string>> {
    const { held = [] } = (await locks()?.query()) ?? {};
    return new Set(held.flatMap(({ name }) => (name?.startsWith(this.prefix) ? [name.slice(this.prefix.length)] : [])));
  }
}

/** The typings know only browsers that have them. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
