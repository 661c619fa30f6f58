/** The columns of the budget's nomenclature (SIPD): code and name, perhaps level and a code already normalised. */
import { NOMENCLATURE_COLUMNS } from '@konvergen/core/intake/lists/sub-kegiatan.ts'
import { type RecordReading, recordClassifier } from '../records/record-reading.ts'

export const NOMENCLATURE_READING: RecordReading<typeof NOMENCLATURE_COLUMNS> = {
  columns: NOMENCLATURE_COLUMNS,
  classify: recordClassifier<keyof typeof NOMENCLATURE_COLUMNS>([
    ['nama', /^NOMENKLATUR(?: (?:URUSAN|PROGRAM|KEGIATAN|SUB ?KEGIATAN))*$/, /^NAMA SUB ?KEGIATAN$/],
    ['kodeNormal', /^KODE NORMAL$/],
    ['kode', /^KODE(?: ASLI| SUB ?KEGIATAN| REKENING| NOMENKLATUR)?$/],
    ['level', /^(?:LEVEL|TINGKAT)$/],
  ]),
  required: 'nama',
  least: 2,
  needs: [['kode'], ['nama']],
  deepest: 1,
  who: ['kode', 'nama'],
}
