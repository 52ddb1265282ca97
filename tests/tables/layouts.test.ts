import { firstLayouts } from './layouts/first';
import { scoreOf } from './layouts/measure';

describe('tables after the layouts of departments', () => {
  it.each(firstLayouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const { wrong, missed, asked, notAsked } = scoreOf(layout);
    expect({ wrong, missed, asked, notAsked }).toEqual({ wrong: [], missed: [], asked: [], notAsked: [] });
  });
});
