/** How the routes of the chain and of money are asked well, and a link that lies in a place. */
import type { Browser } from './browser.ts'
import { asked, inBody, ofDistrict, type Place, type Reached } from './reached.ts'

const YEAR = '2026'
const ofDistrictsPlans = (queries: Reached['queries']): Reached => ({ ...asked('admin-kab', 'district', queries), isOfDistrict: true })

export async function furnishChain(
  admin: Browser,
  at: string,
  { kegiatan, barisAnggaran }: Pick<Place, 'kegiatan' | 'barisAnggaran'>,
): Promise<{ readonly sambungan: string }> {
  const pasangan = [{ dari: kegiatan, ke: barisAnggaran }]
  await admin.post(`${at}/rantai/sambungan`, { tahun: 2026, jenis: 'kegiatan-anggaran', alasan: 'Rekaan', pasangan })
  const node = await admin.get<{ links: { id: string | null }[] }>(`${at}/rantai/simpul?tahun=${YEAR}&jenis=kegiatan&simpul=${kegiatan}`)
  return { sambungan: node.body.links.flatMap(({ id }) => id ?? [])[0] ?? '' }
}

export const CHAIN_REACHED: Readonly<Record<string, Reached>> = {
  'GET /rantai/rincian': ofDistrictsPlans(({ lembaga, desa }) => [
    { tahun: YEAR, akar: 'kegiatan', lembaga },
    { tahun: YEAR, akar: 'celah', desa },
  ]),
  'GET /rantai/berkas.pdf': ofDistrictsPlans(({ lembaga, desa }) => [
    { tahun: YEAR, lembaga },
    { tahun: YEAR, desa },
  ]),
  'GET /rantai/berkas.docx': ofDistrictsPlans(({ lembaga, desa }) => [
    { tahun: YEAR, lembaga },
    { tahun: YEAR, desa },
  ]),
  'GET /rantai/simpul': ofDistrictsPlans(({ kegiatan, barisAnggaran }) => [
    { tahun: YEAR, jenis: 'kegiatan', simpul: kegiatan },
    { tahun: YEAR, jenis: 'anggaran', simpul: barisAnggaran },
  ]),
  'POST /rantai/sambungan': inBody('admin-kab', ({ kegiatan, barisAnggaran }) => ({
    tahun: 2026,
    jenis: 'kegiatan-anggaran',
    alasan: 'Rekaan',
    pasangan: [{ dari: kegiatan, ke: barisAnggaran }],
  })),
  'POST /rantai/sambungan/:id/lepas': ofDistrict('admin-kab', 'sambungan', () => ({ alasan: 'Rekaan' })),
  'GET /uang/rincian': ofDistrictsPlans(({ desa, lembaga }) => [
    { tahun: YEAR, menurut: 'desa', kunci: desa },
    { tahun: YEAR, menurut: 'lembaga', kunci: lembaga },
  ]),
}
