import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { FileInput } from '../../files/FileInput';
import { useLanguage } from '../../messages/language';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  hint: { flex: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FilePickerProps {
  readonly again: boolean;
  readonly disabled: boolean;
  /** `more` where they come to those that are there. */
  readonly onFiles: (files: readonly File[], more: boolean) => void;
}

/** Workbooks by dialog or by dropping them; they go nowhere but into the pane's own workers. */
export function FilePicker({ again, disabled, onFiles }: FilePickerProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const more = useRef(false);
  const choose = (isMore: boolean): void => {
    more.current = isMore;
    input.current?.click();
  };
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        event.stopPropagation();
        // What is dropped comes to what is there: only the button puts it away.
        if (!disabled) onFiles([...event.dataTransfer.files], true);
      }}
    >
      <Button appearance={again ? 'secondary' : 'primary'} disabledFocusable={disabled} onClick={() => choose(false)}>
        {say(again ? 'review.chooseAgain' : 'review.choose')}
      </Button>
      {again && (
        <Button disabledFocusable={disabled} onClick={() => choose(true)}>
          {say('review.chooseMore')}
        </Button>
      )}
      {!again && <span className={styles.hint}>{say('review.drop')}</span>}
      <FileInput
        place={input}
        multiple
        onFiles={(files) => {
          onFiles(files, more.current);
          more.current = false;
        }}
      />
    </div>
  );
}
