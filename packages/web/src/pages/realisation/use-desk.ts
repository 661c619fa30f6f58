/** The desk of one quarter of one office, as long as its page is open; the browser asks before it leaves something that is not kept. */
import { type GridAnswer, writeRealisation } from '@konvergen/contract/realisation.ts'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { call, ProblemError } from '../../app/call.ts'
import { forgetRealisation } from '../../app/realisation-queries.ts'
import { type DeskState, ReportDesk } from './report-desk.ts'

export interface Desk {
  readonly desk: ReportDesk
  readonly state: DeskState
}

export function useDesk(kab: string, { year, quarter, office }: Pick<GridAnswer, 'year' | 'quarter' | 'office'>): Desk {
  const [desk] = useState(
    () =>
      new ReportDesk({
        send: (rows) => call(writeRealisation, { params: { kab }, body: { year, quarter, office, rows: [...rows] } }),
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
