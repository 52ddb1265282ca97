export function keep<Kept>(name: string, start: () => Promise<Kept>, isAlive?: (kept: Kept) => boolean): Promise<Kept>;
