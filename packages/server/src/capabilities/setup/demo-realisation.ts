/**
 * What the demo district's offices did of this year's plan: invented reports of the quarters that are over, brought in by the ordinary acts. Some is red with its reason, some was never
 * reported, some is verified.
 */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import { QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { keepFile } from '../documents/door.ts'
import { readOffices } from '../opd/store.ts'
import { readPlanned } from '../plan/line-store.ts'
import { handInQuarter, judgeQuarter, writeReports } from '../realisation/door.ts'

const MONTHS_OF_QUARTER = 3
const NOTE = 'CONTOH: realisasi rekaan.'

/** Volume, money by source, people reached, why it is not as planned, and what is needed of others. */
type Told = readonly [volume: number, money: ReportBody['money'], reached: number, reason?: string, ask?: string]

const bok = (rupiah: string) => ({ source: 'dak-nonfisik-bok' as const, rupiah })
const apbd = (rupiah: string) => ({ source: 'apbd-kab' as const, rupiah })
const bokb = (rupiah: string) => ({ source: 'bokb' as const, rupiah })
const dak = (rupiah: string) => ({ source: 'dak-fisik' as const, rupiah })

/** By beginning of the title of the activity, then by quarter; what is not here was not reported. */
const TOLD: Readonly<Record<string, Readonly<Partial<Record<Quarter, Told>>>>> = {
  'Kelas ibu hamil': { 1: [10, [bok('32000000')], 210], 2: [4, [bok('14500000')], 84], 3: [8, [bok('29000000')], 170] },
  'Pemberian makanan tambahan': {
    1: [
      20,
      [bok('30000000')],
      20,
      'Bahan pangan lokal baru berkontrak pertengahan Maret; sisa anak dilayani mulai April.',
      'Dinas Ketahanan Pangan: pemasok pangan lokal cadangan.',
    ],
    2: [150, [bok('205000000'), apbd('40000000')], 150],
  },
  'Kalibrasi antropometri': { 1: [60, [apbd('27000000')], 60] },
  'Pendampingan keluarga': { 1: [22, [bokb('52000000')], 640], 2: [20, [bokb('50000000')], 610] },
  'Jamban sehat': {
    2: [18, [dak('140000000')], 72, 'Lelang diulang satu kali; kontrak baru berjalan akhir Mei.'],
    3: [
      40,
      [dak('190000000')],
      155,
      'Jalan ke dua desa terputus banjir; 42 unit dilanjutkan Oktober.',
      'Kecamatan: kepastian lahan 12 keluarga di dua desa.',
    ],
  },
}

function bodyOf([volume, money, reached, reason, ask]: Told, evidence: readonly string[]): ReportBody {
  return {
    volume,
    percent: null,
    money: [...money],
    reached,
    places: [],
    reason: reason ?? null,
    ask: ask ?? null,
    note: NOTE,
    evidence: [...evidence],
  }
}

/** Quarters that are over; the first where none is. */
function overQuarters(today: string): Quarter[] {
  const over = Math.floor((Number(today.slice(5, 7)) - 1) / MONTHS_OF_QUARTER)
  return QUARTERS.filter((quarter) => quarter <= Math.max(over, 1))
}

/** `by`: who reports for which office, another than the secretariat, which verifies what they hand in. */
export async function insertDemoRealisation(
  secretariat: DistrictContext,
  by: Readonly<Partial<Record<string, DistrictContext>>>,
): Promise<void> {
  const today = dayOf(secretariat.now)
  const year = Number(today.slice(0, 4))
  const quarters = overQuarters(today)
  const file = { name: 'contoh-serah-terima.txt', bytes: Buffer.from('CONTOH: berita acara serah terima rekaan.') }
  const proof = await keepFile(secretariat, file, {
    judul: 'Contoh: berita acara serah terima jamban',
    kelas: 'rencana',
    wilayah: secretariat.kab,
  })
  for (const { id: office, code } of await readOffices(secretariat)) {
    const plans = await readPlanned(secretariat, { year, office })
    const writer = by[code ?? ''] ?? secretariat
    for (const quarter of quarters) {
      const rows = plans.flatMap(({ id, title }) => {
        const told = Object.entries(TOLD).find(([start]) => title.startsWith(start))?.[1][quarter]
        return told === undefined ? [] : [{ id, revision: 0, facts: bodyOf(told, title.startsWith('Jamban') ? [proof] : []) }]
      })
      if (rows.length === 0) continue
      const of = { year, quarter, office }
      await writeReports(writer, { ...of, rows })
      // The newest quarter of each office is still open.
      if (quarter === quarters.at(-1)) continue
      await handInQuarter(writer, { ...of, step: 'serahkan', reason: null })
      if (writer !== secretariat) await judgeQuarter(secretariat, { ...of, step: 'verifikasi', reason: null })
    }
  }
}
