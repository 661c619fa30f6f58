/** The columns of the long table of context figures (BPS): code, year, indicator, value. */
import { CONTEXT_COLUMNS } from '@konvergen/core/intake/lists/context-figures.ts'
import { type RecordReading, recordClassifier } from '../records/record-reading.ts'

export const CONTEXT_READING: RecordReading<typeof CONTEXT_COLUMNS> = {
  columns: CONTEXT_COLUMNS,
  classify: recordClassifier<keyof typeof CONTEXT_COLUMNS>([
    ['indikator', /^(?:NAMA )?(?:INDIKATOR|VARIABEL)$/],
    ['kode', /^(?:KODE|KD)(?: (?:WILAYAH|DAERAH|KAB|KABUPATEN|KAB\/KOTA|BPS|KECAMATAN|DESA))?$/],
    ['kab', /^(?:NAMA )?(?:WILAYAH|DAERAH|KABUPATEN|KABUPATEN\/KOTA|KAB\/KOTA|KECAMATAN|DESA|DESA\/KELURAHAN)$/],
    ['tahun', /^TAHUN(?: DATA)?$/],
    ['nilai', /^(?:NILAI|ANGKA|DATA|JUMLAH)$/],
    ['satuan', 'SATUAN'],
    ['sumber', /^SUMBER(?: DATA)?$/],
  ]),
  required: 'indikator',
  least: 4,
  needs: [['kode'], ['tahun'], ['indikator'], ['nilai']],
  deepest: 1,
  who: ['indikator', 'kode'],
}
