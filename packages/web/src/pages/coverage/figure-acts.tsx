/** What can be done with an indicator's page: a task that leads back to it, the printer. */
import { NewTask } from '../../parts/new-task.tsx'
import { PrintButton } from '../../parts/print-button.tsx'

interface FigureActsProps {
  readonly kab: string
  readonly periode: string
  readonly kode: string
  /** What the task calls the page. */
  readonly label: string
}

export function FigureActs({ kab, periode, kode, label }: FigureActsProps) {
  return (
    <>
      <NewTask kab={kab} link={{ kind: 'halaman', id: `cakupan:${periode}:${kode}`, label, path: `cakupan/${periode}/${kode}` }} />
      <PrintButton />
    </>
  )
}
