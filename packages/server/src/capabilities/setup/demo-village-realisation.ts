/**
 * What villages of the demo district did of their APBDes: invented reports of the quarters that are over, brought in by the ordinary acts. One village reports by itself and its camat
 * verifies, two are reported by the secretariat, one of them a quarter late; of the others nothing was reported.
 */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import { may } from '@konvergen/core/accounts/may.ts'
import type { MoneySource } from '@konvergen/core/plan/activity.ts'
import { QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readBudgetLines } from '../budget/line-store.ts'
import { handInVillage, judgeVillage, writeVillageReports } from '../realisation/door.ts'

const MONTHS_OF_QUARTER = 3
const NOTE = 'CONTOH: realisasi rekaan.'

type Told = readonly [volume: number, rupiah: string, reached: number, reason?: string]

/** By beginning of the title of the line, then by quarter; what is not here was not reported. */
const TOLD: Readonly<Record<string, Readonly<Partial<Record<Quarter, Told>>>>> = {
  'Penyelenggaraan posyandu: makanan': { 1: [14, '6300000', 14], 2: [16, '7100000', 16], 3: [15, '6750000', 15] },
  'Penyelenggaraan posyandu: insentif': {
    1: [10, '4500000', 10, 'Insentif dibayar untuk semua kader, 10 orang yang sama tiap triwulan.'],
    2: [0, '4500000', 10, 'Kader yang sama dibayar lagi; volume dihitung sekali.'],
    3: [0, '4500000', 10, 'Kader yang sama dibayar lagi; volume dihitung sekali.'],
  },
  'Rembuk stunting desa': { 1: [0, '0', 0, 'Rembuk dijadwalkan bersama musyawarah desa bulan Juni.'], 2: [1, '4850000', 37] },
  'Pembangunan jamban': { 2: [3, '10500000', 12, 'Bahan datang terlambat; lima unit lagi dikerjakan mulai Juli.'] },
  'Kelas pengasuhan': { 1: [2, '1500000', 24], 2: [1, '750000', 11] },
}

function bodyOf([volume, rupiah, reached, reason]: Told, source: MoneySource): ReportBody {
  const told = { volume, percent: null, money: [{ source, rupiah }], reached, places: [], evidence: [] }
  return { ...told, reason: reason ?? null, ask: null, note: NOTE }
}

/** Quarters that are over; the first where none is. */
function overQuarters(today: string): Quarter[] {
  const over = Math.floor((Number(today.slice(5, 7)) - 1) / MONTHS_OF_QUARTER)
  return QUARTERS.filter((quarter) => quarter <= Math.max(over, 1))
}

const REPORTING = 3
const LATE = 2

/** `villages`: those whose APBDes came in; the first is the one of `by.desa`. */
export async function insertDemoVillageRealisation(
  secretariat: DistrictContext,
  by: { readonly desa: DistrictContext; readonly camat: DistrictContext },
  villages: readonly string[],
): Promise<void> {
  const today = dayOf(secretariat.now)
  const year = Number(today.slice(0, 4))
  const quarters = overQuarters(today)
  for (const [at, village] of villages.slice(0, REPORTING).entries()) {
    const writer = at === 0 ? by.desa : secretariat
    const lines = await readBudgetLines(secretariat, { year, stages: ['apbdes'], owners: [village] })
    for (const quarter of at === LATE ? quarters.slice(0, 1) : quarters) {
      const rows = lines.flatMap(({ id, title, source }) => {
        const told = Object.entries(TOLD).find(([start]) => title.startsWith(start))?.[1][quarter]
        return told === undefined || source === null ? [] : [{ id, revision: 0, facts: bodyOf(told, source) }]
      })
      if (rows.length === 0) continue
      await writeVillageReports(writer, { year, quarter, village, rows })
      // The newest quarter is still open, and so is the late village.
      if (quarter === quarters.at(-1) || at === LATE) continue
      const reason = rows.length < lines.length ? 'Sebagian baris baru mulai triwulan berikutnya (contoh).' : null
      await handInVillage(writer, { year, quarter, village, step: 'serahkan', reason })
      const mayVerify = may(by.camat.actor, 'realisation.verify-village', village, today)
      if (mayVerify) await judgeVillage(by.camat, { year, quarter, village, step: 'verifikasi', reason: null })
    }
  }
}
