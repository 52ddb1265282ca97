/** Per cent of the plan between which a result asks for no explanation by itself. */
export const plausibleAttainment = { low: 50, high: 200 } as const;

/** Fewer things than these come and go by ones, which is a large share of them. */
export const fewThings = 20;

/** So many times apart two numbers of one row, a year between them, are asked about. */
export const farApart = 5;
