import { expect, it } from 'vitest'
import { classifyKrsHeading } from '../../src/krs-recap/columns.ts'
import { normaliseHeading } from '../../src/table/heading.ts'

it.each([
  [['KELURAHAN'], 'nama'],
  [['Desa/Kelurahan'], 'nama'],
  [['KODE'], 'kodeAkhir'],
  [['Kode Desa'], 'kodeAkhir'],
  [['KABUPATEN/KOTA'], 'kabupaten'],
  [['PERIODE'], 'periode'],
  [['PROVINSI'], 'abaikan'],
  [['JUMLAH KELUARGA'], 'keluarga'],
  [['JUMLAH KELUARGA SASARAN'], 'sasaran'],
  [['KESEJAHTERAAN 1'], 'sejahtera1'],
  [['PERINGKAT KESEJAHTERAAN', '4'], 'sejahtera4'],
  [['KESEJAHTERAAN > 4'], 'sejahteraLebih4'],
  [['Peringkat Kesejahteraan >4'], 'sejahteraLebih4'],
  [['JUMLAH KRS'], 'krs'],
  [['Jumlah Keluarga Berisiko Stunting'], 'krs'],
  [['Keluarga Berisiko Stunting (KRS)'], 'krs'],
  [['Pasangan Usia Subur (PUS)'], 'pus'],
  [['JUMLAH TIDAK BERESIKO'], 'tidakBerisiko'],
  [['PUNYA BADUTA'], 'baduta'],
  [['PUNYA BALITA'], 'balita'],
  [['PUS'], 'pus'],
  [['PUS HAMIL'], 'pusHamil'],
  [['PUS 4T'], 'pus4t'],
  [['PUS 4 Terlalu'], 'pus4t'],
  [['KELUARGA TIDAK MEMPUNYAI SUMBER AIR MINUM UTAMA YANG LAYAK'], 'airTidakLayak'],
  [['SUMBER AIR MINUM TIDAK LAYAK'], 'airTidakLayak'],
  [['KELUARGA TIDAK MEMPUNYAI JAMBAN YANG LAYAK'], 'jambanTidakLayak'],
  [['JAMBAN LAYAK'], null],
  [['TERLALU MUDA (UMUR ISTRI < 20 TAHUN)'], 'terlaluMuda'],
  [['TERLALU TUA (UMUR ISTRI 35-40 TAHUN)'], 'terlaluTua'],
  [['TERLALU DEKAT (< 2 TAHUN)'], 'terlaluDekat'],
  [['TERLALU BANYAK (>= 3 ANAK)'], 'terlaluBanyak'],
  [['BUKAN PESERTA KB MODERN'], 'bukanKbModern'],
  [['% KRS'], 'abaikan'],
  [['Keterangan'], null],
])('%j → %s', (path, key) => {
  expect(classifyKrsHeading(path.map(normaliseHeading))).toBe(key)
})
