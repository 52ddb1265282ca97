/** @jest-environment jsdom */
import { focusInside } from '../../../src/workbench/page/shell/walkParts';

test('F6 leads to where the keyboard was in the pane, and to the tab in front where it was nowhere', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const pane = frame.contentDocument!;
  pane.body.innerHTML =
    '<button role="tab" aria-selected="false"></button><button role="tab" aria-selected="true"></button><input>';
  focusInside(frame);
  expect(pane.activeElement?.getAttribute('aria-selected')).toBe('true');
  pane.querySelector('input')!.focus();
  focusInside(frame);
  expect(pane.activeElement?.tagName).toBe('INPUT');
});
