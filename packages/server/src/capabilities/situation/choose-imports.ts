/**
 * Which files' figures are looked at: those asked for by period, else the newest of each kind.
 */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { Problem } from '../../platform/problem.ts'
import { lastDayOf } from '../intake/door.ts'
import type { StoredImport } from '../intake/store.ts'

export interface Choice {
  readonly recap?: string | undefined
  readonly krs?: string | undefined
  readonly k?: number | undefined
}

export interface ChosenImports {
  readonly recap: StoredImport | null
  readonly krs: StoredImport | null
  readonly periods: { readonly recap: string[]; readonly krs: string[] }
}

function periodsOf(applied: readonly StoredImport[]): string[] {
  return applied
    .flatMap(({ period }) => period ?? [])
    .toSorted()
    .toReversed()
}

function choose(applied: readonly StoredImport[], asked: string | undefined): StoredImport | null {
  const [newest] = periodsOf(applied)
  const found = applied.find((stored) => stored.period === (asked ?? newest))
  if (asked !== undefined && found === undefined) {
    const sebab = `Tidak ada berkas untuk periode ${asked}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `There is no file for the period ${asked}.` })
  }
  return found ?? null
}

export function chooseImports(applied: readonly StoredImport[], { recap, krs }: Choice): ChosenImports {
  const ofKind = (kind: ImportKind): StoredImport[] => applied.filter((stored) => stored.kind === kind)
  const recaps = ofKind('eppgbm-rekap')
  const krsFiles = ofKind('krs-rekap')
  return {
    recap: choose(recaps, recap),
    krs: choose(krsFiles, krs),
    periods: { recap: periodsOf(recaps), krs: periodsOf(krsFiles) },
  }
}

/** The villages are those of the recap's period, which carries the figures that are decided on. */
export function dayOf({ recap, krs }: Pick<ChosenImports, 'recap' | 'krs'>): string | null {
  const period = recap?.period ?? krs?.period ?? null
  return period === null ? null : lastDayOf(period)
}
