/** What a correction of a child's identity changed, in words. */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import { CHILD } from '../../text/measurement.ts'
import { SUBJECT } from '../../text/subject.ts'
import type { Speak } from '../../text/text.ts'

export const PERSON_FIELDS = {
  nama: CHILD.nama,
  nik: CHILD.nik,
  ibu: CHILD.ibu,
  ayah: CHILD.ayah,
  alamat: CHILD.alamat,
  rt: SUBJECT.rt,
  rw: SUBJECT.rw,
} as const satisfies Record<keyof ChildPerson, { readonly id: string; readonly en: string }>
export const PERSON_NAMES = Object.keys(PERSON_FIELDS) as (keyof ChildPerson)[]

/** `changes`: null where what it was has been erased since. */
export function sayChange(changes: ChildReport['looks'][number]['changes'], t: Speak): string {
  if (changes === null) return t(SUBJECT.changedGone)
  const none = t(CHILD.notRecorded)
  return PERSON_NAMES.filter((field) => field in changes.sesudah)
    .map((field) =>
      t(SUBJECT.changed, { field: t(PERSON_FIELDS[field]), before: changes.sebelum[field] ?? none, after: changes.sesudah[field] ?? none }),
    )
    .join('; ')
}
