/**
 * The demo district with its February recap and its KRS recap, settled and computed as the server would: what the pages are tested on
 * before and beside the real server. Nothing here comes from a real place.
 */
import type { ImportPreview, ListPreview } from '@konvergen/contract/intake.ts'
import { RECAP_COUNTS, RECAP_PERCENTS, type RecapCount, type RecapFile, type RecapRow } from '@konvergen/core/intake/recap.ts'
import { settleRecap } from '@konvergen/core/intake/settle-recap.ts'
import { countsOf, type Settled } from '@konvergen/core/intake/settled.ts'
import { NO_CELL, type ReadCell } from '@konvergen/core/kit/cell.ts'
import { KRS_SOURCE, RECAP_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { DEMO_SEED, demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { DEMO_SEMESTER, demoKrs } from '@konvergen/core/setup/demo-krs.ts'
import { DEMO_ODDITIES, writtenRows } from '@konvergen/core/setup/demo-oddities.ts'
import { demoRecaps, demoVillages } from '@konvergen/core/setup/demo-recap.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import type { Situation } from '@konvergen/core/situation/situation.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'

export const PERIOD = '2026-02'
export const RECAP_ID = '01900000-0000-7000-8000-000000000001'
export const KRS_ID = '01900000-0000-7000-8000-000000000002'
export const STAGED_ID = '01900000-0000-7000-8000-000000000003'
export const LIST_ID = '01900000-0000-7000-8000-000000000004'

const FIRST_ROW = 4

const cell = (value: number, column: number, row: number): ReadCell<number> => ({
  value,
  raw: String(value),
  cell: `${String.fromCharCode('B'.charCodeAt(0) + column)}${row}`,
})

function recapFile(district: District): RecapFile {
  const counts = demoRecaps(demoVillages(district, DEMO_SEED), DEMO_SEED)[PERIOD]
  const rows = writtenRows(district, counts, DEMO_ODDITIES, PERIOD).map((written, index): RecapRow => {
    const row = FIRST_ROW + index
    return {
      row,
      nama: written.nama,
      counts: Object.fromEntries(RECAP_COUNTS.map((count, at) => [count, cell(written.counts[count], at, row)])) as RecapRow['counts'],
      percents: Object.fromEntries(RECAP_PERCENTS.map((percent) => [percent, NO_CELL])) as unknown as RecapRow['percents'],
    }
  })
  return { sheet: 'Sheet1', stamp: null, period: PERIOD, rows, total: null, headers: Object.fromEntries(RECAP_COUNTS.map((c) => [c, c])) }
}

export interface Sample {
  readonly district: District
  readonly settled: Settled<RecapCount>
  readonly situation: (k?: number, source?: string) => Situation
}

export function sample(district: District = demoDistrict()): Sample {
  const settled = settleRecap(recapFile(district), district, new Map(), 'rekap-februari.xlsx')
  const villages = demoVillages(district, DEMO_SEED)
  const families = demoKrs(villages, DEMO_SEED)
  const krs = new Map(villages.flatMap(({ kode }, index) => (families[index] === undefined ? [] : [[kode, families[index]] as const])))
  return {
    district,
    settled,
    situation: (k, source = RECAP_SOURCE) =>
      computeSituation({
        district,
        recap: { source, period: PERIOD, counts: countsOf(settled), unplaced: settled.unplacedCounts },
        krs: { source: KRS_SOURCE, period: DEMO_SEMESTER, counts: krs, unplaced: [] },
        unplaced: settled.unplaced,
        k: limitK(district.desa.length, k).k,
      }),
  }
}

/** The preview of the recap, as if nothing of its period counted yet. */
export function previewOf({ settled, district }: Sample, id: string, state: ImportPreview['import']['state']): ImportPreview {
  const names = new Map(district.desa.map(({ kode, nama }) => [kode, nama]))
  const has = (severity: string) => settled.issues.filter((issue) => issue.severity === severity).length
  return {
    import: {
      id,
      kind: 'eppgbm-rekap',
      fileName: 'rekap-februari.xlsx',
      sha256: 'a'.repeat(64),
      period: PERIOD,
      state,
      rowCount: settled.placements.length,
      placedCount: settled.placements.filter(({ kode }) => kode !== null).length,
      galat: has('galat'),
      periksa: has('periksa'),
      catatan: has('catatan'),
      uploadedAt: '2026-03-02T01:00:00.000Z',
      decidedAt: state === 'staged' ? null : '2026-03-02T01:05:00.000Z',
    },
    placements: settled.placements.map((placement) => ({ ...placement, suggestion: placement.suggestion && { ...placement.suggestion } })),
    issues: settled.issues.map((issue) => ({ ...issue, place: { ...issue.place }, params: { ...issue.params } })),
    fields: [...RECAP_COUNTS],
    rows: settled.rows.map((row) => RECAP_COUNTS.map((count) => row.counts[count])),
    changes: [...settled.values].slice(0, 6).map(([kode, row]) => ({
      kode,
      desa: names.get(kode) ?? kode,
      field: 'stunting',
      before: null,
      after: row.counts.stunting,
    })),
    sameAs: null,
    blocked: null,
    list: null,
  }
}

/** The preview of a list of children: two village names of the file, of which one found no village. */
export function listPreviewOf(of: Sample, list: ListPreview): ImportPreview {
  const recap = previewOf(of, LIST_ID, 'staged')
  const [first] = of.district.desa
  const placed = {
    row: 8,
    nama: first?.nama.toUpperCase() ?? '',
    kode: first?.kode ?? null,
    desa: first?.nama ?? null,
    by: 'exact' as const,
    suggestion: null,
  }
  const lost = { row: 214, nama: 'TIRTA BUWANA', kode: null, desa: null, by: 'none' as const, suggestion: null }
  return {
    ...recap,
    import: {
      ...recap.import,
      kind: 'eppgbm-anak',
      fileName: 'daftar-anak.xls',
      period: null,
      rowCount: 1512,
      placedCount: 1490,
      galat: 14,
      periksa: 12,
      catatan: 51,
    },
    placements: [placed, lost],
    issues: [
      {
        code: 'anak.bukan-angka',
        severity: 'galat',
        place: { file: null, sheet: 'Sheet1', row: 41, column: 'Berat', cell: 'T41' },
        read: '8,2 kg',
        params: { kolom: 'Berat' },
      },
    ],
    fields: [],
    rows: [],
    changes: [],
    list,
  }
}
