/**
 * Why the identity of a child is destroyed: the grounds of Law 27 of 2022 (articles 43 and 44; article numbers not verified). A choice, never
 * free text, since it stands in the trail.
 */
export const ERASURE_GROUNDS = {
  'permintaan-keluarga': { id: 'Keluarga memintanya', en: 'The family asks for it' },
  'tidak-diperlukan': { id: 'Tidak diperlukan lagi', en: 'Not needed any more' },
  'keliru-masuk': { id: 'Masuk karena keliru', en: 'Came in by mistake' },
} as const satisfies Record<string, { readonly id: string; readonly en: string }>

export type ErasureGround = keyof typeof ERASURE_GROUNDS

export const ERASURE_GROUND_NAMES = Object.keys(ERASURE_GROUNDS) as readonly ErasureGround[]

/** As it is read; a word of another version is shown as it stands. */
export function sayErasureGround(name: string, language: 'id' | 'en'): string {
  return Object.hasOwn(ERASURE_GROUNDS, name) ? ERASURE_GROUNDS[name as ErasureGround][language] : name
}
