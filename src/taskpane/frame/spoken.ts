import type { GriffelStyle } from '@fluentui/react-components';

/**
 * Said by screen readers and seen by nobody. Put into the corner: below what fills the pane it
 * would make it scroll.
 */
export const spokenOnly: GriffelStyle = {
  position: 'absolute',
  top: 0,
  left: 0,
  width: '1px',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
