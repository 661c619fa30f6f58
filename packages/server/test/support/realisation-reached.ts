/**
 * How the routes of realisation are asked well.
 */
import { PROPOSED_RULES } from '@konvergen/core/realisation/rules.ts'
import { asked, inBody, ofDistrict, type Place, type Reached } from './reached.ts'
import { report } from './report.ts'

const QUARTER = { year: 2026, quarter: 1 } as const
const ofOffice = ({ lembaga }: Place) => ({ tahun: '2026', triwulan: '1', lembaga })
const file: Reached = { by: 'admin-kab', queries: (place) => [ofOffice(place)], wall: 'district' }
const semester: Reached = { by: 'admin-kab', queries: () => [{ tahun: '2026', semester: '1' }], wall: 'district' }

export const REALISATION_REACHED: Readonly<Record<string, Reached>> = {
  'GET /realisasi/lembaga': asked('admin-kab', 'district', (place) => [ofOffice(place)]),
  'GET /realisasi/kegiatan/:id': ofDistrict('admin-kab', 'kegiatan'),
  'POST /realisasi/lembaga': inBody('admin-kab', ({ kegiatan, desa }) => ({
    ...QUARTER,
    office: null,
    rows: [{ id: kegiatan, revision: 0, facts: report({ places: [{ desa, volume: null }] }) }],
  })),
  'POST /realisasi/serahkan': inBody('admin-kab', ({ lembaga }) => ({
    year: 2026,
    quarter: 2,
    office: lembaga,
    step: 'serahkan',
    reason: 'Belum ada laporan',
  })),
  // Nothing was handed in.
  'POST /realisasi/langkah': inBody('admin-kab', ({ lembaga }) => ({
    year: 2026,
    quarter: 4,
    office: lembaga,
    step: 'verifikasi',
    reason: null,
  })),
  // The rules are the district's whole: whoever saw others is told so, wherever they are.
  'POST /realisasi/aturan': inBody('admin-kab', () => ({ seen: 7, rules: PROPOSED_RULES, reason: 'Rapat' })),
  'GET /realisasi/lembar.xlsx': file,
  'POST /realisasi/lembar/terapkan': inBody('admin-kab', ({ kegiatan }) => ({
    year: 2026,
    quarter: 3,
    office: null,
    file: 'realisasi.xlsx',
    rows: [{ row: 4, id: kegiatan, revision: 0, facts: report() }],
  })),
  'GET /realisasi/paket.pdf': file,
  'GET /realisasi/paket.pptx': file,
  'GET /realisasi/laporan.pdf': semester,
  'GET /realisasi/laporan.docx': semester,
  // Budgets of villages are public within the district: everybody reads all of them.
  'GET /realisasi/desa': { ...asked('admin-kab', 'district', () => [{ tahun: '2026', triwulan: '1' }]), isOfDistrict: true },
  'GET /realisasi/desa/:desa': {
    ...asked('admin-kab', 'district', () => [{ tahun: '2026', triwulan: '1' }]),
    params: ({ desa }) => ({ desa }),
    isOfDistrict: true,
  },
  'GET /realisasi/baris/:id': { ...ofDistrict('admin-kab', 'barisAnggaran'), isOfDistrict: true },
  'POST /realisasi/desa': inBody(
    'desa',
    ({ desa, barisAnggaran }) => ({ ...QUARTER, village: desa, rows: [{ id: barisAnggaran, revision: 0, facts: report() }] }),
    'area',
  ),
  'POST /realisasi/desa/serahkan': inBody(
    'desa',
    ({ desa }) => ({ year: 2026, quarter: 2, village: desa, step: 'serahkan', reason: 'Belum ada laporan' }),
    'area',
  ),
  // Nothing was handed in. What a camat may do elsewhere, the test of its room shows.
  'POST /realisasi/desa/langkah': inBody('admin-kab', ({ desa }) => ({
    year: 2026,
    quarter: 4,
    village: desa,
    step: 'verifikasi',
    reason: null,
  })),
  'GET /realisasi/lembar-desa.xlsx': {
    by: 'admin-kab',
    queries: ({ desa }) => [
      { tahun: '2026', triwulan: '1', desa },
      { tahun: '2026', triwulan: '1' },
    ],
    wall: 'district',
    isOfDistrict: true,
  },
  'POST /realisasi/lembar-desa/terapkan': inBody(
    'desa',
    ({ desa, barisAnggaran }) => ({
      year: 2026,
      quarter: 3,
      village: desa,
      file: 'apbdes.xlsx',
      rows: [{ row: 4, id: barisAnggaran, revision: 0, facts: report() }],
    }),
    'area',
  ),
}
