/**
 * The agreed clauses of a closed rembuk become tasks, one for each owner, due when the clause is. What there is already is not made again. A clause whose day is over is told: no task can be
 * given for it.
 */
import type * as contract from '@konvergen/contract/rembuk-after.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { LOKUS_VILLAGES } from '@konvergen/core/rembuk/clause.ts'
import type { Addressee } from '@konvergen/core/tasks/task.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYears, isLokus } from '../lokus/door.ts'
import { isKnown, openTask, readDirectory } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { insertClauseTask, readClauseTasks } from './after-store.ts'
import { gatherClauses, mayChange, requireRembuk, type StandingClause } from './gather-rembuk.ts'
import { holdRembuk, type StoredRembuk } from './store.ts'
import { unfit } from './unfit.ts'

const MOST_TITLE = 150

/** Villages of the rembuk's area that are lokus of its year, or of the latest before it. */
export async function lokusOfYear(ctx: DistrictContext, { year, area }: Pick<StoredRembuk, 'year' | 'area'>): Promise<string[]> {
  const decided = (await gatherYears(ctx)).years.findLast((each) => each.year <= year)
  return decided === undefined
    ? []
    : [...decided.status.keys()].filter((kode) => isLokus(decided, kode) && kode.startsWith(area)).toSorted()
}

function addresseeOf(owner: string): Addressee {
  return { kind: levelOf(owner) === null ? 'opd' : 'wilayah', code: owner }
}

function ownersOf({ latest }: StandingClause, lokus: readonly string[]): readonly string[] {
  return [...new Set(latest.content.owners.flatMap((owner) => (owner === LOKUS_VILLAGES ? lokus : [owner])))]
}

export async function makeTasks(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.tasksFromClauses>> {
  await holdRembuk(ctx, id)
  const rembuk = await requireRembuk(ctx, id)
  if (!mayChange(ctx, rembuk)) throw new Problem('tidak-boleh')
  if (!rembuk.isClosed)
    throw unfit('Rembuk ini belum ditutup; butirnya masih dapat berubah.', 'This rembuk is not closed; its clauses may still change.')
  const today = dayOf(ctx.now)
  const agreed = (await gatherClauses(ctx, id)).filter(({ outcome }) => outcome?.result === 'disepakati')
  const lokus = await lokusOfYear(ctx, rembuk)
  const made = new Set((await readClauseTasks(ctx, id)).map(({ clause, owner }) => `${clause} ${owner}`))
  const directory = await readDirectory(ctx)
  const viewer = viewerOf(ctx.actor, ctx.kab, today)
  const answer = { dibuat: 0, sudahAda: 0, lewat: 0, tanpaPenerima: 0 }
  for (const clause of agreed) {
    const { clause_id, content } = clause.latest
    const owners = ownersOf(clause, lokus)
    if (owners.length === 0) answer.tanpaPenerima += 1
    for (const owner of owners) {
      const to = addresseeOf(owner)
      if (made.has(`${clause_id} ${owner}`)) answer.sudahAda += 1
      else if (content.due === null || content.due < today) answer.lewat += 1
      else if (isKnown(directory, to, viewer)) {
        const { row } = await openTask(ctx, {
          title: content.body.length <= MOST_TITLE ? content.body : `${content.body.slice(0, MOST_TITLE - 1)}…`,
          detail: `Butir kesepakatan ${rembuk.title}.`,
          to,
          due: content.due,
          link: { kind: 'halaman', id: `rembuk ${id}`, label: rembuk.title, path: `rembuk/${id}` },
        })
        await insertClauseTask(ctx, { rembuk: id, clause: clause_id, owner, task: row.id })
        answer.dibuat += 1
      } else answer.tanpaPenerima += 1
    }
  }
  if (answer.dibuat === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.tasks', subject: id, detail: { tugas: answer.dibuat } })
  return answer
}
