/** @jest-environment ./tests/sharing/dom.cjs */
import { screen, within } from '@testing-library/react';
import type { Finding } from '../../../src/checks/finding';
import { FindingCard } from '../../../src/taskpane/finding/FindingCard';
import { GroupCard } from '../../../src/taskpane/finding/GroupCard';
import { render } from './render';

const sheet = 'Thanh Hóa 2018';
const cell = (address: string, of = sheet) => ({ sheet: of, address, row: 'IN.01', column: '3', value: 1 });
const number = (value: number, address: string, of = sheet) => ({
  indicator: 'internet-subscriptions',
  code: 'IN.01',
  name: { vi: 'Thuê bao Internet', en: 'Internet subscriptions' },
  year: 2018,
  value,
  printed: { vi: `${value} thuê bao`, en: `${value} subscriptions` },
  cells: [cell(address, of)],
});

const finding: Finding = {
  rule: 'CT-501',
  family: 'time',
  severity: 'warning',
  outcome: 'undecided',
  cells: [cell('G30'), cell('E30')],
  title: { vi: 'Đầu kỳ + phát triển mới ≠ cuối kỳ', en: 'Opening + new ≠ closing' },
  subject: { code: 'IN.01', name: { vi: 'Thuê bao Internet', en: 'Internet subscriptions' } },
  message: { vi: 'Câu dài.', en: 'The long sentence.' },
  weight: null,
  left: 1_400_000,
  right: 1_130_000,
  tolerance: 15_000,
  relation: {
    kind: 'stock-flow',
    year: 2018,
    operands: [number(1_070_000, 'E30'), number(330_000, 'H9', 'Số liệu nguồn'), number(1_130_000, 'G30')],
    left: { operation: 'sum', terms: [{ operand: 0 }, { operand: 1 }] },
    operator: 'equals',
    right: { operand: 2 },
    results: { left: 1_400_000, right: 1_130_000 },
    gap: 270_000,
    tolerance: 15_000,
  },
  suggestion: null,
  suspects: null,
  repairs: [],
  explanation: null,
  waiver: null,
};

function shown(one: Finding, language: 'vi' | 'en' = 'vi', onJump = jest.fn()) {
  const rendered = render(
    <ul>
      <FindingCard finding={one} sheet={sheet} onJump={onJump} />
    </ul>,
    { language },
  );
  return { ...rendered, onJump, card: screen.getByRole('listitem') };
}

test('a card says what is wrong, of which row, with the numbers and the gap, as it is written on paper', () => {
  const { card } = shown(finding);
  expect(within(card).getByRole('heading', { name: finding.title.vi })).not.toBeNull();
  expect(card.textContent).toContain(`IN.01 Thuê bao Internet · ${sheet}`);
  expect(card.textContent?.replace(/\s/g, '')).toContain('1.070.000+330.000=1.400.000≠1.130.000');
  expect(card.textContent).toContain('lệch 270.000 · làm tròn chỉ giải thích 15.000');
});

test('a number of another workbook leads nowhere', async () => {
  const [own, , total] = finding.relation!.operands;
  const there = { ...own!, cells: [{ ...cell('G30'), file: 'th2017.xlsx' }] };
  const relation = { ...finding.relation!, operands: [there, own!, total!] };
  const { card } = shown({ ...finding, relation, cells: [cell('G30'), ...there.cells] });
  const buttons = within(card).getAllByRole('button', { name: /G30|E30/ });
  expect(buttons.map((one) => one.getAttribute('data-address'))).toEqual(['E30', 'G30']);
});

test('a number under the least that it may be is too little, not too much', () => {
  const limit: NonNullable<Finding['relation']> = {
    ...finding.relation!,
    operands: [number(-5, 'G20')],
    left: { constant: 0 },
    operator: 'atMost',
    right: { operand: 0 },
    results: { left: 0, right: -5 },
    gap: 5,
    tolerance: 0,
  };
  expect(shown({ ...finding, relation: limit }).card.textContent).toContain('thiếu 5');
});

test('a number over the most that it may be is too much', () => {
  const limit: NonNullable<Finding['relation']> = {
    ...finding.relation!,
    operands: [number(105, 'G20')],
    left: { operand: 0 },
    operator: 'atMost',
    right: { constant: 100 },
    results: { left: 105, right: 100 },
    gap: 5,
    tolerance: 0,
  };
  expect(shown({ ...finding, relation: limit }).card.textContent).toContain('vượt 5');
});

test('what lies a whole tolerance apart is not said to be explained by it', () => {
  const touching: NonNullable<Finding['relation']> = {
    ...finding.relation!,
    operands: [number(29, 'G20'), number(28, 'G19')],
    left: { operand: 0 },
    operator: 'atMost',
    right: { operand: 1 },
    results: { left: 29, right: 28 },
    gap: 1,
    tolerance: 1,
  };
  const { card } = shown({ ...finding, outcome: 'fails', relation: touching });
  expect(card.textContent).toContain('vượt 1 · làm tròn giải thích chưa đến 1');
});

test('the same card speaks English', () => {
  const { card } = shown(finding, 'en');
  expect(card.textContent?.replace(/\s/g, '')).toContain('1,070,000+330,000=1,400,000≠1,130,000');
  expect(card.textContent).toContain('off by 270,000 · rounding explains only 15,000');
});

test('every number leads to its cell and tells its address, with the sheet where it is another one', async () => {
  const { user, card, onJump } = shown(finding);
  const numbers = within(card).getAllByRole('button', { name: /đến ô/ });
  expect(numbers.map((one) => one.dataset['address'])).toEqual(['E30', 'Số liệu nguồn: H9', 'G30']);
  await user.click(numbers[1]!);
  expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Số liệu nguồn', address: 'H9' }));
});

test('the long sentence is for those who listen, and for all once the card is unfolded', async () => {
  const { user, card } = shown(finding);
  expect(within(card).getByText('Câu dài.')).not.toBeNull();
  const unfold = within(card).getByRole('button', { name: finding.title.vi });
  expect(unfold.getAttribute('aria-expanded')).toBe('false');
  await user.click(unfold);
  expect(unfold.getAttribute('aria-expanded')).toBe('true');
  expect(within(card).getAllByText('Câu dài.')).toHaveLength(1);
});

test('what has no equation shows its sentence and its cells', () => {
  const { card } = shown({ ...finding, relation: null });
  expect(within(card).getByText('Câu dài.')).not.toBeNull();
  expect(within(card).getByRole('button', { name: 'G30' })).not.toBeNull();
});

test('where no workbook is open the numbers lead nowhere', () => {
  render(
    <ul>
      <FindingCard finding={finding} sheet={sheet} />
    </ul>,
  );
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('many findings are one card with their number, and unfold one by one', async () => {
  const all = ['IN.01', 'IN.02', 'VT.01', 'VT.02', 'VT.03'].map((code, at): Finding => ({
    ...finding,
    cells: [{ ...cell(`H${at + 10}`), row: code }],
    subject: { code, name: finding.subject!.name },
  }));
  const { user } = render(
    <ul>
      <GroupCard findings={all} sheet={sheet} onJump={jest.fn()}>
        {() => <li>một</li>}
      </GroupCard>
    </ul>,
  );
  const title = screen.getByRole('button', { name: `${finding.title.vi} (5)` });
  expect(screen.getByRole('listitem').textContent).toContain(`IN.01, IN.02, VT.01, VT.02… · ${sheet}`);
  expect(screen.getByRole('button', { name: 'H14' })).not.toBeNull();
  expect(screen.queryByText('một')).toBeNull();
  await user.click(title);
  expect(screen.getByText('một')).not.toBeNull();
});
