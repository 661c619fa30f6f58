/**
 * Runs of linkage at work in this program: reading in the database, comparing in a worker, recording in one transaction. Each second the run says that it lives, and
 * hears whether it was cancelled, by whomever and in whichever process.
 */
import type { RunStep } from '@konvergen/contract/kin.ts'
import { asSystem, runInDistrict, type Work } from '../../platform/run-work.ts'
import { type GatheredLists, gatherLists } from './gather-lists.ts'
import { type LinkageAnswer, linkInWorker } from './link-in-worker.ts'
import { RunOver, recordRun } from './record-run.ts'
import { endRun, tellStep } from './run-store.ts'

/** How far a run is when a step begins, of a hundred: by the time that the steps take with 30,000 children. */
const PERCENT: Readonly<Record<RunStep, number>> = {
  baca: 2,
  orang: 15,
  cari: 35,
  latih: 45,
  nilai: 55,
  'keluarga-ganda': 60,
  'anak-ganda': 80,
  simpan: 92,
}
const BEAT_MS = 1000

export interface RunTask {
  readonly kab: string
  readonly id: string
  readonly whole: boolean
}

interface Live {
  readonly stop: AbortController
  readonly done: Promise<void>
}

/** Nothing is new: nothing needs a worker. */
function nothingNew({ task }: GatheredLists): LinkageAnswer | null {
  const { fresh, models } = task
  if (fresh === null || models === null || Object.values(fresh).some((marks) => marks.some(Boolean))) return null
  return { pairs: [], models, familyDoubles: [], childDoubles: [] }
}

export class LinkageRuns {
  readonly #live = new Map<string, Live>()

  /** The run was recorded as running before; it goes on after this returns. */
  begin(work: Work, task: RunTask): void {
    const stop = new AbortController()
    const done = this.#run(asSystem(work), task, stop).finally(() => this.#live.delete(task.id))
    this.#live.set(task.id, { stop, done })
  }

  /** At once, where it runs here; elsewhere it hears of it within a second. */
  stop(id: string): void {
    this.#live.get(id)?.stop.abort(new RunOver('linkage: cancelled'))
  }

  /** For whoever waits: resolved when the run has ended, also when it was never here. */
  async ended(id: string): Promise<void> {
    await this.#live.get(id)?.done
  }

  async close(): Promise<void> {
    const live = [...this.#live]
    for (const [id] of live) this.stop(id)
    await Promise.all(live.map(([, { done }]) => done))
  }

  async #run(work: Work, { kab, id, whole }: RunTask, stop: AbortController): Promise<void> {
    let step: RunStep = 'baca'
    let telling = Promise.resolve()
    const say = async (): Promise<void> => {
      // A database that does not answer for a moment ends no run.
      const goesOn = await runInDistrict(work, 'turunan', kab, (ctx) => tellStep(ctx, id, step, PERCENT[step])).catch(() => true)
      if (!goesOn) stop.abort(new RunOver('linkage: cancelled'))
    }
    const tell = (): Promise<void> => {
      telling = telling.then(say)
      return telling
    }
    const take = (next: RunStep): void => {
      step = next
      void tell()
    }
    const beat = setInterval(() => void tell(), BEAT_MS)
    beat.unref()
    try {
      take('baca')
      const lists = await runInDistrict(work, 'baca', kab, (ctx) => gatherLists(ctx, whole))
      const answer = nothingNew(lists) ?? (await linkInWorker(lists.task, stop.signal, take))
      take('simpan')
      clearInterval(beat)
      await telling
      stop.signal.throwIfAborted()
      await runInDistrict(work, 'tulis', kab, (ctx) => recordRun(ctx, id, lists, answer))
    } catch (error) {
      const state = error instanceof RunOver ? 'dibatalkan' : 'gagal'
      // What went wrong names nobody, and stands with the run; the next one begins anew.
      await runInDistrict(work, 'turunan', kab, (ctx) => endRun(ctx, id, { state })).catch(() => undefined)
    } finally {
      clearInterval(beat)
      await telling
    }
  }
}
