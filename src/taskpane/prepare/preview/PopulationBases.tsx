import { printNumber } from '../../../figures/print';
import { populationOffers } from '../../../sheet/fill/populationOffers';
import { basisWords } from '../../../sheet/fill/populationBasis';
import { useLanguage } from '../../messages/language';
import { CountLine } from './CountLine';
import type { Planned } from '../plan';
import { Entry, EntryList } from './PreviewLists';

/**
 * The populations that were published and those that the workbook states, side by side with their
 * bases; nothing where there is only one.
 */
export function PopulationBases({ planned: { wanted, populations } }: { readonly planned: Planned }) {
  const { language, say } = useLanguage();
  const { province, year } = wanted;
  const offers = [year, year - 1].flatMap((one) => populationOffers(province, one));
  const count = offers.length + populations.length;
  const people = (value: number): string => say('population.offer', { value: printNumber(value, language) });
  if (count < 2) return null;
  return (
    <CountLine label={say('population.bases')} count={count}>
      <EntryList>
        {populations.map(({ sheet, address, value, basis }) => (
          <Entry
            key={`${sheet} ${address}`}
            name={people(value)}
            aside={say('population.stated', {
              sheet,
              address,
              basis: basis ? basisWords[basis].word : say('population.unnamed'),
            })}
          />
        ))}
        {offers.map((offer) => (
          <Entry
            key={`${offer.year} ${offer.text.en}`}
            name={people(offer.value)}
            aside={say('population.published', { year: String(offer.year), text: offer.text })}
          />
        ))}
      </EntryList>
    </CountLine>
  );
}
