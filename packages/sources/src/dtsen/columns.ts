/** The columns of DTSEN in both layouts that districts have: the standard csv and the sheet with assistive devices. */
import { DTSEN_COLUMNS } from '@konvergen/core/intake/lists/dtsen.ts'
import { KECAMATAN, VILLAGE } from '../records/area-headings.ts'
import { type RecordReading, recordClassifier } from '../records/record-reading.ts'

export const DTSEN_READING: RecordReading<typeof DTSEN_COLUMNS> = {
  columns: DTSEN_COLUMNS,
  classify: recordClassifier<keyof typeof DTSEN_COLUMNS>([
    ['desil', /^(?:KETERANGAN )?DESIL(?: NASIONAL| KESEJAHTERAAN)?$/],
    ['nik', /^(?:NO )?NIK$/],
    ['noKk', /^(?:NO(?:MOR)? ?)?(?:KK|KARTU KELUARGA)$/],
    ['nama', /^NAMA(?: LENGKAP)?$/],
    ['lahir', /^TEMPAT(?: DAN|\/)? ?(?:TGL|TANGGAL) LAHIR$/],
    ['jk', /^(?:JENIS KELAMIN|JK)$/],
    ['pekerjaan', 'PEKERJAAN'],
    ['alamat', 'ALAMAT'],
    ['kec', KECAMATAN],
    ['desa', VILLAGE],
    ['pkh', 'PKH'],
    ['bpnt', /^(?:BPNT|SEMBAKO|BPNT\/SEMBAKO)$/],
    ['pbiJk', /^PBI(?: ?JKN?)?$/],
    ['ppks', /^KRITERIA PPKS$/],
    ['alat', /^NAMA ALAT BANTU$/],
    ['merek', /^MER(?:K|EK)$/],
    ['satuan', 'SATUAN'],
    ['asesmen', /^ASESM?EN(?:T)?$/],
    ['diserahkan', /^(?:TANGGAL|TGL) DISERAHKAN$/],
  ]),
  required: 'desil',
  least: 4,
  needs: [['desil'], ['nik', 'nama'], ['desa']],
  deepest: 2,
  who: ['nik', 'nama', 'noKk'],
}
