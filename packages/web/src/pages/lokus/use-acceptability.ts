/** Asks the worker, says how far it is, and lets it be stopped. A result belongs to its question: another question has none yet. */
import type { Question, VillageAcceptability } from '@konvergen/core/lokus/acceptability.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SmaaMessage } from './smaa-worker.ts'

export interface AcceptabilityResult {
  readonly villages: readonly VillageAcceptability[]
  /** Share of the draws in which one village stood before another, by place of the one, then of the other. */
  readonly before: (one: number, other: number) => number
}

export type AcceptabilityState =
  | { readonly kind: 'belum' | 'dibatalkan' | 'gagal' }
  | { readonly kind: 'berjalan'; readonly draws: number }
  | { readonly kind: 'selesai'; readonly result: AcceptabilityResult }

export interface AcceptabilityRun {
  readonly state: AcceptabilityState
  readonly start: (question: Question) => void
  readonly cancel: () => void
}

/** `key`: another one forgets what was computed. */
export function useAcceptability(key: string): AcceptabilityRun {
  const worker = useRef<Worker | null>(null)
  const [held, setHeld] = useState<{ readonly key: string; readonly state: AcceptabilityState }>({ key, state: { kind: 'belum' } })
  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
  }, [])
  useEffect(() => stop, [stop])
  const start = (question: Question): void => {
    stop()
    const own = new Worker(new URL('./smaa-worker.ts', import.meta.url), { type: 'module' })
    worker.current = own
    const say = (state: AcceptabilityState): void => {
      if (worker.current === own || state.kind !== 'berjalan') setHeld({ key, state })
    }
    const count = question.shares.length
    say({ kind: 'berjalan', draws: 0 })
    own.addEventListener('message', ({ data }: MessageEvent<SmaaMessage>) => {
      if (data.kind === 'kemajuan') return say({ kind: 'berjalan', draws: data.draws })
      stop()
      return say({ kind: 'selesai', result: { villages: data.villages, before: (one, other) => data.before[one * count + other] ?? 0 } })
    })
    own.addEventListener('error', () => {
      stop()
      say({ kind: 'gagal' })
    })
    own.postMessage(question)
  }
  const cancel = (): void => {
    stop()
    setHeld({ key, state: { kind: 'dibatalkan' } })
  }
  return { state: held.key === key ? held.state : { kind: 'belum' }, start, cancel }
}
