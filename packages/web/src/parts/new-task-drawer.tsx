/** The sheet in which a task is filled in, and that says it is made. */
import { createTask, type LinkSchema } from '@konvergen/contract/tasks.ts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../app/call.ts'
import { forgetTasks } from '../app/task-queries.ts'
import { TASKS } from '../text/tasks.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import { Drawer } from './drawer.tsx'
import { Note } from './states.tsx'
import styles from './task-form.module.css'
import { type FilledTask, TaskForm } from './task-form.tsx'

/** A village's task is first of all for that village. */
function firstFor(link: LinkSchema | undefined) {
  return link?.kind === 'desa' ? { kind: 'wilayah' as const, code: link.id } : null
}

export function NewTaskDrawer({ kab, link, onClose }: { kab: string; link: LinkSchema | undefined; onClose: () => void }) {
  const t = useText()
  const make = useMutation({
    mutationFn: (task: FilledTask) => call(createTask, { params: { kab }, body: { ...task, ...(link === undefined ? {} : { link }) } }),
    onSuccess: () => forgetTasks(kab),
  })
  return (
    <Drawer title={t(TASKS.make)} onClose={onClose}>
      {make.data === undefined ? (
        <div className={styles['form']}>
          {link !== undefined && <p className={styles['small']}>{t(TASKS.makeHint, { hal: link.label })}</p>}
          <TaskForm
            kab={kab}
            start={{ title: '', detail: '', to: firstFor(link), due: '' }}
            save={t(TASKS.save)}
            problem={make.error}
            isBusy={make.isPending}
            onSave={make.mutate}
            onCancel={onClose}
          />
        </div>
      ) : (
        <Note tone="good" title={t(TASKS.made)} acts={<Button onClick={() => make.reset()}>{t(TASKS.another)}</Button>}>
          <p>{t(TASKS.madeBody)}</p>
          <p>
            <Link to="/k/$kab/tugas/$id" params={{ kab, id: make.data.id }} onClick={onClose}>
              {t(TASKS.open)}
            </Link>
          </p>
        </Note>
      )}
    </Drawer>
  )
}
