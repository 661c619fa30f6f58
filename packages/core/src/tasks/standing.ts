/**
 * What somebody is to one task, and what they may do with it. Who did it does not confirm it (separation of duty, SPEC §7).
 */
import { isWithin } from '../wilayah/kode.ts'
import { type TaskFacts, type TaskState, UNDONE } from './task.ts'
import type { Viewer } from './viewer.ts'

export interface Standing {
  readonly isMaker: boolean
  /** The task is theirs to do: addressed to them, to their office or to their area. */
  readonly isAddressee: boolean
  readonly isCoordinator: boolean
}

/** What can be done with a task. */
export const MOVES = ['selesaikan', 'konfirmasi', 'kembalikan', 'batalkan', 'buka-lagi'] as const
export type Move = (typeof MOVES)[number]

export const MOVED_TO: Readonly<Record<Move, TaskState>> = {
  selesaikan: 'selesai',
  konfirmasi: 'dikonfirmasi',
  kembalikan: 'dikembalikan',
  batalkan: 'dibatalkan',
  'buka-lagi': 'terbuka',
}

export function standingOf({ id, offices, areas, coordinates }: Viewer, { madeBy, to, place }: TaskFacts): Standing {
  const isMine = { orang: to.code === id, opd: offices.includes(to.code), wilayah: areas.some((area) => isWithin(to.code, area)) }
  return {
    isMaker: madeBy === id,
    isAddressee: isMine[to.kind],
    isCoordinator: coordinates === '*' || coordinates.some((area) => isWithin(place, area)),
  }
}

/** Whether somebody may know of the task at all; for others it does not exist. */
export function maySee({ isMaker, isAddressee, isCoordinator }: Standing): boolean {
  return isMaker || isAddressee || isCoordinator
}

/** `by`: id of whoever asks. Empty where they may only look. */
export function movesFor(standing: Standing, { state, doneBy }: TaskFacts, by: string): readonly Move[] {
  const { isMaker, isAddressee, isCoordinator } = standing
  const isOver = isMaker || isCoordinator
  if (UNDONE.includes(state)) {
    const done: Move[] = isAddressee || isOver ? ['selesaikan'] : []
    return isOver ? [...done, 'batalkan'] : done
  }
  if (!isOver) return []
  if (state === 'dibatalkan') return ['buka-lagi']
  if (state === 'dikonfirmasi') return ['kembalikan']
  return doneBy === by ? ['kembalikan'] : ['konfirmasi', 'kembalikan']
}

/** Whether text, addressee or day may be changed: while it is to be done, by whoever gave it or coordinates it. */
export function mayChange({ isMaker, isCoordinator }: Standing, { state }: TaskFacts): boolean {
  return UNDONE.includes(state) && (isMaker || isCoordinator)
}
