/** What the paper of a village is made of. */
import type { PackageContent } from '@konvergen/core/village/package-content.ts'

export interface VillagePaper {
  readonly content: PackageContent
  readonly letterhead: readonly string[]
  /** What was issued; null = a draft. */
  readonly issued: { readonly version: number; readonly digest: string /** `YYYY-MM-DD`. */; readonly day: string } | null
  readonly isDemo: boolean
}
