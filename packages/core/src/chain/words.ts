/** What roots, stages, standings and dimensions are called, on pages and papers alike. */
import type { Words } from '../indicators/indicator.ts'
import type { Dimension } from './divide-money.ts'
import type { Root, Stage, Standing } from './follow.ts'

export const ROOT_WORDS: Readonly<Record<Root, Words>> = {
  butir: { id: 'Kesepakatan', en: 'Agreements' },
  kegiatan: { id: 'Kegiatan', en: 'Activities' },
  celah: { id: 'Kesenjangan', en: 'Gaps' },
  usulan: { id: 'Usulan ke desa', en: 'Recommendations' },
}

export const STAGE_WORDS: Readonly<Record<Stage, Words>> = {
  kegiatan: { id: 'Ada kegiatan', en: 'Has an activity' },
  butir: { id: 'Dari rembuk', en: 'Of a rembuk' },
  komitmen: { id: 'Ada komitmen', en: 'Has a commitment' },
  rkpd: { id: 'Masuk RKPD/Renja', en: 'In RKPD/Renja' },
  'kua-ppas': { id: 'Masuk KUA-PPAS', en: 'In KUA-PPAS' },
  dpa: { id: 'Masuk DPA', en: 'In DPA' },
  diterima: { id: 'Diterima desa', en: 'Accepted by the village' },
  rkpdes: { id: 'Masuk RKPDes', en: 'In RKPDes' },
  apbdes: { id: 'Masuk APBDes', en: 'In APBDes' },
  realisasi: { id: 'Ada realisasi', en: 'Carried out' },
  capaian: { id: 'Kesenjangan berkurang', en: 'Gap is smaller' },
}

export const STANDING_WORDS: Readonly<Record<Standing, Words>> = {
  sampai: { id: 'sampai', en: 'arrived' },
  putus: { id: 'putus', en: 'lost' },
  'tidak-diketahui': { id: 'tidak diketahui', en: 'not known' },
}

export const DIMENSION_WORDS: Readonly<Record<Dimension, Words>> = {
  sumber: { id: 'Sumber', en: 'Source' },
  lembaga: { id: 'Lembaga', en: 'Office' },
  jenis: { id: 'Jenis', en: 'Kind' },
  pilar: { id: 'Pilar', en: 'Pillar' },
  indikator: { id: 'Indikator', en: 'Indicator' },
  desa: { id: 'Desa', en: 'Village' },
}

/** A row of which the dimension is not told, or that is of the whole district. */
export const UNTOLD_WORDS: Readonly<Record<Dimension, Words>> = {
  sumber: { id: 'tanpa uang', en: 'no money' },
  lembaga: { id: 'Sekretariat TPPS', en: 'TPPS secretariat' },
  jenis: { id: 'jenis belum diisi', en: 'no kind told' },
  pilar: { id: 'pilar belum diisi', en: 'no pillar told' },
  indikator: { id: 'tanpa indikator', en: 'no indicator' },
  desa: { id: 'seluruh kabupaten', en: 'the whole district' },
}
