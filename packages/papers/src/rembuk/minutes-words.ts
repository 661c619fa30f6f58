/** Words of the minutes and of the commitment, by language. Clauses stand as they were agreed on. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Outcome } from '@konvergen/core/rembuk/clause.ts'
import type { ClauseField } from '@konvergen/core/rembuk/compare-clauses.ts'
import type { Precondition, PreconditionState, RembukLevel } from '@konvergen/core/rembuk/preparation.ts'
import type { Sector } from '@konvergen/core/rembuk/sectors.ts'

export const LEVEL_WORDS: Readonly<Record<RembukLevel, Bilingual>> = {
  kab: { id: 'tingkat kabupaten/kota', en: 'of the district' },
  kec: { id: 'tingkat kecamatan', en: 'of the kecamatan' },
  desa: { id: 'tingkat desa/kelurahan', en: 'of the village' },
}

export const PRECONDITION_WORDS: Readonly<Record<Precondition, Bilingual>> = {
  analisis: { id: 'Analisis situasi yang dibekukan', en: 'Frozen situation analysis' },
  rencana: { id: 'Rancangan rencana kegiatan', en: 'Draft plan of activities' },
  musrenbang: { id: 'Hasil musrenbang', en: 'Results of the musrenbang' },
  lokus: { id: 'Lokus tahun itu', en: 'Lokus of the year' },
  undangan: { id: 'Undangan', en: 'Invitations' },
  'rembuk-sebelumnya': { id: 'Rembuk sebelumnya sudah ditutup', en: 'The rembuk before is closed' },
}

export const STATE_WORDS: Readonly<Record<PreconditionState, Bilingual>> = {
  ada: { id: 'ada', en: 'there' },
  belum: { id: 'belum ada', en: 'missing' },
  'tidak-diketahui': { id: 'tidak diketahui: tidak tercatat di Konvergen', en: 'not known: Konvergen holds no record of it' },
}

export const SECTOR_WORDS: Readonly<Record<Sector, Bilingual>> = {
  dprd: { id: 'DPRD', en: 'District parliament (DPRD)' },
  forkopimda: { id: 'Forkopimda', en: 'Police, army, courts (Forkopimda)' },
  'perangkat-daerah': { id: 'Perangkat daerah dan instansi', en: 'Offices of government' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  kesehatan: { id: 'Puskesmas, posyandu, rumah sakit', en: 'Health centres, posyandu, hospitals' },
  desa: { id: 'Desa dan kelurahan', en: 'Villages' },
  nonpemerintah: { id: 'Nonpemerintah dan masyarakat', en: 'Non-government and community' },
  lain: { id: 'Lain atau tidak menyebut lembaga', en: 'Other, or no office written' },
}

const RESULT_WORDS: Readonly<Record<Outcome['result'], Bilingual>> = {
  disepakati: { id: 'Disepakati', en: 'Agreed' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  ditunda: { id: 'Ditunda', en: 'Put off' },
}

const SAY_NONE: Bilingual = { id: 'Belum diputuskan', en: 'Not decided' }

/** `Disepakati secara mufakat`, `Disepakati dengan suara: 12 setuju, 3 menolak, 1 abstain`. */
export function sayOutcome(outcome: Outcome | null): Bilingual {
  if (outcome === null) return SAY_NONE
  const { result, votes } = outcome
  const { id, en } = RESULT_WORDS[result]
  if (votes === null) return { id: `${id} secara mufakat`, en: `${en} by consensus` }
  const { for: yes, against, abstain } = votes
  return {
    id: `${id} dengan suara: ${yes} setuju, ${against} menolak, ${abstain} abstain`,
    en: `${en} by votes: ${yes} for, ${against} against, ${abstain} abstaining`,
  }
}

export const DIFFERENCE_WORDS: Readonly<Record<'tetap' | 'berubah' | 'baru' | 'tidak-dibahas', Bilingual>> = {
  tetap: { id: 'Tetap', en: 'As it was' },
  berubah: { id: 'Berubah', en: 'Changed' },
  baru: { id: 'Baru', en: 'New' },
  'tidak-dibahas': { id: 'Tidak dibahas lagi', en: 'Not taken up again' },
}

export const FIELD_WORDS: Readonly<Record<ClauseField, Bilingual>> = {
  kind: { id: 'jenis', en: 'kind' },
  body: { id: 'isi', en: 'words' },
  owners: { id: 'pemilik', en: 'owner' },
  due: { id: 'tenggat', en: 'due date' },
  indicator: { id: 'indikator', en: 'indicator' },
  volume: { id: 'volume', en: 'volume' },
  unit: { id: 'satuan', en: 'unit' },
  rupiah: { id: 'dana', en: 'money' },
  result: { id: 'putusan', en: 'outcome' },
}

export const LOKUS_STATUS_WORDS: Readonly<Record<string, Bilingual>> = {
  baru: { id: 'baru', en: 'new' },
  lanjutan: { id: 'lanjutan', en: 'goes on' },
  perluasan: { id: 'perluasan', en: 'added' },
  lulus: { id: 'lulus', en: 'let go' },
}
