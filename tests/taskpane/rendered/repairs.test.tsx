/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { walkFindings, findingMark } from '../../../src/taskpane/finding/walk';
import { Repairs } from '../../../src/taskpane/check/repair/Repairs';
import { render } from './render';
import { act } from 'react';

test('the key for a repair says so where there is none', () => {
  const { say } = render(
    <ul data-testid="list">
      <li tabIndex={-1} {...{ [findingMark]: 'G9' }}>
        <Repairs offers={[]} onRepaired={jest.fn()} />
      </li>
    </ul>,
  );
  expect(screen.queryByText(say('repair.none'))).toBeNull();
  const card = screen.getByRole('listitem');
  act(() => {
    expect(walkFindings(screen.getByTestId('list'), card, 'repair')).toBe(true);
  });
  expect(screen.getByRole('status').textContent).toBe(say('repair.none'));
  expect(screen.getAllByText(say('repair.none'))).toHaveLength(2);
});

test.each([
  ['~95.000', '~'],
  ['trên 95.000', 'trên'],
  ['95.000', null],
])('what “%s” said beside its number is told before the number takes its place', async (value, hedge) => {
  const write = {
    sheet: 'Thanh Hóa 2018',
    address: 'G9',
    row: 'BC.01',
    column: '3',
    found: { value, formula: null },
    put: { value: 95_000 },
    numberFormat: null,
  } as const;
  const { user, say } = render(<Repairs offers={[[{ kind: 'number', writes: [write] }]]} onRepaired={jest.fn()} />);
  await user.click(screen.getByRole('button'));
  const told = screen.queryByText(say('repair.hedge', { hedge: hedge ?? '' }));
  expect(told !== null).toBe(hedge !== null);
});
