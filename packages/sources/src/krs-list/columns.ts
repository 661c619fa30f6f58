/**
 * The columns of the list of families at risk by their headings: SIGA's list (up to four rows of headings, `Penapisan > PUS > PUS 4 Terlalu >
 * Terlalu Muda`) and the survey with one row of questions. The lowest heading says what a column is; what stands above it only groups.
 */
import { FAMILY_COLUMNS, type FamilyColumn } from '@konvergen/core/intake/families/family-columns.ts'
import { type RecordHeadings, type RecordReading, recordClassifier } from '../records/record-reading.ts'

const WATER =
  /(?:^|\b)(?:TIDAK (?:MEMPUNYAI|MEMILIKI|PUNYA)|TANPA) SUMBER AIR MINUM(?: UTAMA)?(?: YANG)?(?: TIDAK)? LAYAK$|^SUMBER AIR MINUM(?: UTAMA)?(?: YANG)? TIDAK LAYAK$/
const LATRINE = /(?:^|\b)(?:TIDAK (?:MEMPUNYAI|MEMILIKI|PUNYA)|TANPA) JAMBAN(?: YANG)?(?: TIDAK)? LAYAK$|^JAMBAN(?: YANG)? TIDAK LAYAK$/

const HEADINGS: RecordHeadings<FamilyColumn> = [
  ['noKk', /^(?:NO|NOMOR)? ?(?:KARTU KELUARGA|KK)$/],
  ['kki', /^(?:NOMOR KELUARGA INDONESIA|NO(?:MOR)? KKI|KKI|KODE KELUARGA(?: INDONESIA)?)$/],
  ['nikKepala', /^NIK (?:KEPALA KELUARGA|KK|SUAMI)$/],
  ['namaKepala', /^(?:NAMA )?(?:KEPALA KELUARGA|SUAMI)$/, 'NAMA KK'],
  ['nikIstri', /^NIK (?:ISTRI|ISTERI|IBU)$/],
  ['namaIstri', /^NAMA (?:ISTRI|ISTERI|IBU)$/],
  ['umurIstri', /^(?:UMUR|USIA) (?:ISTRI|ISTERI|IBU)$/],
  ['statusKeluarga', 'STATUS KELUARGA'],
  ['prov', /^(?:NAMA )?(?:PROVINSI|PROPINSI|PROV)$/],
  ['kab', /^(?:NAMA )?(?:KABUPATEN|KAB|KOTA|KABUPATEN\/KOTA|KAB\/KOTA)$/],
  ['kec', /^(?:NAMA )?(?:KECAMATAN|KEC|DISTRIK)$/],
  ['desa', /^(?:NAMA )?(?:DESA|KELURAHAN|KEL|DESA\/KEL(?:URAHAN)?|KEL(?:URAHAN)?\/DESA|KAMPUNG|NAGARI|GAMPONG)$/],
  ['kode', /^KODE (?:WILAYAH|DESA|KELURAHAN|DESA\/KEL(?:URAHAN)?|KEMENDAGRI)$/],
  ['alamat', /^ALAMAT(?: LENGKAP| RUMAH| DOMISILI)?$/, /^(?:DUSUN|LINGKUNGAN|DUSUN\/LINGKUNGAN|DUSUN\/RW)$/],
  ['rw', 'RW'],
  ['rt', 'RT'],
  ['lintang', /^(?:LATITUDE|LAT|LINTANG)$/],
  ['bujur', /^(?:LONGITUDE|LONG|LON|LNG|BUJUR)$/],
  ['anggota', /^(?:JUMLAH|JML) ANGGOTA KELUARGA$/],
  [
    'baduta',
    /^(?:(?:MEMPUNYAI|PUNYA|MEMILIKI) ANAK )?(?:BADUTA )?0 23 (?:BULAN|BLN)$/,
    /^(?:(?:MEMPUNYAI|PUNYA|MEMILIKI) )?(?:ANAK )?BADUTA$/,
  ],
  [
    'balita',
    /^(?:(?:MEMPUNYAI|PUNYA|MEMILIKI) ANAK )?(?:BALITA )?24 5[09] (?:BULAN|BLN)$/,
    /^(?:(?:MEMPUNYAI|PUNYA|MEMILIKI) )?(?:ANAK )?BALITA$/,
  ],
  ['pusHamil', /^(?:PUS|PASANGAN USIA SUBUR|IBU) HAMIL$/],
  ['pus4t', /^(?:PUS )?4 ?(?:TERLALU|T)$/],
  ['pus', /^(?:PUS|PASANGAN USIA SUBUR)$/],
  ['airTidakLayak', WATER],
  ['jambanTidakLayak', LATRINE],
  ['terlaluMuda', /^(?:PUS )?TERLALU MUDA\b/],
  ['terlaluTua', /^(?:PUS )?TERLALU TUA\b/],
  ['terlaluDekat', /^(?:PUS )?TERLALU DEKAT\b/],
  ['terlaluBanyak', /^(?:PUS )?TERLALU BANYAK\b/],
  ['bukanKbModern', /^(?:PUS )?BUKAN PESERTA KB MODERN$/],
  ['kesejahteraan', /^(?:TINGKAT|PERINGKAT)? ?KESEJAHTERAAN(?: KELUARGA)?$/],
  ['kategori', /^KATEGORI (?:KELUARGA BERISIKO STUNTING|KRS)$/],
  ['rencanaMenikah', /\bRENCANA MENIKAH\b/],
  ['dampinganTpk', /^(?:PENDAMPINGAN OLEH TPK|DIDAMPINGI(?: OLEH)? TPK)$/],
  ['pendampingan', /^JENIS PENDAMPINGAN(?: YANG DITERIMA)?$/],
]

/** Up to four: Penapisan, PUS, PUS 4 Terlalu, Terlalu Muda. */
const DEEPEST_FAMILY_HEADING = 4

const clean = (level: string): string => level.replace(/\bAPAKAH (?:KELUARGA )?/, '').trim()
const byHeading = recordClassifier(HEADINGS)

export const FAMILY_READING: RecordReading<typeof FAMILY_COLUMNS> = {
  columns: FAMILY_COLUMNS,
  // A group heading alone (`PUS` over its factors) is no column; findHeader asks with the whole path.
  classify: (path) => byHeading([clean(path.at(-1) ?? '')]),
  required: 'namaKepala',
  least: 6,
  needs: [
    ['desa', 'kode'],
    ['noKk', 'kki', 'nikKepala', 'namaKepala', 'namaIstri'],
  ],
  deepest: DEEPEST_FAMILY_HEADING,
  who: ['noKk', 'kki', 'nikKepala', 'namaKepala', 'nikIstri', 'namaIstri'],
}
