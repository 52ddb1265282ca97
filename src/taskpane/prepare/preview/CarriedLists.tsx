import { printedWhole } from '../../finding/printed';
import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import type { Carried, LeftBehind } from '../../../sheet/previous/carried';
import { blankCells, usedSheets } from '../../../sheet/previous/carriedSummary';
import { Notice } from '../../frame/Notice';
import { useLanguage } from '../../messages/language';
import { CountLine } from './CountLine';
import { Entry, EntryList } from './PreviewLists';

interface CarriedListsProps {
  readonly carried: Carried;
  readonly catalogue: Catalogue;
}

/** Which earlier sheets were used, which are missing, and what in them could not be matched. */
export function CarriedLists({ carried, catalogue }: CarriedListsProps) {
  const { language, say } = useLanguage();
  const used = usedSheets(carried);
  const blank = blankCells(carried, catalogue);
  const { missing, leftBehind, unusedSheets, year } = carried;
  const inFile = (file: string | null): string => file ?? say('carried.inThisBook');
  return (
    <>
      <CountLine label={say('carried.used')} count={used.length}>
        <EntryList>
          {used.map(({ file, sheet, from, cells }) => (
            <Entry
              key={`${file ?? ''} ${sheet} ${from}`}
              name={sheet}
              value={say('carried.used.cells', { count: cells })}
              aside={inFile(file)}
            />
          ))}
        </EntryList>
      </CountLine>
      {missing.length > 0 && (
        <Notice intent="warning">
          {say('carried.missing', {
            year: String(year - 1),
            provinces: missing.map(({ name }) => name[language]).join(', '),
          })}
        </Notice>
      )}
      {used.length === 0 && missing.length === 0 && <Notice intent="info">{say('carried.nothing')}</Notice>}
      <CountLine label={say('carried.blank')} count={blank.reduce((sum, { codes }) => sum + codes.length, 0)}>
        <EntryList>
          {blank.map(({ symbol, codes, text }) => (
            <Entry
              key={`${symbol} ${text.en}`}
              name={text[language]}
              aside={say('carried.blank.cells', { symbol, codes: codes.join(', ') })}
            />
          ))}
        </EntryList>
      </CountLine>
      <CountLine label={say('carried.left')} count={leftBehind.length}>
        <EntryList>
          {leftBehind.map((one) => (
            <LeftEntry key={`${one.file ?? ''} ${one.sheet} ${one.address}`} left={one} catalogue={catalogue} />
          ))}
        </EntryList>
      </CountLine>
      <CountLine label={say('carried.unused')} count={unusedSheets.length}>
        <EntryList>
          {unusedSheets.map(({ file, sheet, reason }) => (
            <Entry
              key={`${file ?? ''} ${sheet}`}
              name={sheet}
              aside={`${inFile(file)} · ${say(`carried.unused.${reason}`)}`}
            />
          ))}
        </EntryList>
      </CountLine>
    </>
  );
}

function LeftEntry({ left, catalogue }: { readonly left: LeftBehind; readonly catalogue: Catalogue }) {
  const { language, say } = useLanguage();
  const { sheet, address, code, value, reason, alike, indicator } = left;
  const near = alike === null ? null : catalogue.byId(alike);
  const why = near ? say('carried.left.alike', { code: near.code, name: near.name }) : say(`carried.left.${reason}`);
  const name = indicator === null ? code : (catalogue.byId(indicator)?.name[language] ?? code);
  return (
    <Entry
      name={name}
      value={printedWhole(value, language)}
      aside={`${say('carried.left.place', { sheet, address, code })} · ${why}`}
    />
  );
}
