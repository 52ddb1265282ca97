import type { StatedFigure } from '../figures/stated';

/** Figures of tables and of text together. */
export interface JoinedFigures {
  readonly figures: readonly StatedFigure[];
  /** Cells left out because table and text say different things of them. */
  readonly rivals: number;
}

/**
 * Joins what a file's tables and its text state: of two that agree the table's stays, of two that
 * do not neither does, because only a person knows which counts.
 */
export function joinFigures(tables: readonly StatedFigure[], texts: readonly StatedFigure[]): JoinedFigures {
  const byCell = new Map(tables.map((figure) => [cellOf(figure), figure]));
  const rivals = new Set<string>();
  const added = texts.filter((figure) => {
    const known = byCell.get(cellOf(figure));
    if (!known) return true;
    if (!agree(known, figure)) rivals.add(cellOf(figure));
    return false;
  });
  const figures = [...tables, ...added].filter((figure) => !rivals.has(cellOf(figure)));
  return { figures, rivals: rivals.size };
}

function cellOf({ indicator, kind, year }: StatedFigure): string {
  return `${indicator} ${kind} ${year}`;
}

/** Both may be the same number, each rounded as it is printed. */
function agree(one: StatedFigure, other: StatedFigure): boolean {
  const half = ({ scale, decimals }: StatedFigure): number => (scale * 10 ** -decimals) / 2;
  return Math.abs(one.value * one.scale - other.value * other.scale) <= (half(one) + half(other)) * 1.001;
}
