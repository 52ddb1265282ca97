import type { GriffelStyle } from '@fluentui/react-components';

/** Said by screen readers and seen by nobody. */
export const spokenOnly: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
