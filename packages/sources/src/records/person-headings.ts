/** What lists by name call the columns of a person; normalised headings (`table/heading.ts`). */
export const CARD = /^(?:NO(?:MOR)?(?: INDUK)? ?)?(?:KK|KARTU KELUARGA|KELUARGA)$/
export const NAME = /^NAMA(?: LENGKAP| LGKP)?$/
export const DATE_OF_BIRTH = /^(?:(?:TEMPAT|TMPT|TPT)(?: DAN|\/)? ?)?(?:TGL|TANGGAL) ?(?:LAHIR|LHR)$|^TTL$/
export const SEX = /^(?:JENIS KELAMIN|JNS KELAMIN|JENIS KLMIN|JK|L\/P|KELAMIN|SEX)$/

/** Of whoever the row is about. */
export const CHILD_PARENTS = [
  ['nikIbu', /^NIK IBU(?: KANDUNG)?$/],
  ['namaIbu', /^(?:NAMA )?(?:LENGKAP |LGKP )?IBU(?: KANDUNG)?$/],
  ['namaAyah', /^(?:NAMA )?(?:LENGKAP |LGKP )?(?:AYAH|BAPAK)(?: KANDUNG)?$/],
] as const
