/** The desk of one quarter of one office or village, as long as its page is open; the browser asks before it leaves something that is not kept. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { ProblemError } from '../../app/call.ts'
import { forgetRealisation } from '../../app/realisation-queries.ts'
import { type DeskOptions, type DeskState, ReportDesk } from './report-desk.ts'

export interface Desk {
  readonly desk: ReportDesk
  readonly state: DeskState
}

export function useDesk(kab: string, send: DeskOptions['send']): Desk {
  const [desk] = useState(
    () =>
      new ReportDesk({
        send,
        isStale: (problem) => problem instanceof ProblemError && problem.code === 'keadaan-berubah',
        onQuiet: () => void forgetRealisation(kab),
      }),
  )
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.isUnkept) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [desk])
  return { desk, state }
}
