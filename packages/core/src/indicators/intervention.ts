/**
 * Whether an indicator is of a specific or a sensitive intervention, as annex A of Perpres 72/2021 lists it; annex B and what is of no annex is of neither.
 */
export const INTERVENTIONS = ['spesifik', 'sensitif'] as const
export type Intervention = (typeof INTERVENTIONS)[number]

/** `regulation`: where the annex has it, such as `A-spesifik 3` or `A-sensitif 6/B`. */
export function interventionOf(regulation: string | null): Intervention | null {
  return INTERVENTIONS.find((one) => regulation?.startsWith(`A-${one} `) === true) ?? null
}
