/** What the stand-in server answers about the form of an office and the catalogue: numbers that are kept while it runs, invented like all else here. */
import * as contract from '@konvergen/contract/coverage.ts'
import * as indicators from '@konvergen/contract/indicators.ts'
import type { BodyOf, RouteContract } from '@konvergen/contract/route.ts'
import { askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { periodBefore, periodOf } from '@konvergen/core/indicators/period.ts'
import type { Answer, Asked } from './answer.ts'
import type { Sample } from './sample-district.ts'

export const ENTRY_PERIOD = '2026-T1'
export const LOCKED_PERIOD = '2025-T4'
export const KB_OFFICE = '01900000-0000-7000-8000-00000000e002'
/** What this office owns here; the rest is the secretariat's. */
const OWNED = new Set(['E21', 'E22', 'E24', 'E26', 'S16', 'S17', 'D16'])
/** A number that the stand-in gives back, as the server does where the owner has changed meanwhile. */
export const GIVEN_BACK = 4040
const CHANGED = SHIPPED.find(({ code }) => code === 'E24')

type Value = contract.FormAnswer['nilai'][number]
type Body = BodyOf<typeof contract.enterValues>

const ownerOf = (code: string) => (OWNED.has(code) ? KB_OFFICE : null)

function catalogue(year: number): indicators.CatalogueAnswer {
  const changed =
    CHANGED === undefined
      ? []
      : [{ ...CHANGED, version: 1, numerator: { id: 'Keluarga yang didampingi tim', en: 'Families accompanied by the team' } }]
  return {
    tahun: year,
    indikator: SHIPPED.map((each) => changed.find(({ code }) => code === each.code) ?? each) as unknown as indicators.DefinitionSchema[],
    sasaran: DENOMINATORS.map(({ code, name, unit }) => ({ code, name, unit })),
    pengampu: Object.fromEntries([...OWNED].map((code) => [code, KB_OFFICE])),
    lembaga: { [KB_OFFICE]: 'DP3APPKB' },
    perubahan: changed.map((definition) => ({
      kode: 'E24',
      versi: 1,
      mulai: 2026,
      dihentikan: false,
      alasan: 'Mengikuti formulir provinsi 2026',
      oleh: 'Dedi Contoh',
      pada: '2026-01-08T02:00:00.000Z',
      definisi: definition as unknown as indicators.DefinitionSchema,
    })),
  }
}

export function entryAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const areas: contract.FormAnswer['wilayah'] = [
    { kode: district.kode, nama: district.nama, tingkat: 'kab', kecamatan: null },
    ...district.kecamatan.map(({ kode, nama }) => ({ kode, nama, tingkat: 'kec' as const, kecamatan: kode })),
    ...district.desa.map(({ kode, nama, kecamatan }) => ({ kode, nama, tingkat: 'desa' as const, kecamatan })),
  ]
  const villages = district.desa.map(({ kode }) => kode)
  const sample = (wilayah: string, nilai: number | null): Value => ({ kode: 'E22', bagian: 'nilai', wilayah, nilai, luar: false })
  const kept = new Map<string, Value>()
  const keyOf = ({ kode, bagian, wilayah }: Pick<Value, 'kode' | 'bagian' | 'wilayah'>) => `${kode}|${bagian}|${wilayah}`
  for (const [at, wilayah] of villages.slice(0, 4).entries()) {
    const value = sample(wilayah, [12, 0, null, 61][at] ?? null)
    kept.set(keyOf(value), value)
  }
  const stateOf = (period: string) => (period === LOCKED_PERIOD ? ('terkunci' as const) : ('terbuka' as const))
  let sent: 'diisi' | 'diajukan' = 'diisi'
  const form = ({ params, query }: Asked): contract.FormAnswer | undefined => {
    const period = periodOf(params['periode'] ?? '')
    if (period === null) return undefined
    const office = query['lembaga'] ?? null
    const hal = askedThings(SHIPPED, DENOMINATORS, period).filter(({ code }) => ownerOf(code) === office)
    return {
      periode: period.text,
      keadaan: params['kab'] === emptyKab ? null : stateOf(period.text),
      lembaga: { id: office, nama: office === KB_OFFICE ? 'DP3APPKB' : null, keadaan: sent, catatan: null },
      boleh: { isi: office === null, setujui: sent === 'diajukan', atasNama: office !== null },
      hal: hal.map((thing) => ({ ...thing })),
      wilayah: areas,
      nilai: [...kept.values()],
      sasaran: villages.map((wilayah, at) => ({ kode: 'D16', wilayah, nilai: [40, 0, 25, 60][at] ?? 50, periode: '2026', hal: 'E22' })),
      lalu: { periode: periodBefore(period), nilai: villages.slice(0, 6).map((wilayah, at) => sample(wilayah, at + 10)) },
    }
  }
  const enter = (body: Body) => {
    const ditolak = body.nilai.filter(({ isi }) => isi === GIVEN_BACK).map((entry) => ({ ...entry, sebab: 'bukan-milik' as const }))
    for (const entry of body.nilai) {
      if (entry.isi === GIVEN_BACK) continue
      if (entry.isi === 'hapus') kept.delete(keyOf(entry))
      else kept.set(keyOf(entry), { ...entry, nilai: typeof entry.isi === 'number' ? entry.isi : null, luar: entry.luar ?? false })
    }
    return { tersimpan: body.nilai.length - ditolak.length, tetap: 0, ditolak }
  }
  const office = (id: string | null, nama: string | null) => ({
    id,
    nama,
    diminta: 200,
    terisi: 4,
    wilayahKosong: villages.slice(4),
    wilayahSebagian: [],
    keadaan: sent,
    catatan: null,
    pada: null,
    boleh: { isi: id === null, setujui: false },
  })
  const board = ({ params }: Asked) => ({
    periode: params['periode'],
    keadaan: stateOf(params['periode'] ?? ''),
    tenggat: null,
    indikator: [],
    lembaga: [office(KB_OFFICE, 'DP3APPKB'), office(null, null)],
    beda: 0,
    wilayah: Object.fromEntries(areas.map(({ kode, nama }) => [kode, nama])),
  })
  const decide = (state: typeof sent) => () => {
    sent = state
    return { done: true }
  }
  return [
    [contract.readBoard, board],
    [contract.readForm, form],
    [contract.enterValues, ({ body }) => enter(body as Body)],
    [contract.sendValues, decide('diajukan')],
    [contract.approveValues, decide('diisi')],
    [contract.returnValues, decide('diisi')],
    [indicators.readCatalogue, ({ query }) => catalogue(Number(query['tahun'] ?? 2026))],
    [indicators.changeDefinition, () => ({ versi: 1 })],
  ]
}
