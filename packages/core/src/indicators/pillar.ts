/**
 * The five pillars of the national strategy (Perpres 72/2021, article 6), in short words. No source at hand says of which pillar an indicator is: a district says so
 * itself, where it wants to.
 */
export const PILLARS = [1, 2, 3, 4, 5] as const
export type Pillar = (typeof PILLARS)[number]

export const PILLAR_WORDS: Readonly<Record<Pillar, { readonly id: string; readonly en: string }>> = {
  1: { id: '1 Komitmen dan visi kepemimpinan', en: '1 Commitment and vision of leaders' },
  2: { id: '2 Komunikasi perubahan perilaku', en: '2 Communication for change' },
  3: { id: '3 Konvergensi intervensi', en: '3 Convergence of interventions' },
  4: { id: '4 Ketahanan pangan dan gizi', en: '4 Food and nutrition security' },
  5: { id: '5 Sistem, data, riset dan inovasi', en: '5 Systems, data, research, innovation' },
}

/** null: of no pillar. */
export function pillarOf(text: string): Pillar | null {
  return PILLARS.find((one) => String(one) === text) ?? null
}
