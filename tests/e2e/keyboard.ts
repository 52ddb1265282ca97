import type { Frame, Page } from 'playwright-core';

/** How many stops a person may pass before giving up: nothing of a view may be further away. */
const patience = 150;

/** What has the focus in the pane: how a screen reader would name it, and what it is. */
interface Stop {
  readonly name: string;
  readonly tag: string;
}

/** A person at the pane who has no mouse. */
export class Keyboard {
  /** Presses so far, for the record. */
  presses = 0;

  constructor(
    private readonly page: Page,
    private readonly frame: () => Frame,
  ) {}

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }

  /**
   * Goes on with Tab, or back with Shift+Tab, until something of that name has the focus.
   * @throws Error with the names passed when nothing has it
   */
  async reach(name: string | RegExp, tag?: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < patience; stop += 1) {
      const at = await this.focused();
      if (at && (tag === undefined || at.tag === tag) && matches(at.name, name)) return;
      passed.push(at ? `${at.tag} "${at.name}"` : '-');
      await this.press(key);
    }
    throw new Error(`No way to "${String(name)}" by Tab; passed ${[...new Set(passed)].join(', ')}`);
  }

  /** The stop that has the focus, or null where it is outside the pane. */
  private focused(): Promise<Stop | null> {
    return this.frame().evaluate(() => {
      if (!document.hasFocus()) return null;
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const by = (ids: string | null): string =>
        (ids ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ');
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name =
        by(element.getAttribute('aria-labelledby')).trim() ||
        (element.getAttribute('aria-label') ??
          (labels
            .map((label) => label.textContent ?? '')
            .join(' ')
            .trim() ||
            element.textContent ||
            ''));
      return { name: name.trim(), tag: element.tagName.toLowerCase() };
    });
  }
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
