/**
 * “Buat tugas”: a button for any page of a district. It knows the thing that the page shows, so that the task stands there and leads back to it.
 */
import type { LinkSchema } from '@konvergen/contract/tasks.ts'
import { useState } from 'react'
import { useMay } from '../app/may.ts'
import { TASKS } from '../text/tasks.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import { NewTaskDrawer } from './new-task-drawer.tsx'

interface NewTaskProps {
  readonly kab: string
  /** The thing that the page shows; absent on the page of tasks itself. */
  readonly link?: LinkSchema
  readonly look?: 'plain' | 'primary'
}

export function NewTask({ kab, link, look = 'plain' }: NewTaskProps) {
  const t = useText()
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  if (!may('tasks.write', kab)) return null
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {t(TASKS.make)}
      </Button>
      {isOpen && <NewTaskDrawer kab={kab} link={link} onClose={() => setOpen(false)} />}
    </>
  )
}
