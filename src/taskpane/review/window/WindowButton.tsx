import { Button } from '@fluentui/react-components';
import { WindowNew16Regular } from '@fluentui/react-icons/svg/window-new';
import { areDialogsSupported, type DialogRefusal } from '../../../excel/door/dialog';
import { Notice } from '../../frame/Notice';
import type { PlainKey } from '../../messages/catalogue';
import { useLanguage } from '../../messages/language';
import type { ReviewWindow } from './useReviewWindow';

const refusalWords = {
  blocked: 'review.window.blocked',
  other: 'review.window.other',
} as const satisfies Readonly<Record<DialogRefusal, PlainKey>>;

/** The way to the large window, where Excel has such; why none came, where none did. */
export function WindowButton({ window: { isOpen, refusal, open } }: { readonly window: ReviewWindow }) {
  const { say } = useLanguage();
  if (!areDialogsSupported()) return null;
  return (
    <>
      {refusal && <Notice intent="warning">{say(refusalWords[refusal])}</Notice>}
      <div>
        <Button icon={<WindowNew16Regular />} disabledFocusable={isOpen} onClick={open}>
          {say(isOpen ? 'review.window.isOpen' : 'review.window.open')}
        </Button>
      </div>
    </>
  );
}
