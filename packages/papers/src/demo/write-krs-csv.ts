/**
 * The KRS verval recap as SIGA's export: semicolons, an index column without a name, names in capitals, the last four digits of the code.
 */
import type { KrsCount } from '@konvergen/core/intake/krs.ts'
import type { DemoKrsCounts } from '@konvergen/core/setup/demo-krs.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'

const COUNTS: readonly (readonly [heading: string, count: KrsCount])[] = [
  ['JUMLAH KELUARGA', 'keluarga'],
  ['JUMLAH KELUARGA SASARAN', 'sasaran'],
  ['KESEJAHTERAAN 1', 'sejahtera1'],
  ['KESEJAHTERAAN 2', 'sejahtera2'],
  ['KESEJAHTERAAN 3', 'sejahtera3'],
  ['KESEJAHTERAAN 4', 'sejahtera4'],
  ['KESEJAHTERAAN > 4', 'sejahteraLebih4'],
  ['JUMLAH KRS', 'krs'],
  ['JUMLAH TIDAK BERESIKO', 'tidakBerisiko'],
  ['PUNYA BADUTA', 'baduta'],
  ['PUNYA BALITA', 'balita'],
  ['PUS', 'pus'],
  ['PUS HAMIL', 'pusHamil'],
  ['SUMBER AIR MINUM TIDAK LAYAK', 'airTidakLayak'],
  ['JAMBAN TIDAK LAYAK', 'jambanTidakLayak'],
  ['TERLALU MUDA', 'terlaluMuda'],
  ['TERLALU TUA', 'terlaluTua'],
  ['TERLALU DEKAT', 'terlaluDekat'],
  ['TERLALU BANYAK', 'terlaluBanyak'],
  ['PUS 4T', 'pus4t'],
  ['BUKAN PESERTA KB MODERN', 'bukanKbModern'],
]

const HEADINGS = ['', 'PROVINSI', 'KABUPATEN', 'KECAMATAN', 'KODE', 'KELURAHAN', ...COUNTS.map(([heading]) => heading), 'PERIODE']

const withoutKind = (nama: string): string => nama.replace(/^(?:Provinsi|Kabupaten|Kota) /, '').toUpperCase()

/** `counts` are parallel to `district.desa`; `periode` as printed, `Sem 2 2025`. No name holds a semicolon. */
export function writeKrsCsv(district: District, counts: readonly DemoKrsCounts[], periode: string): string {
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const lines = district.desa.flatMap((desa, index) => {
    const own = counts[index]
    if (own === undefined) return []
    const place = [withoutKind(district.provinsi), withoutKind(district.nama), (kecamatan.get(desa.kecamatan) ?? '').toUpperCase()]
    const numbers = COUNTS.map(([, count]) => String(own[count]))
    return [[String(index), ...place, desa.kode.slice(-4), desa.nama.toUpperCase(), ...numbers, periode].join(';')]
  })
  return `${[HEADINGS.join(';'), ...lines].join('\n')}\n`
}
