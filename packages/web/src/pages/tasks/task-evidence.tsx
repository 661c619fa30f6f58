/** What shows that a task was done: documents and photos, kept as the evidence of every other thing is. */
import type { TaskDetail } from '@konvergen/contract/tasks.ts'
import { UNDONE } from '@konvergen/core/tasks/task.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { Evidence } from '../../parts/evidence/evidence.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'

export function TaskEvidence({ kab, task: { id, state } }: { kab: string; task: TaskDetail['task'] }) {
  const t = useText()
  const may = useMay()
  if (!may('documents.read', kab)) return null
  return (
    <Card title={t(TASKS.evidence)}>
      <Evidence
        kab={kab}
        thing={{ jenis: 'tugas', id }}
        isOpen={may('documents.keep', kab) && (UNDONE.includes(state) || state === 'selesai')}
      />
    </Card>
  )
}
