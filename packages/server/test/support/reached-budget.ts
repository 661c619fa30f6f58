/** How the routes of budgets are asked well. */
import { inBody, ofDistrict, type Place, type Reached } from './reached.ts'

const FACTS = {
  code: null,
  title: 'Posyandu',
  account: null,
  source: null,
  volume: null,
  unit: null,
  unitCost: null,
  rupiah: '5',
  places: [],
  share: null,
  indicator: null,
  target: null,
}
export const BUDGET_LINE = { stage: 'apbdes', year: 2026, facts: FACTS } as const

const choices = ({ lembaga, desa }: Place) => [
  { tahap: 'rkpd', tahun: '2026', lembaga },
  { tahap: 'apbdes', tahun: '2026', desa },
  { tahap: 'apbdes', tahun: '2026', sumber: 'add' },
  { tahap: 'apbdes', tahun: '2026', cari: 'posyandu' },
]
const choose = (): Reached => ({ by: 'admin-kab', queries: choices, wall: 'district' })

export const BUDGET_REACHED: Readonly<Record<string, Reached>> = {
  'GET /anggaran': choose(),
  'GET /anggaran/baris.xlsx': choose(),
  'GET /anggaran/baris.csv': choose(),
  'GET /anggaran/baris/:id': ofDistrict('admin-kab', 'barisAnggaran'),
  'POST /anggaran/baris': inBody('admin-kab', ({ desa }) => ({ ...BUDGET_LINE, owner: desa })),
  'POST /anggaran/baris/:id': ofDistrict('admin-kab', 'barisAnggaran', () => ({ revision: 1, facts: FACTS })),
  'POST /anggaran/baris/:id/keluarkan': ofDistrict('admin-kab', 'barisLepas', () => ({ revision: 1 })),
  'GET /anggaran/berkas/:id': {
    ...ofDistrict('admin-kab', 'berkasAnggaran'),
    queries: ({ berkasAnggaran }) => [{}, { dengan: berkasAnggaran }],
  },
  'POST /anggaran/berkas/:id/terapkan': ofDistrict('admin-kab', 'berkasAnggaran'),
  'POST /anggaran/berkas/:id/cabut': ofDistrict('admin-kab', 'berkasAnggaran', () => ({ reason: 'Salah berkas' })),
}
