/** The columns of the list of posyandu by their headings. */
import { POSYANDU_COLUMNS } from '@konvergen/core/intake/lists/posyandu.ts'
import { DISTRICT, KECAMATAN, PROVINCE, VILLAGE, VILLAGE_CODE } from '../records/area-headings.ts'
import { type RecordReading, recordClassifier } from '../records/record-reading.ts'

export const POSYANDU_READING: RecordReading<typeof POSYANDU_COLUMNS> = {
  columns: POSYANDU_COLUMNS,
  classify: recordClassifier<keyof typeof POSYANDU_COLUMNS>([
    ['posyandu', /^(?:NAMA )?POSYANDU$/],
    ['prov', PROVINCE],
    ['kab', DISTRICT],
    ['kec', KECAMATAN],
    ['desa', VILLAGE],
    ['kode', VILLAGE_CODE],
    ['puskesmas', /^(?:NAMA )?PUS?KESMAS$/],
    ['strata', /^STRATA(?: POSYANDU)?$/],
    ['kader', /^(?:JUMLAH |JML )?KADER(?: AKTIF)?$/],
    ['alamat', 'ALAMAT'],
  ]),
  required: 'posyandu',
  least: 2,
  needs: [['posyandu'], ['desa', 'kode']],
  deepest: 2,
  who: ['posyandu', 'desa'],
}
