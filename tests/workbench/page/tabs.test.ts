/** @jest-environment jsdom */
import { drawTabs } from '../../../src/workbench/page/shell/tabs';

Element.prototype.scrollIntoView = () => undefined;

test('a tab tells whether it was clicked: the keyboard then goes to the sheet, else it stays on the tabs', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const chosen: [string, boolean][] = [];
  const tabs = [
    { id: '1', name: 'Một' },
    { id: '2', name: 'Hai' },
  ];
  drawTabs(place, tabs, '1', (id, byPointer) => chosen.push([id, byPointer]));
  place.querySelectorAll('button')[1]!.click();
  place.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect(chosen).toEqual([
    ['2', true],
    ['2', false],
  ]);
});
