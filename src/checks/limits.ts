/** Per cent of the plan between which a result asks for no explanation by itself. */
export const plausibleAttainment = { low: 50, high: 200 } as const;
