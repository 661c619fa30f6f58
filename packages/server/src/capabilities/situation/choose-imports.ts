/**
 * Which files' figures are looked at: those asked for by period, else the newest of each kind.
 */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import type { MeasurementOrigin } from '@konvergen/contract/situation.ts'
import { Problem } from '../../platform/problem.ts'
import { lastDayOf } from '../intake/door.ts'
import { isRecap, type StoredImport, type StoredRecap } from '../intake/store.ts'

export interface Choice {
  /** Where the children's figures come from; the recap unless there is none. */
  readonly sumber?: MeasurementOrigin | undefined
  readonly recap?: string | undefined
  readonly krs?: string | undefined
  readonly k?: number | undefined
}

export interface ChosenImports {
  readonly sumber: MeasurementOrigin
  /** Null when the figures come from single children. */
  readonly recap: StoredRecap | null
  /** Month of the single children's figures; null when they come from a recap. */
  readonly month: string | null
  readonly krs: StoredRecap | null
  readonly periods: { readonly recap: string[]; readonly krs: string[]; readonly individu: string[] }
}

function periodsOf(applied: readonly StoredImport[]): string[] {
  return applied
    .flatMap(({ period }) => period ?? [])
    .toSorted()
    .toReversed()
}

function requireFound<T>(found: T | undefined, asked: string | undefined): T | null {
  if (asked !== undefined && found === undefined) {
    const sebab = `Tidak ada berkas untuk periode ${asked}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `There is no file for the period ${asked}.` })
  }
  return found ?? null
}

function choose(applied: readonly StoredRecap[], asked: string | undefined): StoredRecap | null {
  const [newest] = periodsOf(applied)
  return requireFound(
    applied.find((stored) => stored.period === (asked ?? newest)),
    asked,
  )
}

/** `months`: those that single children were measured in, newest first. */
export function chooseImports(applied: readonly StoredImport[], months: readonly string[], { sumber, recap, krs }: Choice): ChosenImports {
  const ofKind = (kind: ImportKind): StoredRecap[] => applied.filter(isRecap).filter((stored) => stored.kind === kind)
  const recaps = ofKind('eppgbm-rekap')
  const krsFiles = ofKind('krs-rekap')
  const origin = sumber ?? (recaps.length === 0 && months.length > 0 ? 'individu' : 'rekap')
  const month = recap ?? months[0]
  return {
    sumber: origin,
    recap: origin === 'rekap' ? choose(recaps, recap) : null,
    month:
      origin === 'rekap'
        ? null
        : requireFound(
            months.find((each) => each === month),
            recap,
          ),
    krs: choose(krsFiles, krs),
    periods: { recap: periodsOf(recaps), krs: periodsOf(krsFiles), individu: [...months] },
  }
}

/** The villages are those of the period of the children's figures, which carries the figures that are decided on. */
export function dayOf({ recap, month, krs }: Pick<ChosenImports, 'recap' | 'month' | 'krs'>): string | null {
  const period = recap?.period ?? month ?? krs?.period ?? null
  return period === null ? null : lastDayOf(period)
}
