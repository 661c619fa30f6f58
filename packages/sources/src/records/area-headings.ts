/** What lists call their columns of areas; normalised headings (`table/heading.ts`). */
export const PROVINCE = /^(?:NAMA )?(?:PROVINSI|PROPINSI|PROV)$/
export const DISTRICT = /^(?:NAMA )?(?:KABUPATEN|KAB|KOTA|KABUPATEN\/KOTA|KAB\/KOTA)$/
export const KECAMATAN = /^(?:NAMA )?(?:KECAMATAN|KEC|DISTRIK)$/
export const VILLAGE = /^(?:NAMA )?(?:DESA|KELURAHAN|KEL|DESA\/KEL(?:URAHAN)?|KEL(?:URAHAN)?\/DESA|KAMPUNG|NAGARI|GAMPONG)$/
export const VILLAGE_CODE = /^(?:KODE|KD|ID) (?:WILAYAH|DESA|KELURAHAN|DESA\/KEL(?:URAHAN)?|KEMENDAGRI|DESA DAGRI)$/
