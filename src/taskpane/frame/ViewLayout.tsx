import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useKeepFocus } from './focus/useKeepFocus';
import { whereLow } from './whereLow';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, [whereLow]: { height: 'auto' } },
  content: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    // What does not fit is scrolled to, never squeezed.
    '& > *': { flexShrink: 0 },
    [whereLow]: { flex: 'none', overflowY: 'visible' },
  },
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '&:empty': { display: 'none' },
  },
});

/** How others find the element that scrolls. */
export const scrollMark = 'data-scrolls';

interface ViewLayoutProps {
  /** Stays in sight above what scrolls. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
  /** Stays in sight: the one obvious next step. */
  readonly footer?: ReactNode;
}

/** A view: what scrolls, and above and below it what is always in reach. */
export function ViewLayout({ header, children, footer }: ViewLayoutProps) {
  const styles = useStyles();
  const footerElement = useRef<HTMLDivElement>(null);
  useKeepFocus(footerElement);
  return (
    <div className={styles.view}>
      {header !== undefined && <div className={styles.header}>{header}</div>}
      <div className={styles.content} {...{ [scrollMark]: '' }}>
        {children}
      </div>
      <div ref={footerElement} className={styles.footer}>
        {footer}
      </div>
    </div>
  );
}
