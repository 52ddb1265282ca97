import * as v from 'valibot';
import phrases from '../../seeds/narrative/phrases.json';
import heads from '../../seeds/tables/heads.json';
import names from '../../seeds/tables/names.json';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { headsSchema, namesSchema } from '../../src/tables/words/wordSchemas';

describe('the words of tables', () => {
  it('have the shape that the reader takes for granted', () => {
    expect(v.safeParse(headsSchema, heads).issues).toBeUndefined();
    expect(v.safeParse(namesSchema, names).issues).toBeUndefined();
  });

  it('name indicators of the catalogue', () => {
    const { byId } = loadCatalogue();
    const ids = [...Object.keys(names.phrases), ...Object.keys(phrases.phrases)];
    expect(ids.filter((id) => byId(id) === null)).toEqual([]);
  });

  it('stand once in their list', () => {
    const lists = [...Object.values(heads.columns), ...Object.values(heads.words)];
    expect(lists.flatMap((list) => list.filter((word, at) => list.indexOf(word) !== at))).toEqual([]);
  });
});
