import { Button, type ButtonProps } from '@fluentui/react-components';
import { useEffect, useState, type RefObject } from 'react';
import { useLanguage } from '../messages/language';
import { useAnnounce } from './announce';

interface CopyButtonProps extends Pick<ButtonProps, 'size' | 'appearance'> {
  readonly text: string;
  readonly label: string;
  /** What it says once this very text was copied. */
  readonly done: string;
  /** Shows the text, at the latest after `onRefused`. */
  readonly place: RefObject<HTMLElement>;
  readonly onRefused?: () => void;
}

/**
 * Copies a text. Frames of Excel on the web may refuse pages the clipboard (OfficeDev/office-js
 * issues 1991, 2513 and 3480): then this is said, and the text stands selected for Ctrl+C.
 */
export function CopyButton({ text, label, done, place, onRefused, ...look }: CopyButtonProps) {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [copied, setCopied] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setRefusals(0);
      setCopied(text);
      announce(done);
    } catch {
      setRefusals((count) => count + 1);
      onRefused?.();
      announce(say('copy.refused'));
    }
  };
  useEffect(() => {
    if (refusals > 0 && place.current) select(place.current);
  }, [refusals, place]);
  return (
    <>
      <Button {...look} onClick={() => void copy()}>
        {copied === text ? done : label}
      </Button>
      {refusals > 0 && <div>{say('copy.refused')}</div>}
    </>
  );
}

function select(place: HTMLElement): void {
  if (place instanceof HTMLTextAreaElement) {
    place.focus();
    place.select();
  } else getSelection()?.selectAllChildren(place);
}
