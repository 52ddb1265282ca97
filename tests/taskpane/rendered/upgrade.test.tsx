/** @jest-environment ./tests/sharing/dom.cjs */
import { fireEvent, screen, within } from '@testing-library/react';
import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { languages } from '../../../src/indicators/text';
import { findTemplate } from '../../../src/indicators/forms/templates';
import type { FormUpgrade } from '../../../src/sheet/upgrade/formUpgrade';
import { UpgradePreview } from '../../../src/taskpane/upgrade/UpgradePreview';
import { render } from './render';

const upgrade = {
  sheet: 'Thanh Hóa 2024',
  from: findTemplate({ id: 'TH-NAM', version: '2' })!,
  to: findTemplate({ id: 'TH-NAM', version: '4' })!,
  kept: ['TH.01', 'TH.02'],
  moved: ['VT.11'],
  added: ['VT.51'],
  left: [{ address: 'N9', row: 'TH.01', column: null, content: '=E9*2' }],
} as unknown as FormUpgrade;
const nothing = { sealed: false, upgrades: [], refused: [], ownForms: [] };

function shown(found: Parameters<typeof UpgradePreview>[0]['found'], language: 'vi' | 'en') {
  const [onWrite, onCancel] = [jest.fn(), jest.fn()];
  const preview = <UpgradePreview found={found} busy={false} onWrite={onWrite} onCancel={onCancel} />;
  return { ...render(preview, { language }), onWrite, onCancel };
}

describe.each(languages)('the preview of a newer version (%s)', (language) => {
  it('says what stays, moves, is new and has no place, row by row', () => {
    const { say } = shown({ ...nothing, upgrades: [upgrade] }, language);
    const title = say('upgrade.sheet', { sheet: upgrade.sheet, form: 'TH-NAM', from: '2', to: '4' });
    const section = screen.getByRole('region', { name: title });
    const lines = [...section.querySelectorAll('details')].map((details) => {
      fireEvent.click(details.querySelector('summary')!);
      return details.textContent ?? '';
    });
    const nameOf = (code: string) => loadCatalogue().indicators.find((one) => one.code === code)!.name[language];
    const [kept, moved, added, left] = lines;
    expect(kept).toContain(`${say('upgrade.kept')}2`);
    for (const code of upgrade.kept) expect(kept).toContain(`${code}. ${nameOf(code)}`);
    expect(moved).toContain(`VT.11. ${nameOf('VT.11')}`);
    expect(added).toContain(`VT.51. ${nameOf('VT.51')}`);
    expect(left).toMatch(/=E9\*2.*N9/);
    expect(left).toContain(say('upgrade.leftWhere'));
  });

  it('writes and cancels only when asked', async () => {
    const { user, say, onWrite, onCancel } = shown({ ...nothing, upgrades: [upgrade] }, language);
    expect(onWrite).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: say('upgrade.write', { count: 1 }) }));
    expect(onWrite).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: say('upgrade.cancel') }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['sealed', { ...nothing, sealed: true }, 'upgrade.sealed'],
    ['on the newest versions', nothing, 'upgrade.none'],
  ] as const)('a workbook that is %s is told so, and nothing is offered', (_, found, key) => {
    const { say } = shown(found, language);
    expect(screen.getByText(say(key))).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names what stands in the way', () => {
    const refused = [
      { sheet: 'A', reason: 'readElsewhere', reader: 'Tổng hợp' },
      { sheet: 'B', reason: 'twoTables', reader: null },
      { sheet: 'C', reason: 'head', reader: null },
    ] as const;
    const { say } = shown({ ...nothing, refused }, language);
    expect(screen.getByText(say('upgrade.refused.readElsewhere', { sheet: 'A', reader: 'Tổng hợp' }))).not.toBeNull();
    expect(screen.getByText(say('upgrade.refused.twoTables', { sheet: 'B' }))).not.toBeNull();
    expect(screen.getByText(say('upgrade.refused.head', { sheet: 'C' }))).not.toBeNull();
    expect(within(document.body).queryByRole('button')).toBeNull();
  });
});
