/** Letters and packages of many villages in one file: set one after the other, so that it says how far it is and can be given up. */
import type { VillageRow } from '@konvergen/contract/village.ts'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { saveBlob } from '../../parts/csv.ts'
import { ProblemNote } from '../../parts/states.tsx'
import { WorkProgress } from '../../parts/work-progress.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { gatherPapers } from './gather-papers.ts'

interface ZipPapersProps {
  readonly kab: string
  readonly year: number
  readonly villages: readonly VillageRow[]
}

type Work =
  | { readonly kind: 'diam' | 'berhenti' }
  | { readonly kind: 'jalan'; readonly done: number; readonly name: string }
  | { readonly kind: 'gagal'; readonly problem: unknown }

export function ZipPapers({ kab, year, villages }: ZipPapersProps) {
  const t = useText()
  const { language } = useSay()
  const [work, setWork] = useState<Work>({ kind: 'diam' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const tell = (done: number, name: string) => setWork({ kind: 'jalan', done, name })
  const begin = async () => {
    const controller = new AbortController()
    running.current = controller
    try {
      const bytes = await gatherPapers({ kab, year, language, villages, signal: controller.signal, tell })
      saveBlob(`paket-desa-${kab}-${year}.zip`, new Blob([bytes], { type: 'application/zip' }))
      setWork({ kind: 'diam' })
    } catch (problem) {
      setWork(controller.signal.aborted ? { kind: 'berhenti' } : { kind: 'gagal', problem })
    }
  }

  const all = villages.length
  const isRunning = work.kind === 'jalan'
  const shown = isRunning ? t(VILLAGE.zipStep, { name: work.name, n: work.done + 1, all }) : ''
  return (
    <div>
      {!isRunning && <Button onClick={() => void begin()}>{t(VILLAGE.zip)}</Button>}
      <WorkProgress
        name={t(VILLAGE.zipName)}
        said={isRunning ? { spoken: t(VILLAGE.zipName), shown } : null}
        share={isRunning ? work.done / all : null}
        stopped={work.kind === 'berhenti' ? t(VILLAGE.zipStopped) : null}
        onStop={() => running.current?.abort()}
      />
      {work.kind === 'gagal' && <ProblemNote problem={work.problem} retry={() => void begin()} />}
    </div>
  )
}
