/**
 * What can be wrong in an invented district, named as the checks of `quality` name it: errors of single visits, and habits of a posyandu.
 */

export const VISIT_KINDS = [
  'tidak-tercatat',
  'posisi-salah',
  'hari-sama',
  'nilai-diulang',
  'panjang-turun',
  'laju-mustahil',
  'tertukar',
  'salah-satuan',
] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

/** Rounds; guesses birth dates; measures badly; writes the visit before again; invents; writes down everybody and nobody as short. */
export const HABITS = ['angka-akhir', 'umur-menumpuk', 'sebaran-lebar', 'nilai-diulang', 'sebaran-sempit', 'terlalu-bagus'] as const
export type Habit = (typeof HABITS)[number]

export interface ErrorRates {
  /** Share of the visits at which it can happen. */
  readonly visits: Readonly<Record<VisitKind, number>>
  /** Share of the posyandu with enough children for anybody to see it. */
  readonly habits: Readonly<Record<Habit, number>>
}

export const USUAL_RATES: ErrorRates = {
  visits: {
    'tidak-tercatat': 0.006,
    'posisi-salah': 0.006,
    'hari-sama': 0.003,
    'nilai-diulang': 0.02,
    'panjang-turun': 0.004,
    'laju-mustahil': 0.004,
    tertukar: 0.002,
    'salah-satuan': 0.004,
  },
  habits: {
    'angka-akhir': 0.04,
    'umur-menumpuk': 0.04,
    'sebaran-lebar': 0.04,
    'nilai-diulang': 0.04,
    'sebaran-sempit': 0.04,
    'terlalu-bagus': 0.04,
  },
}

/** Where a habit spoils every figure, no single errors are planted besides: nobody could say what a value should have been. */
export const SPOILS_ALL: ReadonlySet<Habit> = new Set<Habit>(['sebaran-lebar', 'sebaran-sempit', 'terlalu-bagus'])
