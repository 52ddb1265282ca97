// Style sheets are bundled by webpack; for the types they are modules without exports.
declare module '*.css';
