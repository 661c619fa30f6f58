/**
 * A month's figures counted from single children, in the shape of a recap. What the list of children does not tell is null and not zero: it
 * holds only those who were measured, so the target is not known from it. Villages that have ended add to the one they became.
 */
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import type { SituationSource } from '@konvergen/core/situation/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type Counts, type MonthCounts, readMonths } from '../measurement/months-store.ts'
import type { Home } from '../wilayah/door.ts'

/** Denominators are children with a plausible score (SPEC 6.3). */
export function asRecap(counts: Counts): RecapCounts {
  const ditimbang = counts.bb_sangat_kurang + counts.bb_kurang + counts.bb_normal + counts.bb_risiko_lebih
  const diukur = counts.sangat_pendek + counts.pendek + counts.tb_normal + counts.tinggi
  const wasting = counts.gizi_buruk + counts.gizi_kurang
  return {
    sasaran: null,
    bbSangatKurang: counts.bb_sangat_kurang,
    bbKurang: counts.bb_kurang,
    bbNormal: counts.bb_normal,
    bbRisikoLebih: counts.bb_risiko_lebih,
    ditimbang,
    sangatPendek: counts.sangat_pendek,
    pendek: counts.pendek,
    tbNormal: counts.tb_normal,
    tinggi: counts.tinggi,
    diukur,
    giziBuruk: counts.gizi_buruk,
    giziKurang: counts.gizi_kurang,
    giziBaik: counts.gizi_baik,
    risikoGiziLebih: counts.risiko_gizi_lebih,
    giziLebih: counts.gizi_lebih,
    obesitas: counts.obesitas,
    ditimbangDiukur: wasting + counts.gizi_baik + counts.risiko_gizi_lebih + counts.gizi_lebih + counts.obesitas,
    stunting: counts.sangat_pendek + counts.pendek,
    wasting,
    underweight: counts.bb_sangat_kurang + counts.bb_kurang,
  }
}

function addCounts<Row extends Counts>(a: Row, b: Counts): Row {
  const sum: Record<string, unknown> = { ...a }
  for (const [name, value] of Object.entries(b)) if (typeof value === 'number') sum[name] = value + Number(sum[name] ?? 0)
  return sum as Row
}

/** By village of that day. */
function byHome(rows: readonly MonthCounts[], homes: ReadonlyMap<string, Home>): Map<string, MonthCounts> {
  const there = new Map<string, MonthCounts>()
  for (const row of rows) {
    const home = homes.get(row.desa_kode)?.home ?? row.desa_kode
    const known = there.get(home)
    there.set(home, known === undefined ? { ...row, desa_kode: home } : addCounts(known, row))
  }
  return there
}

/** `month`: `2024-02`. */
export async function gatherMonth(
  ctx: DistrictContext,
  month: string,
  homes: ReadonlyMap<string, Home>,
): Promise<SituationSource<RecapCounts>> {
  const first = `${month}-01`
  const counted = byHome(await readMonths(ctx, { from: first, to: first }), homes)
  const counts = new Map([...counted].filter(([kode]) => homes.get(kode)?.home === kode).map(([kode, row]) => [kode, asRecap(row)]))
  return { source: CHILDREN_SOURCE, period: month, counts, unplaced: [] }
}
