import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../../src/indicators/text';
import { sample } from '../../sampling';
import type { PaneTest } from './paneTest';

/** Where the pictures go; nothing of it is kept with the sources. */
export const viewPictures = join(__dirname, '../screenshots', 'views');

export const looks = ['light', 'dark', 'contrast'] as const;
/** The narrowest pane that Excel allows, and a wide one. */
export const widths = [320, 600] as const;
/** Tall enough for most views to be seen whole. */
const height = 1000;

interface Shot {
  readonly language: Language;
  readonly look: (typeof looks)[number];
  readonly width: (typeof widths)[number];
}

const shots: readonly Shot[] = languages.flatMap((language) =>
  looks.flatMap((look) => widths.map((width) => ({ language, look, width }))),
);

/**
 * Takes one view as it stands in every language, look and width in the deep run; else once in each
 * width. The pane is left as it was.
 */
export class ViewCamera {
  /** Views taken so far. */
  readonly views: string[] = [];

  constructor(private readonly pane: PaneTest) {}

  /** @throws where something is wider than the pane */
  async take(view: string): Promise<void> {
    const { pane } = this;
    const { page } = pane.workbench;
    mkdirSync(viewPictures, { recursive: true });
    await page.setViewportSize({ width: 1366, height });
    const wide: string[] = [];
    const turn = this.views.length % shots.length;
    const turned = [...shots.slice(turn), ...shots.slice(0, turn)];
    for (const { language, look, width } of sample('pictures of views', turned, (shot) => String(shot.width))) {
      await pane.speak(language);
      await pane.look(look);
      await pane.width(width);
      const name = `${view}.${language}.${look}.${width}`;
      await page.locator('iframe').screenshot({ path: join(viewPictures, `${name}.png`), animations: 'disabled' });
      if (await this.isOverflowing()) wide.push(name);
    }
    await pane.speak('vi');
    await pane.look('light');
    await pane.width(350);
    this.views.push(view);
    expect(wide).toEqual([]);
  }

  /** Whether the pane, or a list in it, would have to be scrolled sideways. */
  private isOverflowing(): Promise<boolean> {
    return this.pane.frame.evaluate(() => {
      const scrolling = [document.documentElement, ...document.querySelectorAll('header, [data-scrolls]')];
      return scrolling.some((element) => element.scrollWidth > element.clientWidth);
    });
  }
}
