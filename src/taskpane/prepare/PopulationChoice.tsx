import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { printNumber } from '../../figures/print';
import type { Province } from '../../indicators/provinces/province';
import { populationOffers, type PopulationOffer } from '../../sheet/fill/populationOffers';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  source: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PopulationChoiceProps {
  readonly province: Province;
  readonly year: number;
  readonly chosen: readonly PopulationOffer[];
  readonly disabled: boolean;
  readonly onChoose: (chosen: readonly PopulationOffer[]) => void;
}

/**
 * Published populations of the sheet's year and of the year before, each with its basis; nothing is
 * filled in unless somebody chooses.
 */
export function PopulationChoice({ province, year, chosen, disabled, onChoose }: PopulationChoiceProps) {
  return (
    <>
      {[year, year - 1].map((one) => (
        <OneYear
          key={one}
          year={one}
          offers={populationOffers(province, one)}
          chosen={chosen.find((offer) => offer.year === one) ?? null}
          disabled={disabled}
          onChoose={(offer) => onChoose([...chosen.filter((other) => other.year !== one), ...(offer ? [offer] : [])])}
        />
      ))}
    </>
  );
}

interface OneYearProps {
  readonly year: number;
  readonly offers: readonly PopulationOffer[];
  readonly chosen: PopulationOffer | null;
  readonly disabled: boolean;
  readonly onChoose: (offer: PopulationOffer | null) => void;
}

function OneYear({ year, offers, chosen, disabled, onChoose }: OneYearProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  if (offers.length === 0) return null;
  const spread = spreadOf(offers);
  const at = chosen === null ? -1 : offers.findIndex(({ text }) => text.en === chosen.text.en);
  return (
    <Field
      label={say('population.label', { year: String(year) })}
      {...(spread === null ? {} : { hint: say('population.differ', { percent: { value: spread, decimals: 1 } }) })}
    >
      <RadioGroup
        value={String(at)}
        disabled={disabled}
        onChange={(_, { value }) => onChoose(offers[Number(value)] ?? null)}
      >
        <Radio value="-1" label={say('population.none')} />
        {offers.map(({ value, text }, index) => (
          <Radio
            key={text.en}
            value={String(index)}
            label={
              <>
                {say('population.offer', { value: printNumber(value, language) })}
                <Text size={200} className={styles.source}>
                  {text[language]}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** How far the bases lie apart, in per cent of the smallest; null for a single one. */
function spreadOf(offers: readonly PopulationOffer[]): number | null {
  const values = offers.map(({ value }) => value);
  return offers.length < 2 ? null : (Math.max(...values) / Math.min(...values) - 1) * 100;
}
