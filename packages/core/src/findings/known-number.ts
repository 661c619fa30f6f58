/**
 * All numbers that findings compare, from every source alike: what offices reported and what files say, found by thing, period and area. Not reported and
 * not applicable are no row here: null is not zero, and nothing is held against it.
 */

export interface KnownNumber {
  /** See `FoundNumber.thing`. */
  readonly thing: string
  readonly period: string
  readonly area: string
  /** Below zero only where a file prints a difference below zero. */
  readonly value: number
}

export class NumberBook {
  readonly #values = new Map<string, number>()
  readonly #periods = new Map<string, Set<string>>()
  readonly #areas = new Map<string, Set<string>>()

  /** Of a number that comes twice the last counts. */
  constructor(numbers: Iterable<KnownNumber>) {
    for (const { thing, period, area, value } of numbers) {
      this.#values.set(`${thing}|${period}|${area}`, value)
      const of = `${thing}|${area}`
      this.#periods.set(of, (this.#periods.get(of) ?? new Set()).add(period))
      this.#areas.set(`${thing}|${period}`, (this.#areas.get(`${thing}|${period}`) ?? new Set()).add(area))
    }
  }

  /** null = not known. */
  of(thing: string, period: string, area: string): number | null {
    return this.#values.get(`${thing}|${period}|${area}`) ?? null
  }

  /** In which periods it is known there. */
  periods(thing: string, area: string): readonly string[] {
    return [...(this.#periods.get(`${thing}|${area}`) ?? [])]
  }

  /** Where it is known in a period, in order. */
  areas(thing: string, period: string): readonly string[] {
    return [...(this.#areas.get(`${thing}|${period}`) ?? [])].toSorted()
  }
}
