import { extractDocument } from '../../narrative/figure/document';
import { provinceOf, yearOf } from '../choices';
import { switched, valued, type Command } from '../command';
import { figureTable } from '../figureTable';
import { messages, sentence } from '../messages/catalogue';
import { readReport } from '../reportText';
import { shippedLists } from '../../indicators/shippedLists';
import { refuse } from '../userError';

/** Reads the figures of a report text. Reads only. */
export const extract: Command = {
  name: 'extract',
  help: messages['extract.help'],
  files: messages['extract.files'],
  options: [
    valued('province', '38', messages['extract.province'], { required: true }),
    valued('year', '2018', messages['extract.year'], { required: true }),
    switched('json', messages['extract.json']),
  ],
  async run(given, { language, print, folder }) {
    const [file, surplus] = given.files;
    if (file === undefined) throw refuse('bad.noReport');
    if (surplus !== undefined) throw refuse('bad.oneReport', { file, surplus });
    const year = yearOf(given.needed('year'));
    const { text, figures } = await readReport(
      file,
      { province: provinceOf(given.needed('province'), year), year },
      folder,
    );
    const { catalogue } = shippedLists();
    if (given.flag('json')) print(JSON.stringify(extractDocument(figures, catalogue), null, 2));
    else if (figures.length === 0) print(sentence('extract.none', { file })[language]);
    else figureTable(text, figures, catalogue, language).forEach(print);
    return 0;
  },
};
