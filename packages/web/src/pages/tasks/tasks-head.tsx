/** The head of the page on tasks: whose district, and the way to a new one. */
import { useQuery } from '@tanstack/react-query'
import { districtQuery } from '../../app/queries.ts'
import { NewTask } from '../../parts/new-task.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'

export function TasksHead({ kab }: { kab: string }) {
  const t = useText()
  const nama = useQuery(districtQuery(kab)).data?.nama
  return (
    <PageHead title={t(SHELL.tasks)} of={nama}>
      <PrintButton />
      <NewTask kab={kab} look="primary" />
    </PageHead>
  )
}
