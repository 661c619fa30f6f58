/** An act that takes long: its step is seen while it goes on, and whoever gave the order may give it up. Leaving the page lets it go on. */
import type { StepLine } from '@konvergen/contract/progress.ts'
import type { AnswerOf, BodyOf, RouteContract } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isCancelled, startWatched } from './watched.ts'

export interface WatchedWork {
  readonly isPending: boolean
  /** null until the first one is told. */
  readonly step: StepLine | null
  readonly wasStopped: boolean
  readonly stop: () => void
}

export interface WatchedAct<Body> extends WatchedWork {
  readonly start: (body: Body) => void
  /** Having been given up is none. */
  readonly problem: unknown
}

/** `onStopped`: the page then shows what stands, whichever was first, the end of the work or its being given up. */
export function useWatchedAct<R extends RouteContract>(
  route: R,
  params: Readonly<Record<string, string>>,
  on: { readonly done: (answer: AnswerOf<R>) => unknown; readonly stopped: () => unknown },
): WatchedAct<BodyOf<R>> {
  const [step, setStep] = useState<StepLine | null>(null)
  const cancel = useRef<(() => void) | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: BodyOf<R>) => {
      const started = startWatched(route, params, JSON.stringify(body), { onStep: setStep })
      cancel.current = started.cancel
      return started.answer
    },
    onSuccess: on.done,
    onError: (cause) => (isCancelled(cause) ? on.stopped() : undefined),
    onSettled: () => {
      cancel.current = null
      setStep(null)
    },
  })
  /** A second press, quicker than the button can grey, does nothing. */
  const start = (body: BodyOf<R>) => {
    if (cancel.current === null) mutate(body)
  }
  const wasStopped = isCancelled(error)
  return { start, isPending, step, wasStopped, problem: wasStopped ? null : error, stop: () => cancel.current?.() }
}
