import { readdir } from 'node:fs/promises';
import { loadSourceReports } from '../../src/figures/sourceReports';
import { laterDescribe } from '../sampling';
import { runTool, useFolder } from './runTool';

const folder = useFolder();

// fill.test.ts fills the same reports, and check.test.ts checks some of them.
laterDescribe('demo', () => {
  it('fills and checks every report and prints one line each', async () => {
    const ran = await runTool(folder(), ['demo', '--out', '.']);
    expect(ran).toMatchObject({ code: 0, complained: [] });
    const [, , ...lines] = ran.printed;
    expect(lines).toHaveLength(loadSourceReports().length);
    for (const line of lines) expect(line).toMatch(/^\S.*\s20\d\d(\s+\d+){6}$/);
    expect(await readdir(folder())).toEqual(
      loadSourceReports()
        .map(({ id }) => `${id}.xlsx`)
        .sort(),
    );
  }, 60_000);
});
