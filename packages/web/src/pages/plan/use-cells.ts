/**
 * Cells of the list are kept one after the other: each is laid over the writing that the person saw. Where somebody else has written since, nothing is kept and it is said.
 */
import { type ActivityLine, changeActivity, readActivity } from '@konvergen/contract/plan.ts'
import type { RemarkCode } from '@konvergen/core/plan/remarks.ts'
import { useRef, useState } from 'react'
import { call, ProblemError, unreachable } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { type CellField, faultField, writtenOver } from './cell-fields.ts'
import { readDraft } from './draft.ts'

export type CellState =
  | { readonly is: 'menyimpan' | 'tersimpan' | 'bentrok'; readonly text: string }
  | { readonly is: 'tak-terbaca'; readonly text: string; readonly fault: RemarkCode }
  | { readonly is: 'gagal'; readonly text: string; readonly problem: ProblemError }

export interface Cells {
  readonly stateOf: (id: string, field: CellField) => CellState | undefined
  readonly keep: (line: ActivityLine, field: CellField, text: string) => void
}

const keyOf = (id: string, field: CellField): string => `${id} ${field}`

export function useCells(kab: string): Cells {
  const [states, setStates] = useState<ReadonlyMap<string, CellState>>(new Map())
  const waiting = useRef<Promise<void>>(Promise.resolve())
  /** Writings of this page, which its list has perhaps not read back yet. */
  const own = useRef(new Map<string, number>())

  const save = async (line: ActivityLine, field: CellField, text: string): Promise<CellState> => {
    const { id } = line
    const stored = await call(readActivity, { params: { kab, id } })
    if (stored.revision !== Math.max(line.revision, own.current.get(id) ?? 0)) return { is: 'bentrok', text }
    const { facts, faults } = readDraft(writtenOver(stored, field, text))
    const fault = faults.get(faultField(field))
    if (fault !== undefined || facts === null) return { is: 'tak-terbaca', text, fault: fault ?? 'angka-tak-terbaca' }
    const { revision } = await call(changeActivity, { params: { kab, id }, body: { revision: stored.revision, facts } })
    own.current.set(id, revision)
    return { is: 'tersimpan', text }
  }

  const outcomeOf = async (line: ActivityLine, field: CellField, text: string): Promise<CellState> => {
    try {
      return await save(line, field, text)
    } catch (error) {
      const problem = error instanceof ProblemError ? error : unreachable()
      return problem.code === 'keadaan-berubah' ? { is: 'bentrok', text } : { is: 'gagal', text, problem }
    }
  }

  const keep = (line: ActivityLine, field: CellField, text: string) => {
    const say = (state: CellState) => setStates((before) => new Map(before).set(keyOf(line.id, field), state))
    const before = waiting.current
    say({ is: 'menyimpan', text })
    const inTurn = async (): Promise<void> => {
      await before
      const state = await outcomeOf(line, field, text)
      if (state.is === 'tersimpan' || state.is === 'bentrok') await forgetDistrict(kab)
      say(state)
    }
    waiting.current = inTurn()
  }

  return { keep, stateOf: (id, field) => states.get(keyOf(id, field)) }
}
