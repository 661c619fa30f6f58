/**
 * A task settles itself: what it asked for was done elsewhere in the product. Whoever did that need not see the task.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { beyondWall } from '../../platform/database/wall.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { readDirectory } from './directory.ts'
import { findTask, insertEvent, updateTask } from './store.ts'
import { tellPeople } from './tell-people.ts'

/** Nothing happens where it is settled already, or is gone. */
export async function settleTask(ctx: DistrictContext, id: string, note: string): Promise<void> {
  await beyondWall(ctx, async () => {
    const row = await findTask(ctx, id)
    if (row === undefined || row.state === 'dikonfirmasi' || row.state === 'dibatalkan') return
    await updateTask(ctx, id, { state: 'dikonfirmasi', done_by: ctx.actor.id })
    await insertEvent(ctx, id, 'selesaikan', note)
    const directory = await readDirectory(ctx)
    await tellPeople(ctx, { ...row, state: 'dikonfirmasi' }, directory, {
      kind: 'tugas-berubah',
      what: `beres:${ctx.now.getTime()}`,
      whom: ['pembuat'],
    })
    writeTrail(ctx, {
      kab: ctx.kab,
      act: 'tasks.moved',
      subject: id,
      detail: changesOf({ keadaan: row.state }, { keadaan: 'dikonfirmasi' }),
    })
  })
}
