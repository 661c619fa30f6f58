/**
 * The columns of a list of offices, by the headings that offices write over them.
 */
const OFFICE_COLUMNS = {
  jenis: ['JENIS', 'JENISLEMBAGA', 'KATEGORI', 'TIPE'],
  nama: ['NAMALEMBAGA', 'LEMBAGA', 'NAMAOPD', 'OPD', 'INSTANSI', 'NAMAINSTANSI', 'UNITKERJA', 'NAMAUNITKERJA', 'PERANGKATDAERAH', 'NAMA'],
  singkatan: ['SINGKATAN', 'NAMASINGKAT', 'AKRONIM'],
  wilayah: ['WILAYAH', 'KECAMATAN', 'DESA', 'DESAKELURAHAN', 'KODEWILAYAH', 'LOKASI'],
  pejabat: ['PEJABAT', 'NAMAPEJABAT', 'NAMAPIMPINAN', 'PIMPINAN', 'NARAHUBUNG', 'NAMANARAHUBUNG'],
  jabatan: ['JABATAN', 'NAMAJABATAN'],
  telepon: ['TELEPON', 'NOTELEPON', 'NOMORTELEPON', 'HP', 'NOHP', 'NOMORHP', 'WA', 'NOWA', 'WHATSAPP', 'KONTAK'],
  surel: ['SUREL', 'EMAIL', 'ALAMATSUREL', 'ALAMATEMAIL'],
  mulai: ['MULAI', 'SEJAK', 'TMT', 'MULAIMENJABAT', 'TANGGALMULAI'],
} as const

export type OfficeColumn = keyof typeof OFFICE_COLUMNS

const BY_HEADING = new Map<string, OfficeColumn>(
  Object.entries(OFFICE_COLUMNS).flatMap(([column, headings]) =>
    headings.map((heading): [string, OfficeColumn] => [heading, column as OfficeColumn]),
  ),
)

/** null: no column of ours. */
export function columnOf(heading: string): OfficeColumn | null {
  return BY_HEADING.get(heading.toUpperCase().replace(/[^A-Z]/g, '')) ?? null
}
