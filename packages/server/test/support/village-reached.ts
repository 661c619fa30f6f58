/**
 * How the routes of villages' packages are asked well, and what lies in a place of them.
 */
import type { Browser } from './browser.ts'
import type { Place, Reached } from './reached.ts'

const FACTS = { title: 'Rembuk desa', unit: 'kegiatan', volume: 1, unitCost: null, source: 'add', note: null }
const CONTENT = {
  name: { id: 'Rekaan', en: 'Invented' },
  indicators: ['E01'],
  unit: 'orang',
  kind: 'spesifik',
  counted: 'lainnya',
  danaDesa: { answer: 'periksa', source: null },
  siskeudes: null,
  source: null,
}
const written = { tahun: 2027, base: 0, state: 'pakai', facts: FACTS, reason: 'Rekaan' }
const YEAR = [{ tahun: '2027' }]

const atVillage = (by: Reached['by'], more: Partial<Reached> = {}): Reached => ({
  by,
  params: ({ desa }) => ({ desa }),
  wall: by === 'desa' ? 'area' : 'district',
  ...more,
})
const ofVillage = (thing: 'usulanDesa' | 'paketDesa', body?: object): Reached => ({
  by: 'desa',
  params: (place: Place) => ({ id: place[thing] }),
  wall: 'area',
  ...(body && { body: () => body }),
})

/** A recommendation that was issued, the package that it is in, an entry of the district's own. */
export async function furnishVillage(
  admin: Browser,
  at: string,
  desa: string,
): Promise<Pick<Place, 'usulanDesa' | 'paketDesa' | 'entriDesa'>> {
  const one = `${at}/paket-desa/desa/${desa}`
  const { id: usulanDesa } = (await admin.put<{ id: string }>(`${one}/usulan/rembuk-desa`, written)).body
  await admin.post(`${at}/paket-desa/terbit`, { tahun: 2027, desa: [desa] })
  const { packages } = (await admin.get<{ packages: { id: string }[] }>(`${one}?tahun=2027`)).body
  const { key } = (await admin.post<{ key: string }>(`${at}/paket-desa/katalog`, { content: CONTENT, costItem: null, reason: 'Rekaan' }))
    .body
  return { usulanDesa, paketDesa: packages[0]?.id ?? '', entriDesa: key }
}

export const VILLAGE_REACHED: Readonly<Record<string, Reached>> = {
  'GET /paket-desa/desa/:desa': atVillage('desa', { queries: () => YEAR }),
  'GET /paket-desa/desa/:desa/paket.pdf': atVillage('desa', { queries: () => YEAR }),
  'GET /paket-desa/desa/:desa/paket.docx': atVillage('desa', { queries: () => YEAR }),
  'POST /paket-desa/desa/:desa/usulan': atVillage('admin-kab', { body: () => ({ tahun: 2027, entries: ['rembuk-desa'] }) }),
  'PUT /paket-desa/desa/:desa/usulan/:entri': atVillage('admin-kab', {
    params: ({ desa }) => ({ desa, entri: 'pekarangan' }),
    body: () => written,
  }),
  'GET /paket-desa/usulan/:id': ofVillage('usulanDesa'),
  'POST /paket-desa/usulan/:id/jawaban': ofVillage('usulanDesa', {
    revision: 1,
    answers: 0,
    answer: 'nanti',
    stage: null,
    rupiah: null,
    reason: null,
  }),
  'GET /paket-desa/versi/:id': ofVillage('paketDesa'),
  'POST /paket-desa/terbit': { by: 'admin-kab', body: ({ desa }) => ({ tahun: 2027, desa: [desa] }), wall: 'district' },
  'POST /paket-desa/katalog': {
    by: 'admin-kab',
    body: () => ({ content: CONTENT, costItem: null, reason: 'Rekaan' }),
    wall: 'district',
  },
  'PUT /paket-desa/katalog/:entri': {
    by: 'admin-kab',
    params: ({ entriDesa }) => ({ entri: entriDesa }),
    body: () => ({ base: 1, content: CONTENT, active: false, costItem: null, reason: 'Rekaan' }),
    wall: 'district',
  },
}
