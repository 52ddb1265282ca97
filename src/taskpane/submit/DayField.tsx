import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayIn, isWrittenAsDay, printDay } from '../../sheet/grid/days';
import { useLanguage } from '../messages/language';

interface DayFieldProps {
  readonly label: string;
  readonly className: string;
  /** ISO; the empty string where none is known. */
  readonly day: string;
  /** Whether an empty field is a mistake by now. */
  readonly asked?: boolean;
  /** Where the field is, to go on there. */
  readonly place?: (input: HTMLInputElement | null) => void;
  /** The empty string while what is typed is no day. */
  readonly onDay: (day: string) => void;
}

/**
 * A day as papers write it, 25/11/2018: the browser's own field follows the browser's language and
 * not the user's.
 */
export function DayField({ label, className, day, asked = false, place, onDay }: DayFieldProps) {
  const { say } = useLanguage();
  const [text, setText] = useState(() => printDay(day));
  const typed = text.trim();
  const isWrong = typed === '' ? asked : dayIn(typed) === null;
  const sentence = isWrittenAsDay(typed) ? say('submit.sign.noDay', { day: typed }) : say('submit.sign.day');
  return (
    <Field
      label={label}
      required
      {...(isWrong ? { validationState: 'error' as const, validationMessage: sentence } : {})}
    >
      <Input
        className={className}
        value={text}
        inputMode="numeric"
        {...(place ? { input: { ref: place } } : {})}
        onChange={(_, { value }) => {
          setText(value);
          onDay(dayIn(value.trim()) ?? '');
        }}
      />
    </Field>
  );
}
