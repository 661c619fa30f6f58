/** The columns of a civil list by name, by what such lists call them; the form of none was ever seen by us. */
import { CIVIL_COLUMNS } from '@konvergen/core/intake/lists/civil-list.ts'
import { DISTRICT, KECAMATAN, PROVINCE, VILLAGE, VILLAGE_CODE } from '../records/area-headings.ts'
import { CARD, CHILD_PARENTS, DATE_OF_BIRTH, NAME, SEX } from '../records/person-headings.ts'
import { type RecordReading, recordClassifier } from '../records/record-reading.ts'

/** Known, and not asked of anybody. */
const NOT_READ = new Set([
  'TEMPAT LAHIR',
  'AGAMA',
  'PENDIDIKAN',
  'PENDIDIKAN TERAKHIR',
  'PEKERJAAN',
  'JENIS PEKERJAAN',
  'STATUS PERKAWINAN',
  'STATUS KAWIN',
  'GOLONGAN DARAH',
  'GOL DARAH',
  'ALAMAT',
  'ALAMAT LENGKAP',
  'DUSUN',
  'RT',
  'RW',
  'RT/RW',
  'UMUR',
  'USIA',
  'NIK AYAH',
  'NAMA KEPALA KELUARGA',
  'NIK KEPALA KELUARGA',
  'KEWARGANEGARAAN',
  'NO AKTA KELAHIRAN',
  'AKTA KELAHIRAN',
])

/** Another list has them: how well off somebody is, what was weighed, whom Elsimil follows. */
const OF_OTHERS =
  /\bDESIL\b|^(?:PKH|BPNT|HPHT|HPL|TAKSIRAN PERSALINAN|CARA UKUR|USIA SAAT UKUR|BB\/U|TB\/U|BB\/TB)$|\b(?:PENGUKURAN|PENIMBANGAN)\b|^(?:NAMA |NIK )(?:ISTRI|ISTERI)$|^KELOMPOK SASARAN$/

export const CIVIL_READING: RecordReading<typeof CIVIL_COLUMNS> = {
  columns: CIVIL_COLUMNS,
  classify: recordClassifier<keyof typeof CIVIL_COLUMNS>(
    [
      ['nik', /^(?:NO(?:MOR)? )?NIK(?: ANGGOTA(?: KELUARGA)?| PENDUDUK)?$/, 'NOMOR INDUK KEPENDUDUKAN', 'NO INDUK KEPENDUDUKAN'],
      ['noKk', CARD],
      ['nama', NAME, /^NAMA (?:ANGGOTA(?: KELUARGA)?|PENDUDUK|WARGA)$/],
      [
        'shdk',
        /^(?:SHDK|SHDRT|HUB(?:UNGAN)? ?KEL(?:UARGA)?|STATUS HUB(?:UNGAN)?(?: ?(?:DLM|DALAM|DENGAN))?(?: ?KEL(?:UARGA)?| KEPALA KELUARGA)?|HUBUNGAN(?: (?:DALAM|DENGAN))?(?: KEPALA)? KELUARGA|STAT(?:US)? HBKEL|HUBUNGAN)$/,
      ],
      ['lahir', DATE_OF_BIRTH],
      ['jk', SEX],
      ...CHILD_PARENTS,
      ['prov', PROVINCE],
      ['kab', DISTRICT],
      ['kec', KECAMATAN],
      ['desa', VILLAGE],
      ['kode', VILLAGE_CODE],
    ],
    NOT_READ,
  ),
  required: 'nik',
  least: 4,
  needs: [['nik'], ['nama'], ['noKk', 'nikIbu']],
  deepest: 2,
  // A card and who is who on it; without the relation at least births.
  proves: ({ has, headings }) =>
    (has.has('shdk') || has.has('namaIbu') || (has.has('noKk') && has.has('lahir'))) &&
    !headings.some((heading) => OF_OTHERS.test(heading)),
  who: ['nik', 'nama'],
}
