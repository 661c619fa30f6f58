/**
 * The map of one district as every later room sees it: its kecamatan and its villages with official codes and names.
 */

export interface Kecamatan {
  readonly kode: string
  readonly nama: string
}

export interface Desa {
  readonly kode: string
  readonly nama: string
  /** Code of its kecamatan: the first eight characters of `kode`. */
  readonly kecamatan: string
}

export interface District {
  /** `76.01` */
  readonly kode: string
  /** `Kabupaten Pasangkayu` */
  readonly nama: string
  readonly provinsi: string
  readonly kecamatan: readonly Kecamatan[]
  readonly desa: readonly Desa[]
}
