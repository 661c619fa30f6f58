/** The columns of Elsimil by name, by what such lists call them; the form of none was ever seen by us. */
import { ELSIMIL_COLUMNS } from '@konvergen/core/intake/lists/elsimil-list.ts'
import { groupOfWords } from '@konvergen/core/intake/lists/people-words.ts'
import { DISTRICT, KECAMATAN, PROVINCE, VILLAGE, VILLAGE_CODE } from '../records/area-headings.ts'
import { CARD, CHILD_PARENTS, DATE_OF_BIRTH, NAME, SEX } from '../records/person-headings.ts'
import { type RecordReading, recordClassifier, type ShownList } from '../records/record-reading.ts'

const WOMAN = '(?:CATIN|CALON PENGANTIN|BUMIL|IBU HAMIL|PASCA ?SALIN|IBU NIFAS|BUFAS|SASARAN|KLIEN)'
const CHILD = '(?:ANAK|BADUTA|BAYI|BALITA)'

/** Known, and not asked of anybody. */
const NOT_READ = new Set([
  'TEMPAT LAHIR',
  'ALAMAT',
  'ALAMAT LENGKAP',
  'DUSUN',
  'RT',
  'RW',
  'RT/RW',
  'UMUR',
  'USIA',
  'NO HP',
  'NO TELEPON',
  'NIK SUAMI',
])

/** e-PPGBM's list, DTSEN and the list of families have them. */
const OF_OTHERS = /\bDESIL\b|^(?:CARA UKUR|USIA SAAT UKUR|(?:ZS )?(?:BB\/U|TB\/U|BB\/TB))$|^(?:NAMA )?KEPALA KELUARGA$|^PUS\b|^SHDK$/

function proves({ has, headings, title }: ShownList<keyof typeof ELSIMIL_COLUMNS>): boolean {
  if (headings.some((heading) => OF_OTHERS.test(heading))) return false
  const isSaid = /\bELSIMIL\b/.test(title.toUpperCase().replace(/[^A-Z0-9]+/g, ' ')) || groupOfWords(title) !== null
  return isSaid || (['kelompok', 'hpht', 'hpl', 'persalinan'] as const).some((column) => has.has(column))
}

export const ELSIMIL_READING: RecordReading<typeof ELSIMIL_COLUMNS> = {
  columns: ELSIMIL_COLUMNS,
  classify: recordClassifier<keyof typeof ELSIMIL_COLUMNS>(
    [
      ['nikAnak', new RegExp(`^NIK ${CHILD}$`)],
      ['namaAnak', new RegExp(`^NAMA(?: LENGKAP)? ${CHILD}$`)],
      ['lahirAnak', new RegExp(`^(?:TGL|TANGGAL) LAHIR ${CHILD}$`)],
      ['nik', new RegExp(`^(?:NO(?:MOR)? )?NIK(?: ${WOMAN})?$`), 'NOMOR INDUK KEPENDUDUKAN'],
      ['nama', NAME, new RegExp(`^NAMA(?: LENGKAP)? ${WOMAN}$`)],
      ...CHILD_PARENTS,
      ['noKk', CARD],
      ['namaSuami', /^(?:NAMA )?SUAMI$/],
      ['lahir', DATE_OF_BIRTH, new RegExp(`^(?:TGL|TANGGAL) LAHIR (?:${WOMAN}|IBU)$`)],
      ['jk', SEX],
      ['kelompok', /^(?:KELOMPOK|JENIS|KATEGORI|STATUS)(?: SASARAN| KLIEN| DAMPINGAN)$/, 'SASARAN', 'KELOMPOK'],
      ['hpht', 'HPHT', /^HARI PERTAMA HAID TERAKHIR$/],
      ['hpl', 'HPL', 'HTP', /^(?:HARI PERKIRAAN LAHIR|TAKSIRAN PERSALINAN|TGL PERKIRAAN LAHIR)$/],
      ['persalinan', /^(?:TGL|TANGGAL) (?:PER)?SALIN(?:AN)?$/, /^(?:TGL|TANGGAL) MELAHIRKAN$/],
      ['prov', PROVINCE],
      ['kab', DISTRICT],
      ['kec', KECAMATAN],
      ['desa', VILLAGE],
      ['kode', VILLAGE_CODE],
    ],
    NOT_READ,
  ),
  required: 'desa',
  least: 3,
  needs: [
    ['nik', 'nikAnak', 'nikIbu', 'noKk'],
    ['nama', 'namaAnak', 'namaIbu'],
  ],
  deepest: 2,
  proves,
  who: ['nik', 'nama', 'nikAnak', 'namaAnak', 'nikIbu', 'namaIbu'],
}
