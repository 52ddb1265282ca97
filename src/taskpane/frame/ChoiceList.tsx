import { Select, makeStyles, type SelectProps } from '@fluentui/react-components';
import type { PlainKey } from '../messages/catalogue';
import type { Say } from '../messages/say';

const useStyles = makeStyles({
  // A list is as wide as its longest line unless told otherwise: a long one is cut at the edge of
  // what surrounds it.
  list: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface ChoiceListProps<Id extends string> extends Pick<
  SelectProps,
  'size' | 'disabled' | 'aria-label' | 'aria-disabled'
> {
  readonly value: string;
  /** In their order; `''` names the one that chooses nothing. */
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly onChoose: (id: Id) => void;
}

/** One of several lines is chosen; its label is the field's around it, or its own. */
export function ChoiceList<Id extends string>({ options, onChoose, ...list }: ChoiceListProps<Id>) {
  const styles = useStyles();
  return (
    <Select {...list} className={styles.list} onChange={(_, { value }) => onChoose(value as Id)}>
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** A list of names and their words as lines to choose from. */
export function said<Id extends string>(
  list: readonly { readonly id: Id; readonly label: PlainKey }[],
  say: Say,
): ChoiceListProps<Id>['options'] {
  return list.map(({ id, label }) => ({ id, text: say(label) }));
}
