/**
 * What people write goes to many eyes: a NIK or the number of a family card in it is refused, whatever route it comes by, and the answer names the
 * field. Only where a child or a family is looked for, a child corrected, or a family or one of its members added, is such a number in its place.
 */
import type { RouteContract } from '@konvergen/contract/route.ts'
import { holdsNik } from '@konvergen/core/kit/nik-in-text.ts'
import { Problem } from '../problem.ts'

const MAY_HOLD_NIK: ReadonlySet<RouteContract['act']> = new Set([
  'measurement.find',
  'sasaran.search',
  'measurement.correct',
  'verval.add',
  'scorecard.note',
])
/** Secrets are nobody's to look into; the name of a file is masked where it is taken in. */
const NOT_LOOKED_INTO = /^(?:sandi|lama|baru|kode|tiket|rahasia|jawaban|logout_token)$/
const FILE_NAME_ACT: RouteContract['act'] = 'documents.keep'

/** As the pages call them: Bahasa Indonesia, English. */
const FIELDS: Readonly<Record<string, readonly [string, string]>> = {
  title: ['judul', 'title'],
  judul: ['judul', 'title'],
  detail: ['uraian', 'description'],
  isi: ['komentar', 'comment'],
  catatan: ['catatan', 'note'],
  reason: ['alasan', 'reason'],
  alasan: ['alasan', 'reason'],
  nama: ['nama', 'name'],
  instansi: ['instansi', 'institution'],
  place: ['tempat', 'place'],
  agenda: ['agenda', 'agenda'],
  points: ['notulen', 'minutes'],
  body: ['keputusan', 'decision'],
  teks: ['teks yang ditempel', 'pasted text'],
  oleh: ['yang menyetujui', 'who consented'],
  jabatan: ['jabatan', 'position'],
  cari: ['cari', 'search'],
  dasar: ['dasar', 'legal basis'],
}

/** Name of the first field that holds such a number; null when none does. Rows of a list bear the name of the list. */
function fieldWithNik(value: unknown, field: string): string | null {
  if (typeof value === 'string') return holdsNik(value) ? field : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, own] of Object.entries(value)) {
    if (NOT_LOOKED_INTO.test(key)) continue
    const found = fieldWithNik(own, Array.isArray(value) ? field : key)
    if (found !== null) return found
  }
  return null
}

/** Throws `memuat-nik` with the name of the field. */
export function refuseNiks({ act, path }: Pick<RouteContract, 'act' | 'path'>, body: unknown): void {
  const announcesFile = act === FILE_NAME_ACT && path.endsWith('/unggahan')
  if (MAY_HOLD_NIK.has(act) || announcesFile) return
  const field = fieldWithNik(body, 'isi')
  if (field === null) return
  const [isian, named] = FIELDS[field] ?? [field, field]
  throw new Problem('memuat-nik', { isian, field: named })
}
