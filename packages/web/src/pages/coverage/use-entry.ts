/** The form while it is filled in: what is typed, kept in this browser until the server has it; undoing; keeping; what came back. */
import { enterValues, type FormAnswer } from '@konvergen/contract/coverage.ts'
import type { MaybeReported } from '@konvergen/core/indicators/reported.ts'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { call } from '../../app/call.ts'
import { coverageKey } from '../../app/coverage-queries.ts'
import { queryClient } from '../../app/queries.ts'
import {
  afterKeeping,
  type Book,
  bookOf,
  type Draft,
  entriesOf,
  type Refusal,
  refusalsOf,
  withElsewhere,
  withHeld,
  without,
  withTyped,
} from './arrange-cells.ts'
import { type Column, cellKey } from './arrange-form.ts'
import { loadDraft, storeDraft } from './keep-draft.ts'

/** As far back as Ctrl+Z goes. */
const STEPS = 100
const NONE: ReadonlyMap<string, Refusal> = new Map()

export interface Entry {
  readonly book: Book
  readonly draft: Draft
  readonly refused: ReadonlyMap<string, Refusal>
  readonly canWrite: boolean
  readonly change: (next: Draft) => void
  readonly type: (column: Column, area: string, text: string) => void
  readonly set: (column: Column, area: string, isi: MaybeReported) => void
  readonly declareElsewhere: (column: Column, area: string) => void
  readonly restore: (column: Column, area: string) => void
  readonly undo: () => void
}

interface Kept {
  readonly saved: number
  readonly cameBack: number
}

export interface EntryOf {
  readonly kab: string
  readonly form: FormAnswer
  readonly columns: readonly Column[]
  /** Under which the browser keeps what is typed. */
  readonly name: string
}

export function useEntry({ kab, form, columns, name }: EntryOf) {
  const book = useMemo(() => bookOf(form), [form])
  const [draft, setDraft] = useState<Draft>(() => known(loadDraft(name), columns))
  const latest = useRef(draft)
  const past = useRef<readonly Draft[]>([])
  const [canUndo, setCanUndo] = useState(false)
  const [refused, setRefused] = useState(NONE)
  const put = (next: Draft) => {
    latest.current = next
    setDraft(next)
    storeDraft(name, next)
  }
  const change = (next: Draft) => {
    if (next === latest.current) return
    past.current = [...past.current.slice(1 - STEPS), latest.current]
    setCanUndo(true)
    // What is typed over was not refused any more.
    setRefused((before) => new Map([...before].filter(([key]) => next.get(key) === latest.current.get(key))))
    put(next)
  }
  const undo = () => {
    const before = past.current.at(-1)
    if (before === undefined) return
    past.current = past.current.slice(0, -1)
    setCanUndo(past.current.length > 0)
    put(before)
  }
  const keep = useMutation({
    mutationFn: async ({ alasan }: { readonly alasan: string }): Promise<Kept> => {
      const sent = latest.current
      const nilai = entriesOf(columns, sent)
      const reason = alasan.trim() === '' ? {} : { alasan: alasan.trim() }
      const answer = await call(enterValues, {
        params: { kab, periode: form.periode },
        body: { lembaga: form.lembaga.id, nilai, ...reason },
      })
      await queryClient.invalidateQueries({ queryKey: [...coverageKey(kab), 'isian'] })
      // Boards and figures follow when they are looked at; definitions are not touched by numbers.
      for (const other of ['papan', 'angka', 'riwayat']) void queryClient.invalidateQueries({ queryKey: [...coverageKey(kab), other] })
      const back = refusalsOf(answer)
      past.current = []
      setCanUndo(false)
      setRefused(back)
      put(afterKeeping(latest.current, sent, back))
      return { saved: answer.tersimpan, cameBack: back.size }
    },
  })
  const entry: Entry = {
    book,
    draft,
    refused,
    canWrite: form.keadaan !== null && (form.boleh.isi || form.boleh.atasNama),
    change,
    type: (column, area, text) => change(withTyped(latest.current, book, column, area, text)),
    set: (column, area, isi) => change(withHeld(latest.current, book, cellKey(column.key, area), isi)),
    declareElsewhere: (column, area) => change(withElsewhere(latest.current, book, cellKey(column.key, area))),
    restore: (column, area) => change(without(latest.current, cellKey(column.key, area))),
    undo,
  }
  return { entry, keep, canUndo }
}

/** What is asked no more, or of another office now, is not carried along. */
function known(draft: Draft, columns: readonly Column[]): Draft {
  const keys = new Set(columns.map(({ key }) => key))
  return new Map([...draft].filter(([key]) => keys.has(key.slice(0, key.lastIndexOf('|')))))
}
