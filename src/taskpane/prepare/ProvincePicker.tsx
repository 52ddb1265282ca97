import { Combobox, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keyText } from '../../indicators/provinces/provinceList';
import { provincesOfYear } from '../../indicators/provinces/provinces';
import type { Province } from '../../indicators/provinces/province';
import { useLanguage } from '../messages/language';
import { matchProvinces } from './provinceChoices';

const useStyles = makeStyles({
  combobox: { minWidth: '0' },
  listbox: { maxHeight: '260px' },
  code: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface ProvincePickerProps {
  readonly year: number;
  /** The province that is chosen, or null. */
  readonly province: Province | null;
  /** What stands in the field when nothing is chosen. */
  readonly typed: string;
  /** One sentence on why nothing is chosen; null where nothing needs saying. */
  readonly problem: string | null;
  readonly disabled: boolean;
  readonly onChange: (name: string) => void;
}

/** The provinces of a year to choose from or to search by name, accents optional, or by code. */
export function ProvincePicker({ year, province, typed, problem, disabled, onChange }: ProvincePickerProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  /** Text in the making; null while nobody types. */
  const [query, setQuery] = useState<string | null>(null);
  const matches = matchProvinces(provincesOfYear(year), query ?? '', language);
  const commit = (name: string): void => {
    setQuery(null);
    onChange(name);
  };
  return (
    <Field label={say('prepare.province')} required {...(problem === null ? {} : { validationMessage: problem })}>
      <Combobox
        className={styles.combobox}
        listbox={{ className: styles.listbox }}
        // Else Tab goes from the field to the arrow, and the list stays open over what follows.
        expandIcon={{ tabIndex: -1 }}
        freeform
        disabled={disabled}
        placeholder={say('prepare.province.hint')}
        value={query ?? province?.name[language] ?? typed}
        selectedOptions={province ? [keyText(province)] : []}
        onChange={({ target }) => setQuery(target.value)}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = provincesOfYear(year).find((one) => keyText(one) === optionValue);
          if (chosen) commit(chosen.name.vi);
        }}
        onBlur={() => {
          if (query !== null) commit(query);
        }}
      >
        {matches.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {say('prepare.province.none')}
          </Option>
        )}
        {matches.map((one) => (
          <Option key={keyText(one)} value={keyText(one)} text={one.name[language]}>
            {one.name[language]}
            <span className={styles.code}>{one.code}</span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
