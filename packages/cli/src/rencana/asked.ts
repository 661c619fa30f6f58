/** What a command about plans is asked: in which district and year, of which office, by whom. */
import path from 'node:path'
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { readWhole } from '../command.ts'
import { CommandFailed, type ExitCode, say, type Terminal } from '../terminal.ts'
import { today } from '../today.ts'

export interface Asked {
  readonly acts: Acts
  readonly kab: string
  /** The file or the id that the command is about; null = none is named. */
  readonly what: string | null
  readonly values: { readonly [K in 'tahun' | 'lembaga' | 'cari' | 'langkah' | 'alasan' | 'periode' | 'o']?: string | undefined } & {
    readonly json?: boolean | undefined
    readonly terapkan?: boolean | undefined
  }
  readonly terminal: Terminal
}

export type Does = (asked: Asked) => Promise<ExitCode>

const FIRST_YEAR = 2015

export const yearOf = ({ values, terminal }: Asked): number =>
  readWhole(values.tahun, '--tahun', FIRST_YEAR, terminal) ?? Number(today().slice(0, 4))

export function whatOf({ what, terminal }: Asked, id: string, en: string): string {
  if (what !== null) return what
  throw new CommandFailed(say(terminal, `Sebut ${id}. Lihat --help.`, `Name ${en}. See --help.`))
}

export const fileOf = (asked: Asked): string => whatOf(asked, 'berkasnya', 'the file')

/** By the ending of a file's name. */
export function endingOf<const Ending extends string>(file: string, endings: readonly Ending[], terminal: Terminal): Ending {
  const found = endings.find((ending) => path.extname(file).toLowerCase() === `.${ending}`)
  if (found !== undefined) return found
  const list = endings.map((ending) => `.${ending}`).join(', ')
  throw new CommandFailed(say(terminal, `Nama berkasnya harus berakhiran ${list}.`, `The file has to end in ${list}.`))
}

const folded = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** As the program says it: its id, or `sekretariat`; found by name among those that plan. */
function wordOf({ offices }: Pick<PlanAnswer, 'offices'>, written: string): string | null {
  if (folded(written) === 'sekretariat') return 'sekretariat'
  return offices.find(({ id, name }) => id === written || (name !== null && folded(name) === folded(written)))?.id ?? null
}

/** Absent where no office is named: all of them, or the secretariat, as the command says. */
export async function officeOf({ acts, kab, values, terminal }: Asked, year: number): Promise<string | undefined> {
  const { lembaga } = values
  if (lembaga === undefined) return undefined
  const word = wordOf(await acts.listPlan(kab, { tahun: year, lembaga: 'sekretariat' }), lembaga)
  if (word !== null) return word
  throw new CommandFailed(say(terminal, `Lembaga “${lembaga}” tidak ditemukan.`, `The office “${lembaga}” was not found.`))
}
