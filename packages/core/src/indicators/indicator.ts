/**
 * What an indicator is: what it counts, over what, in which direction it should move, how the values of villages become one of the district, how far
 * it should come by when, and who answers for it. Definitions are data and have versions: a definition that changes leaves what was reported
 * under the one before as it was. Sources: Perpres 72/2021 annexes, SE Mendagri 400.5/8476/SJ (29 essential and 35 supply indicators).
 */

import type { Pillar } from './pillar.ts'

/** A text in both languages of the product. */
export interface Words {
  readonly id: string
  readonly en: string
}

/**
 * - `persen`: a numerator over a denominator;
 * - `jumlah`: a count (of people, of times a year, of facilities);
 * - `ya-tidak`: one answer of the district;
 * - `tanda`: yes or no of each village.
 */
export const UNITS = ['persen', 'jumlah', 'ya-tidak', 'tanda'] as const
export type Unit = (typeof UNITS)[number]

/** Which way is better; `turun`: a lower value (unmet need, unwanted pregnancies). */
export const DIRECTIONS = ['naik', 'turun'] as const
export type Direction = (typeof DIRECTIONS)[number]

/**
 * How values of areas become one:
 * - `rasio`: Σ numerator / Σ denominator of those that have both, never a mean of percentages;
 * - `jumlah`: Σ of those that reported;
 * - `tanda`: areas that said yes of those that answered;
 * - `terakhir`: there is one value, of the district itself.
 */
export const AGGREGATIONS = ['rasio', 'jumlah', 'tanda', 'terakhir'] as const
export type Aggregation = (typeof AGGREGATIONS)[number]

/** Of which areas a value is reported. */
export const LEVELS = ['desa', 'kec', 'kab'] as const
export type Level = (typeof LEVELS)[number]

/** How often. */
export const FREQUENCIES = ['bulanan', 'triwulan', 'semester', 'tahunan'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/**
 * How sure a fact of a definition is: seen in its source; from memory, to be checked by the district; or our own proposal.
 */
export const CERTAINTIES = ['terverifikasi', 'ingatan', 'usulan', 'daerah'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Several targets for one year stand side by side, each with its source. */
export interface Target {
  readonly year: number
  /** In the unit of the indicator: percent, times, people. */
  readonly value: number
  readonly source: string
  readonly certainty: Certainty
}

/** Another way in which some form or office reads the same indicator. */
export interface Variant {
  readonly code: string
  readonly numerator: Words | null
  readonly denominator: Words | null
  /** Governed denominator of this reading; null = reported with the indicator. */
  readonly denominatorCode: string | null
  readonly source: string
}

export interface Definition {
  /** `E01`, `S05`, `P06`; the district's own begin with `K`. */
  readonly code: string
  /** 0 = as shipped; the district's changes count from 1. */
  readonly version: number
  readonly name: Words
  /** `remaja`, `catin-pus`, `ibu-hamil`, … */
  readonly group: string
  readonly unit: Unit
  /** null where nothing is divided. */
  readonly numerator: Words | null
  readonly denominator: Words | null
  /** The governed number that it is divided by, entered once by its owner; null = reported with the indicator, or there is none. */
  readonly denominatorCode: string | null
  readonly direction: Direction
  readonly aggregation: Aggregation
  readonly level: Level
  readonly frequency: Frequency
  readonly targets: readonly Target[]
  readonly variants: readonly Variant[]
  /** Codes of the starting list of offices, the first as owner, the second as deputy. */
  readonly suggestedOwners: readonly string[]
  /** System that the numbers come from, as people call it. */
  readonly dataSource: string
  readonly externalCode: string | null
  /** Place in Perpres 72/2021 (`A-spesifik 3`); null = not in it. */
  readonly regulation: string | null
  /** Of the national strategy, as the district says; absent or null = not told. */
  readonly pillar?: Pillar | null
  /** The indicator whose figure this one takes over: what is counted once is not reported twice. null = none. */
  readonly sameAs: string | null
  /** How sure name, unit and level are. */
  readonly certainty: Certainty
}

/** A number of people, families or groups that several indicators stand over: one owner enters it once. */
export interface Denominator {
  readonly code: string
  readonly name: Words
  readonly unit: Words
  readonly suggestedOwners: readonly string[]
}
