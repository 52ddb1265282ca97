import { fillWorkbook } from '../../../src/cli/write/fillWorkbook';
import { loadSourceReports } from '../../../src/figures/sourceReports';
import { provinceByKey } from '../../../src/indicators/provinces/provinces';
import { templatesOfYear } from '../../../src/indicators/forms/templates';
import { deepTest, laterTest, sample } from '../../sampling';
import { usePane } from '../pane/paneTest';

/** Windows of users; the last is the first at 200 % zoom, where a page has half as many pixels. */
const windows = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 683, height: 384 },
] as const;
/** Pixels from a corner to the inside: the border of a selection is not the cell. */
const inset = 4;

type Sight = NonNullable<ReturnType<NonNullable<typeof window.chiTieuWorkbench>['sight']>>;

const pane = usePane({ afresh: 'first', scrollBars: true });

/** A workbook of a source report, as the product fills it. */
async function example({ province: key, year, figures, id }: ReturnType<typeof loadSourceReports>[number]) {
  const province = provinceByKey(key, year)!;
  const template = templatesOfYear(year)[0]!;
  const { bytes } = await fillWorkbook({ province, year, template, status: 'estimate', figures });
  return { name: `${id}.xlsx`, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Opens a workbook; the pane starts afresh with it. */
async function open(file: Awaited<ReturnType<typeof example>>): Promise<void> {
  await pane.frame.evaluate(() => document.documentElement.classList.add('former'));
  await pane.workbench.openFile(file);
  await pane.frame.locator('html:not(.former) [role="tab"]').first().waitFor();
  await pane.workbench.page.locator('.book-name').filter({ hasText: file.name }).waitFor();
}

/** The cells that the findings on show lead to, each with its sheet in front. */
function targets(): Promise<readonly string[]> {
  return pane.frame
    .locator('#view-check [data-jump]')
    .evaluateAll((buttons) => [
      ...new Set(buttons.map((button) => (button as HTMLElement).dataset['address'] ?? button.textContent ?? '')),
    ]);
}

async function size(wanted: { width: number; height: number }): Promise<void> {
  await pane.workbench.page.setViewportSize(wanted);
  // The grid takes a new size when it finds the time.
  await pane.workbench.page.waitForFunction(() => {
    const { right, bottom } = document.querySelector('.grid')!.getBoundingClientRect();
    const { seen } = window.chiTieuWorkbench!.sight('A1')!;
    return Math.abs(seen.right - right) < 20 && Math.abs(seen.bottom - bottom) < 20;
  });
  await drawn();
}

/** The grid draws in the next frame, and measures its place in the one after. */
function drawn(): Promise<void> {
  return pane.workbench.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Selects cells one after the other as the pane does, and tells where each is drawn then. */
function jump(sheet: string, cells: readonly string[]): Promise<readonly Sight[]> {
  return pane.workbench.page.evaluate(
    async ([first, addresses]) => {
      const { Excel: excel } = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
      const sights: Sight[] = [];
      for (const full of addresses) {
        const [address, name = first] = full.split(': ').reverse();
        await excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          worksheet.activate();
          worksheet.getRange(address).select();
          await context.sync();
        });
        sights.push(window.chiTieuWorkbench!.sight(address!)!);
      }
      return sights;
    },
    [sheet, cells] as const,
  );
}

async function sightOf(address: string): Promise<Sight> {
  await drawn();
  return (await pane.workbench.page.evaluate((at) => window.chiTieuWorkbench!.sight(at), address))!;
}

function activeSheet(): Promise<string> {
  return pane.workbench.page.evaluate(() => window.chiTieuWorkbench!.selection().sheet);
}

/** What of a cell is out of sight, in pixels; nothing where it is wholly seen. */
function hidden({ cell, seen }: Sight): Partial<Sight['cell']> {
  const over = {
    left: seen.left - cell.left,
    top: seen.top - cell.top,
    right: cell.right - seen.right,
    bottom: cell.bottom - seen.bottom,
  };
  return Object.fromEntries(Object.entries(over).filter(([, pixels]) => pixels > 0));
}

/** The measured place is the true one: clicks into two of its corners meet the cell. */
async function meets(address: string, { cell }: Sight): Promise<void> {
  const { mouse } = pane.workbench.page;
  for (const [x, y] of [
    [cell.left + inset, cell.top + inset],
    [cell.right - inset, cell.bottom - inset],
  ] as const) {
    await mouse.click(x, y);
    expect(await pane.workbench.page.evaluate(() => window.chiTieuWorkbench!.selection().address)).toBe(address);
  }
}

test.each(sample('examples in sight', loadSourceReports()).map((report) => [report.id, report] as const))(
  'every finding of %s leads to a cell in sight, from anywhere and in every window',
  async (_, report) => {
    await size(windows[0]);
    await open(await example(report));
    await pane.check();
    const sheet = await activeSheet();
    const found = await targets();
    expect(found.length).toBeGreaterThan(2);
    // There and back, since the way to a cell decides what scrolls.
    const cells = [...found, ...[...found].reverse()];
    for (const one of windows) {
      await size(one);
      const sights = await jump(sheet, cells);
      const unseen = cells.flatMap((cell, at) => {
        const out = hidden(sights[at]!);
        return Object.keys(out).length > 0 ? [{ cell, out }] : [];
      });
      expect({ one, unseen }).toEqual({ one, unseen: [] });
      await meets(cells.at(-1)!.split(': ').at(-1)!, sights.at(-1)!);
    }
  },
);

laterTest(
  'the name box leads to a cell in sight; a sheet opens at its top left, whatever is merged there',
  async () => {
    await size(windows[0]);
    await open(await example(loadSourceReports().at(-1)!));
    const merged = 'J1';
    for (const one of windows) {
      await size(one);
      for (const address of ['M60', merged, 'C9', 'K30']) {
        await pane.workbench.goTo(address);
        const sight = await sightOf(address);
        expect({ address, out: hidden(sight) }).toEqual({ address, out: {} });
      }
    }
    await size(windows[0]);
    const sheets = await pane.sheets();
    for (const sheet of [...sheets].reverse()) {
      await pane.workbench.page.locator(`.tabs button[data-sheet="${sheet}"]`).click();
      expect(await activeSheet()).toBe(sheet);
    }
    await open(await example(loadSourceReports()[0]!));
    for (const sheet of await pane.sheets()) {
      await pane.workbench.page.locator(`.tabs button[data-sheet="${sheet}"]`).click();
      const corner = await sightOf('A1');
      expect({ sheet, left: corner.cell.left - corner.seen.left, top: corner.cell.top - corner.seen.top }).toEqual({
        sheet,
        left: 0,
        top: 0,
      });
    }
  },
);

deepTest('a sheet that freezes most of the window lets go of it, and takes it back in a larger one', async () => {
  await size(windows[0]);
  await open(await example(loadSourceReports()[0]!));
  const panes = (): Promise<boolean> =>
    pane.workbench.page.evaluate(() => {
      const first = window.chiTieuWorkbench!.sight('A1')!;
      const far = window.chiTieuWorkbench!.sight('M60')!;
      return far.seen.left > first.seen.left && far.seen.top > first.seen.top;
    });
  expect(await panes()).toBe(true);
  await size(windows[2]);
  expect(await panes()).toBe(false);
  await size(windows[0]);
  expect(await panes()).toBe(true);
});

laterTest('the pane has one scroll bar at most, at any height', async () => {
  await pane.tab(pane.text('frame.prepare')).click();
  const bar = await pane.frame.evaluate(() => {
    const box = document.createElement('div');
    box.style.cssText = 'width: 60px; height: 60px; overflow: scroll; position: absolute; inset: 0 auto auto 0;';
    document.body.append(box);
    const width = box.offsetWidth - box.clientWidth;
    box.remove();
    return width;
  });
  // Scroll bars that take room, as on most computers: others would hide the fault.
  expect(bar).toBeGreaterThan(0);
  for (const height of [384, 560, 768, 901, 1024, 1080]) {
    await size({ width: 1366, height });
    const [across, down] = await pane.frame.evaluate(() => {
      const { clientWidth, clientHeight } = document.documentElement;
      return [window.innerWidth - clientWidth, window.innerHeight - clientHeight];
    });
    expect({ height, across, down }).toEqual({ height, across: 0, down: 0 });
  }
});

test('focus goes to what was asked for, where the keys of the list work', async () => {
  await size(windows[0]);
  await pane.startAfresh();
  const focused = pane.frame.locator(':focus');
  await pane.button(pane.text('prepare.example.show')).click();
  await pane.confirmButton().waitFor();
  await focused.filter({ hasText: 'Thanh Hóa 2018' }).and(pane.frame.locator('h2')).waitFor();
  await pane.confirm();
  await pane.enter('Thanh Hóa 2018', 'G10', '-3738');
  await pane.footerButton('write.next').click();
  await pane.frame.locator('#view-check h2:focus').waitFor();
  await pane.workbench.press('j');
  expect(await pane.frame.locator('[data-finding]:focus').count()).toBe(1);
  // From its end too: whoever asks again sees where the keyboard is.
  await pane.workbench.press('End');
  await pane.button(pane.text('check.again')).click();
  await pane.frame.waitForFunction(() => {
    const heading = document.querySelector('#view-check h2:focus');
    if (!heading) return false;
    const { left, top, width, height } = heading.getBoundingClientRect();
    return heading.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

  // The list is at its end; the first error comes to the front in both.
  await pane.workbench.press('End');
  await pane.button(pane.text('check.next.error')).click();
  // By mouse one goes on in the grid.
  await pane.workbench.page.waitForFunction(() => document.querySelector('.grid')!.contains(document.activeElement));
  const card = pane.frame.locator('#findings-error [data-finding]').first();
  const cell = (await card.getAttribute('data-finding'))!;
  expect(await pane.workbench.page.evaluate(() => window.chiTieuWorkbench!.selection().address)).toBe(cell);
  expect(hidden(await sightOf(cell))).toEqual({});
});

test('the grid grows under a selection, as far as Excel has rows and columns, and stops there', async () => {
  await size(windows[0]);
  await pane.startAfresh();
  const { workbench } = pane;
  const selected = () => workbench.page.evaluate(() => window.chiTieuWorkbench!.selection().address);
  const isSeen = async (address: string): Promise<void> => {
    const sight = await sightOf(address);
    // Univer rounds how far the end of a sheet is scrolled.
    const out = Object.entries(hidden(sight)).filter(([, pixels]) => pixels > 1);
    expect({ address, out }).toEqual({ address, out: [] });
    await meets(address, sight);
  };
  for (const address of ['Z300', 'AB20', 'A500', 'XFD1']) {
    await workbench.goTo(address);
    await isSeen(address);
  }
  await jump(await activeSheet(), ['AC900']);
  await isSeen('AC900');

  // Keys go on where the grid ended, and stay at the edges of the sheet.
  const steps: readonly (readonly [string, readonly string[], string])[] = [
    ['Z1048575', ['5', 'Enter', '6', 'Enter'], 'Z1048576'],
    ['Z1048576', ['7', 'Enter', 'ArrowDown', 'Enter'], 'Z1048576'],
    ['XFC4', ['8', 'Tab', '9', 'Tab'], 'XFD4'],
    ['XFD4', ['ArrowRight', 'Tab'], 'XFD4'],
    ['A1', ['ArrowUp', 'ArrowLeft', 'Shift+Enter', 'Shift+Tab'], 'A1'],
    ['A1:B2', ['Enter', 'Shift+Enter', 'Tab', 'x', 'Enter'], 'A1:B2'],
    ['C:C', ['ArrowDown'], 'C:C'],
  ];
  for (const [from, keys, to] of steps) {
    await workbench.goTo(from);
    await workbench.press(...keys);
    await drawn();
    expect({ from, keys, to: await selected() }).toEqual({ from, keys, to });
    if (!to.includes(':')) await isSeen(to);
  }
  expect((await workbench.cell(await activeSheet(), 'B1'))?.value).toBe('x');
  expect((await workbench.cell(await activeSheet(), 'Z1048576'))?.value).toBe(7);

  // What no sheet has is not gone to.
  await workbench.goTo('B2');
  const nameBox = workbench.page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill('B1048577');
  await nameBox.press('Enter');
  await drawn();
  expect(await selected()).toBe('B2');
  await isSeen('B2');
});
