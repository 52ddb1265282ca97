import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  details: { '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    cursor: 'pointer',
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    '&::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    // Beside the first line of the text.
    marginTop: '2px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  label: { flex: 1, minWidth: 0, display: 'flex' },
  content: { paddingInlineStart: '20px', paddingBlockEnd: tokens.spacingVerticalS },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * Something that unfolds: the browser's own element, so keyboard and screen reader know it. What is
 * in it is drawn when it is first unfolded.
 */
export function Disclosure({ summary, children, className }: DisclosureProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  return (
    <details
      className={mergeClasses(styles.details, className)}
      onToggle={({ currentTarget }) => {
        // What opened below the fold comes into sight, as much of it as there is room for.
        if (currentTarget.open) currentTarget.scrollIntoView({ block: placeOf(currentTarget) });
      }}
    >
      {/* At the press itself, which comes before the unfolding: whoever goes on with Tab at once
          finds the content there. */}
      <summary className={styles.summary} onClick={() => setWanted(true)}>
        <ChevronRight16Regular className={styles.chevron} aria-hidden />
        <span className={styles.label}>{summary}</span>
      </summary>
      {wanted && <div className={styles.content}>{children}</div>}
    </details>
  );
}

/** A part that is taller than the window is shown from its beginning. */
function placeOf(element: HTMLElement): ScrollLogicalPosition {
  const room = element.closest('[data-scrolls]')?.clientHeight ?? window.innerHeight;
  return element.offsetHeight > room ? 'start' : 'nearest';
}
