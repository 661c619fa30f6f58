import { describe, expect, it } from 'vitest'
import { type Move, mayChange, maySee, movesFor, standingOf } from '../../src/tasks/standing.ts'
import type { TaskFacts, TaskState } from '../../src/tasks/task.ts'
import type { Viewer } from '../../src/tasks/viewer.ts'

const NOBODY: Viewer = { id: 'x', roles: [], offices: [], areas: [], coordinates: [] }
const TASK: TaskFacts = {
  id: 't',
  madeBy: 'maker',
  to: { kind: 'wilayah', code: '76.01.02.2001' },
  place: '76.01.02.2001',
  due: '2026-12-01',
  state: 'terbuka',
  doneBy: null,
}
const MAKER = { ...NOBODY, id: 'maker' }
const VILLAGE = { ...NOBODY, id: 'kades', areas: ['76.01.02.2001'] }
const CAMAT = { ...NOBODY, id: 'camat', coordinates: ['76.01.02'] }

const moves = (viewer: Viewer, state: TaskState, doneBy: string | null = null): readonly Move[] =>
  movesFor(standingOf(viewer, TASK), { ...TASK, state, doneBy }, viewer.id)

describe('who sees a task', () => {
  it('is whoever made it, whom it is for, and whoever coordinates its area', () => {
    const seen = [MAKER, VILLAGE, CAMAT, { ...NOBODY, areas: ['76.01.02'] }, { ...NOBODY, coordinates: '*' as const }]
    expect(seen.map((viewer) => maySee(standingOf(viewer, TASK)))).toEqual([true, true, true, true, true])
    const unseen = [NOBODY, { ...NOBODY, areas: ['76.01.02.2002', '76.01.03'] }, { ...NOBODY, coordinates: ['76.01.03'] }]
    expect(unseen.map((viewer) => maySee(standingOf(viewer, TASK)))).toEqual([false, false, false])
  })

  it('is the person or the office by their code', () => {
    const person: TaskFacts = { ...TASK, to: { kind: 'orang', code: 'x' } }
    expect([NOBODY, VILLAGE].map((viewer) => standingOf(viewer, person).isAddressee)).toEqual([true, false])
    const office: TaskFacts = { ...TASK, to: { kind: 'opd', code: 'dinkes' } }
    expect([{ ...NOBODY, offices: ['dinkes'] }, NOBODY].map((viewer) => standingOf(viewer, office).isAddressee)).toEqual([true, false])
  })
})

describe('what they may do with it', () => {
  it('goes from open over done to confirmed, by different people', () => {
    expect(moves(VILLAGE, 'terbuka')).toEqual(['selesaikan'])
    expect(moves(MAKER, 'terbuka')).toEqual(['selesaikan', 'batalkan'])
    expect(moves(VILLAGE, 'selesai', 'kades')).toEqual([])
    expect(moves(CAMAT, 'selesai', 'kades')).toEqual(['konfirmasi', 'kembalikan'])
    expect(moves(CAMAT, 'selesai', 'camat')).toEqual(['kembalikan'])
    expect(moves(VILLAGE, 'dikembalikan')).toEqual(['selesaikan'])
    expect(moves(MAKER, 'dikonfirmasi')).toEqual(['kembalikan'])
    expect(moves(MAKER, 'dibatalkan')).toEqual(['buka-lagi'])
    expect(moves(NOBODY, 'terbuka')).toEqual([])
  })

  it('is changed only while it is to be done, by whoever gave or coordinates it', () => {
    expect([MAKER, CAMAT, VILLAGE].map((viewer) => mayChange(standingOf(viewer, TASK), TASK))).toEqual([true, true, false])
    expect(mayChange(standingOf(MAKER, TASK), { ...TASK, state: 'selesai' })).toBe(false)
  })
})
