import { roleOfLine, yearOfRole, type TableRole } from '../sheet/tableMemory/tableRoles';
import type { Level } from './heads/levels';
import type { NameMeaning } from './names/nameReader';
import type { TableParts, TableSetting } from './tableParts';

/** What the figures under a confirmed head are. */
export interface ConfirmedRole {
  readonly role: TableRole;
  readonly year: number | null;
  readonly shift: number;
}

/** What a person confirmed of a table before; null for each line of which nobody said anything. */
export class Confirmed {
  private readonly roles: readonly (ConfirmedRole | null)[];
  private readonly names: readonly (NameMeaning | null)[];

  constructor({ recall, lines, names }: TableParts, { reportYear, catalogue }: TableSetting) {
    this.roles = (recall?.heads ?? []).map((reading) => {
      if (reading?.kind !== 'role') return null;
      const told = roleOfLine(reading.role);
      return { ...told, year: yearOfRole(told.role, reportYear) };
    });
    this.names = (recall?.names ?? []).map((reading, at) => {
      if (!reading || (reading.kind === 'role' && reading.role !== 'none')) return null;
      return names.readAs(lines[at]!, reading.kind === 'indicator' ? catalogue.byId(reading.indicator) : null);
    });
  }

  role(head: number): ConfirmedRole | null {
    return this.roles[head] ?? null;
  }

  name(name: number): NameMeaning | null {
    return this.names[name] ?? null;
  }

  /** The levels that heads hold: as confirmed, where they were, else as read. */
  levels(read: readonly (Level | null)[]): readonly (Level | null)[] {
    return read.map((level, head) => {
      const confirmed = this.role(head);
      if (!confirmed) return level;
      return comparisons.has(confirmed.role) ? null : { ...confirmed, doubts: [], isDecember: false };
    });
  }
}

/** Roles of columns that hold no level. */
const comparisons: ReadonlySet<TableRole> = new Set<TableRole>(['attainment', 'growth', 'change', 'none']);
