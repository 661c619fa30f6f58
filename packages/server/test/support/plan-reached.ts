/**
 * How the routes of plans are asked well.
 */
import { planActivity } from './plan-activity.ts'
import { asked, inBody, ofDistrict, type Reached } from './reached.ts'

const planned = (desa: string) => planActivity({ placing: 'desa', places: [{ desa, volume: null }] })

export const PLAN_REACHED: Readonly<Record<string, Reached>> = {
  'GET /rencana': asked('admin-kab', 'district', ({ lembaga, desa }) => [
    { tahun: '2026', lembaga },
    { tahun: '2026', desa },
    { tahun: '2026', indikator: 'E01' },
    { tahun: '2026', catatan: 'tanpa-dana' },
  ]),
  'GET /rencana/kegiatan/:id': ofDistrict('admin-kab', 'kegiatan'),
  'POST /rencana/kegiatan': inBody('admin-kab', ({ desa }) => ({ year: 2026, office: null, facts: planned(desa) })),
  'POST /rencana/kegiatan/:id': ofDistrict('admin-kab', 'kegiatan', ({ desa }) => ({ revision: 1, facts: planned(desa) })),
  'POST /rencana/kegiatan/:id/keluarkan': ofDistrict('admin-kab', 'kegiatanLepas', () => ({ revision: 1 })),
  'GET /rencana/lembar.xlsx': { by: 'admin-kab', queries: ({ lembaga }) => [{ tahun: '2026', lembaga }], wall: 'district' },
  'POST /rencana/lembar/terapkan': inBody('admin-kab', ({ desa, lembaga }) => ({
    year: 2026,
    office: lembaga,
    file: 'rencana.xlsx',
    rows: [{ row: 4, id: null, revision: null, facts: planned(desa) }],
  })),
  'POST /rencana/lanjutkan': inBody('admin-kab', ({ kegiatan }) => ({ office: null, from: 2026, activities: [kegiatan] })),
  'GET /rencana/belum-selesai': asked('admin-kab', 'district', ({ lembaga }) => [{ tahun: '2026', lembaga }]),
  'POST /rencana/nomenklatur': inBody('admin-kab', ({ desa }) => ({ text: desa })),
  'POST /rencana/biaya-satuan': inBody('admin-kab', () => ({ year: 2026, item: 'Jamban', unit: 'unit', rupiah: '1', source: 'SSH' })),
  'POST /rencana/biaya-satuan/:id/cabut': ofDistrict('admin-kab', 'biaya'),
  'POST /rencana/pemetaan': inBody('admin-kab', () => ({
    reason: 'Rapat',
    pairs: [{ subKegiatan: '1.02.02.2.02.0015', indicator: 'E01', state: 'pakai' }],
  })),
  'GET /rencana/versi': asked('admin-kab', 'district', ({ lembaga }) => [{ tahun: '2026', lembaga }]),
  'GET /rencana/versi/:id': ofDistrict('admin-kab', 'rencana'),
  'GET /rencana/versi/:id/rencana.pdf': ofDistrict('admin-kab', 'rencana'),
  'GET /rencana/versi/:id/rencana.xlsx': ofDistrict('admin-kab', 'rencana'),
  'POST /rencana/versi': inBody('admin-kab', ({ lembaga }) => ({ year: 2027, office: lembaga })),
  // Whoever wrote it does not verify it.
  'POST /rencana/versi/:id/langkah': { ...ofDistrict('admin-kab', 'rencana', () => ({ step: 'verifikasi' })), isRefused: true },
}
