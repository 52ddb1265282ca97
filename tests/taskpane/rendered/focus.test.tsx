/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { Card } from '../../../src/taskpane/finding/Card';
import { useKeepWalk } from '../../../src/taskpane/finding/useKeepWalk';
import { useArrivalFocus } from '../../../src/taskpane/frame/focus/useArrivalFocus';
import { useKeepFocus } from '../../../src/taskpane/frame/focus/useKeepFocus';
import { render } from './render';

const focused = (): string => document.activeElement?.textContent ?? '';

/** Cards that go when their button is pressed, as findings do once they are mended. */
function List({ names }: { readonly names: readonly string[] }) {
  const [left, setLeft] = useState(names);
  const list = useRef<HTMLDivElement>(null);
  useKeepWalk(list);
  return (
    <div ref={list}>
      <h2 tabIndex={-1}>Kết quả</h2>
      {left.map((name) => (
        <Card key={name} severity="error" rule="CT-101" title={name} first={undefined} more={() => null}>
          {() => <button onClick={() => setLeft(left.filter((one) => one !== name))}>Sửa {name}</button>}
        </Card>
      ))}
    </div>
  );
}

test('where a mended finding goes, the walk goes on at the next one, then at the one before, then at the heading', async () => {
  const { user } = render(<List names={['một', 'hai', 'ba']} />);
  const mended: string[] = [];
  for (const name of ['hai', 'ba', 'một']) {
    await user.click(screen.getByRole('button', { name: `Sửa ${name}` }));
    mended.push(focused());
  }
  expect(mended).toEqual([expect.stringMatching(/^ba/), expect.stringMatching(/^một/), 'Kết quả']);
});

/** What is asked for takes its time, and nothing can be pressed meanwhile. */
function Working() {
  const [isWorking, work] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useKeepFocus(place);
  return (
    <div tabIndex={-1} data-testid="card">
      <div ref={place}>{isWorking ? 'Đang sửa' : <button onClick={() => work(true)}>Sửa</button>}</div>
    </div>
  );
}

test('while what was pressed is at work, the focus waits on the card around it', async () => {
  const { user } = render(<Working />);
  await user.click(screen.getByRole('button'));
  expect(document.activeElement).toBe(screen.getByTestId('card'));
});

/** Two places; the second is come to by a tab or by a button of the first, and read after that. */
function Places() {
  const [isSecond, go] = useState(false);
  const [read, setRead] = useState<object | null>(null);
  const { place } = useArrivalFocus<HTMLHeadingElement>(isSecond, read);
  return (
    <>
      <button onClick={() => go(true)}>Thẻ</button>
      <div hidden={isSecond}>
        <button onClick={() => go(true)}>Tiếp</button>
      </div>
      <div hidden={!isSecond}>
        <button onClick={() => setRead({})}>Đọc</button>
        {read && (
          <h2 ref={place} tabIndex={-1}>
            Bước
          </h2>
        )}
      </div>
    </>
  );
}

test.each([
  ['Tiếp', 'Bước'],
  ['Thẻ', 'Thẻ'],
])('who comes by “%s” goes on at “%s”', async (by, at) => {
  const { user } = render(<Places />);
  await user.click(screen.getByRole('button', { name: by }));
  // Read without anybody’s press, as the workbook is.
  act(() => {
    screen.getByText('Đọc').click();
  });
  await screen.findByText('Bước');
  expect(focused()).toBe(at);
});
