interface How<Kept> {
  readonly isAlive?: (kept: Kept) => boolean;
  readonly end?: (kept: Kept) => void;
}

export function keep<Kept>(name: string, start: () => Promise<Kept>, how?: How<Kept>): Promise<Kept>;
