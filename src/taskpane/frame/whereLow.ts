/**
 * In a window as low as this (half a laptop's at 200 % zoom) nothing is kept in sight: what stays
 * would leave no room for what scrolls, so the pane scrolls as a whole.
 */
export const whereLow = '@media (max-height: 400px)';
