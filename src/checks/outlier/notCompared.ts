import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import type { SheetReport } from '../../sheet/province/report';
import type { NotChecked } from '../rule';
import { inBoth } from '../wording';
import type { Exclusion, GrowthAcross, NotCompared } from '../provinces/acrossProvincesGrowth';
import type { LevelAcross } from '../provinces/acrossProvincesLevel';
import type { PeerGroup } from '../provinces/peerGroup';
import { fewestPeers, isOf } from '../provinces/peer';

/** Why a province or an indicator took no part; the codes it holds for follow. */
export const exclusionWords: Readonly<Record<Exclusion | NotCompared, LocalText>> = {
  missing: { vi: 'Thiếu số nên không so với các tỉnh', en: 'A number is missing, so there is nothing to compare' },
  notPositive: {
    vi: 'Số bằng 0 hoặc âm nên không so với các tỉnh',
    en: 'A number is zero or negative and was not compared with other provinces',
  },
  merged: {
    vi: 'Tỉnh được hợp nhất trong năm nên không so tốc độ tăng với các tỉnh',
    en: 'The province was formed in the year, so its growth was not compared with others',
  },
  otherKind: {
    vi: 'Loại chỉ tiêu này không so giữa các tỉnh',
    en: 'Such indicators are not compared across provinces',
  },
  seriesBreak: {
    vi: 'Định nghĩa đổi so với năm trước nên không so tốc độ tăng',
    en: 'Defined anew since last year, so growth was not compared',
  },
  fewPeers: {
    vi: `Chưa đủ ${fewestPeers} tỉnh có số để so`,
    en: `Fewer than ${fewestPeers} provinces have numbers to compare`,
  },
};

/** Why a sheet cannot be compared at all; null where it can. */
export function withoutPeers(group: PeerGroup | null): NotChecked | null {
  if (!group) {
    return {
      notChecked: {
        vi: 'Đầu biểu chưa rõ tỉnh, năm hoặc biểu nên chưa so được với các tỉnh.',
        en: 'The head does not say province, year or form, so the sheet was not compared with other provinces.',
      },
    };
  }
  const count = group.peers.length;
  if (count >= fewestPeers) return null;
  return {
    notChecked: {
      vi: `Có ${count} tỉnh cùng năm và cùng biểu; cần ít nhất ${fewestPeers} tỉnh để so giữa các tỉnh.`,
      en: `There are ${count} provinces of this year and form; comparing provinces takes at least ${fewestPeers}.`,
    },
  };
}

/** Collects what was not compared, so that each reason is told once with all its rows. */
export class Skipped {
  private readonly byReason = new Map<Exclusion | NotCompared, Indicator[]>();

  /** Notes why a sheet's own number was not compared; blanks and kinds that never are need none. */
  add(indicator: Indicator, report: SheetReport, { notCompared, excluded }: GrowthAcross | LevelAcross): void {
    const own = excluded.find(({ peer }) => isOf(peer, report))?.reason;
    if (own === 'missing' || notCompared === 'otherKind') return;
    const reason = own ?? notCompared;
    if (reason) this.byReason.set(reason, [...(this.byReason.get(reason) ?? []), indicator]);
  }

  *notChecked(): Iterable<NotChecked> {
    for (const [reason, indicators] of this.byReason) {
      const codes = indicators.map(({ code }) => code).join(', ');
      yield { notChecked: inBoth((language) => `${exclusionWords[reason][language]}: ${codes}.`) };
    }
  }
}
