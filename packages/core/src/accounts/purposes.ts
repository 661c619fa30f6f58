/**
 * For what personal data may be opened: a choice, never free text, since whatever is typed might name somebody and would stand in the trail for
 * ever. The grounds are those of Law 27 of 2022 on personal data (article 20): the public task and the vital interest of the child.
 */
export interface Purpose {
  readonly id: string
  readonly en: string
}

export const PURPOSES = {
  kunjungan: { id: 'Kunjungan rumah atau pelayanan', en: 'Home visit or care' },
  rujukan: { id: 'Rujukan ke puskesmas atau rumah sakit', en: 'Referral to a puskesmas or hospital' },
  'catatan-ganda': { id: 'Memeriksa catatan ganda atau salah', en: 'Checking a double or wrong record' },
  'audit-kasus': { id: 'Audit kasus stunting', en: 'Audit of a stunting case' },
  bantuan: { id: 'Menyalurkan bantuan kepada keluarga', en: 'Bringing help to the family' },
  'permintaan-keluarga': { id: 'Keluarga meminta datanya', en: 'The family asks for its data' },
  pemeriksaan: { id: 'Pemeriksaan resmi', en: 'Official inspection' },
} as const satisfies Record<string, Purpose>

export type PurposeName = keyof typeof PURPOSES

export const PURPOSE_NAMES = Object.keys(PURPOSES) as readonly PurposeName[]

/** As it is read; a purpose of an earlier version, which was free text, is shown as it stands. */
export function sayPurpose(name: string, language: 'id' | 'en'): string {
  return Object.hasOwn(PURPOSES, name) ? PURPOSES[name as PurposeName][language] : name
}
