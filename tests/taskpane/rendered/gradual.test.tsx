/** @jest-environment ./tests/sharing/dom.cjs */
import { screen } from '@testing-library/react';
import { useGradual } from '../../../src/taskpane/frame/steps/useGradual';
import { render } from './render';

/** Cards of so many findings each; the list's title counts findings. */
function Cards({ sizes }: { readonly sizes: readonly number[] }) {
  const { drawn, more } = useGradual(sizes, (size) => size);
  return (
    <>
      {drawn.map((size, at) => (
        <p key={at}>{size}</p>
      ))}
      {more}
    </>
  );
}

test('what is left is counted as the title counts: findings, not the cards that hold them', async () => {
  // Nothing comes in sight by itself.
  const observer = { observe: () => undefined, disconnect: () => undefined };
  jest.spyOn(globalThis, 'IntersectionObserver').mockImplementation(() => observer as never);
  const { user, say } = render(<Cards sizes={[1, 1, 1, 1, 9, 3]} />);
  await user.click(screen.getByRole('button', { name: say('frame.more', { count: 12 }) }));
  expect(screen.getByText('3')).not.toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  jest.restoreAllMocks();
});
