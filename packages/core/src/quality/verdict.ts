/**
 * What is said of a posyandu's measurements, for puskesmas and Dinkes. It names the posyandu, never a person; a sign of invented data asks
 * to measure again and accuses nobody.
 */

export type QualityVerdict = 'layak' | 'perlu-diukur-ulang' | 'tidak-layak'

export type ReasonCode =
  | 'tidak-ada-data'
  | 'data-tidak-lengkap'
  | 'z-mustahil'
  | 'sebaran-lebar'
  | 'angka-akhir'
  | 'umur-menumpuk'
  | 'posisi-salah'
  | 'riwayat-janggal'
  | 'nilai-diulang'
  | 'sebaran-sempit'
  | 'terlalu-bagus'
  | 'anak-sedikit'

export interface QualityReason {
  readonly code: ReasonCode
  /** What it asks for by itself. */
  readonly verdict: QualityVerdict
  /** True = a sign that values may have been written without measuring. */
  readonly isSign: boolean
  /** Figures of the sentence: counts, and shares in percent. */
  readonly params: Readonly<Record<string, number>>
}

export interface PosyanduVerdict {
  readonly verdict: QualityVerdict
  /** Gravest first. */
  readonly reasons: readonly QualityReason[]
}

const GRAVITY: readonly QualityVerdict[] = ['layak', 'perlu-diukur-ulang', 'tidak-layak']

/** The gravest of the reasons; without any, the data may be used. */
export function concludeVerdict(reasons: readonly QualityReason[]): PosyanduVerdict {
  const ordered = reasons.toSorted((a, b) => GRAVITY.indexOf(b.verdict) - GRAVITY.indexOf(a.verdict))
  return { verdict: ordered[0]?.verdict ?? 'layak', reasons: ordered }
}
