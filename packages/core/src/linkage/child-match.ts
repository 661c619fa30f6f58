/**
 * What matching children takes and answers. Keys are opaque: the server makes them from `identity-texts.ts`, and only their equality counts.
 */
export interface KeyedChild {
  /** Of the sixteen digits. */
  readonly nikKey: string | null
  /** Of name, birth date, sex, mother and village. */
  readonly nameKey: string | null
  /** Of the first twelve digits, also where the last are lost. */
  readonly nik12Key: string | null
  /** A day, written alike on both sides. */
  readonly birth: string | number | null
  readonly sex: 'L' | 'P' | null
  readonly desaKode: string | null
}

export interface IncomingChild extends KeyedChild {
  /** Rows that have neither NIK nor name key are one child with the other rows of their group; null = a child of its own. */
  readonly group: string | number | null
}

export type ChildRef = { readonly of: 'register'; readonly child: number } | { readonly of: 'new'; readonly child: number }

/** `child` is the index in the register, or the number of the new child, counted from 0 in the order of its first row. */
export type ChildMatch =
  | { readonly state: 'known'; readonly child: number; readonly by: 'nik' | 'nama' }
  | { readonly state: 'new'; readonly child: number }

/** Gravest first: a pair is doubted once, for the first that holds. */
export const DOUBT_REASONS = [
  /** One NIK, and birth date or sex differ. */
  'nik-sama-lahir-beda',
  /** One name, birth date, sex, mother and village, and not one NIK: two different ones, or it cannot be told which of several. */
  'nama-sama-nik-beda',
  /** One village, birth date and sex, and similar names. */
  'mirip',
  /** The same, and one beginning of the NIK, whose end is lost on one side at least. */
  'nik12',
] as const
export type DoubtReason = (typeof DOUBT_REASONS)[number]

export interface Doubt {
  readonly reason: DoubtReason
  /** Always a new child: what is known is not doubted again. */
  readonly child: ChildRef
  readonly other: ChildRef
  /** First row of `child`. */
  readonly incoming: number
}

export interface MatchedChildren {
  /** One for each incoming row. */
  readonly matches: readonly ChildMatch[]
  /** How many new children there are. */
  readonly newChildren: number
  /** By `child`, then `other`. */
  readonly doubts: readonly Doubt[]
}

/** A child whose name is to be looked at: by its place in the register, or by one of its rows. */
export type NamedChild = { readonly of: 'register'; readonly child: number } | { readonly of: 'incoming'; readonly row: number }

/** Whether two names deserve a person's look. Asked only about children of one village, birth date and sex; must not depend on the order. */
export type Similar = (a: NamedChild, b: NamedChild) => boolean
