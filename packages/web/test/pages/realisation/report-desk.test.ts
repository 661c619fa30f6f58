import type { GridRow, ReportBody } from '@konvergen/contract/realisation.ts'
import { NOTHING_TOLD } from '@konvergen/core/realisation/realisation.ts'
import { describe, expect, it } from 'vitest'
import { type DeskOptions, ReportDesk } from '../../../src/pages/realisation/report-desk.ts'

const facts = (told: Partial<ReportBody> = {}): ReportBody => ({ ...NOTHING_TOLD, money: [], places: [], evidence: [], ...told })
const SIDE = { light: 'merah', percent: null } as const

const row = (id: string, told: Partial<GridRow> = {}): GridRow => ({
  id,
  title: id,
  unit: 'kelas',
  status: 'berjalan',
  months: [],
  placing: 'kabupaten',
  volume: 10,
  money: [],
  isDue: true,
  earlier: { volume: null, percent: null, rupiah: null },
  revision: 0,
  facts: facts(),
  standing: {
    planned: { volume: null, percent: null, rupiah: null },
    done: { volume: null, percent: null, rupiah: null, reached: null },
    physical: SIDE,
    money: SIDE,
    missing: [],
    demands: [],
  },
  writtenBy: null,
  writtenAt: null,
  ...told,
})

type Send = DeskOptions['send']

/** A server that takes what follows on what it has. */
function keeping() {
  const kept = new Map<string, { revision: number; facts: ReportBody }>()
  const send: Send = async (rows) => {
    if (rows.some(({ id, revision }) => (kept.get(id)?.revision ?? 0) !== revision)) throw new Error('stale')
    for (const { id, revision, facts: told } of rows) kept.set(id, { revision: revision + 1, facts: told })
    return { rows: rows.map(({ id, revision }) => ({ id, revision: revision + 1 })) }
  }
  return { kept, send }
}

function deskOf(send: Send) {
  let settle: () => void = () => undefined
  const quiet = { next: new Promise<void>((resolve) => (settle = resolve)) }
  const desk = new ReportDesk({
    send,
    isStale: (problem) => problem instanceof Error && problem.message === 'stale',
    onQuiet: () => {
      settle()
      quiet.next = new Promise((resolve) => (settle = resolve))
    },
  })
  return { desk, quiet }
}

describe('the desk', () => {
  it('sends each change with the revision that it goes on from', async () => {
    const { kept, send } = keeping()
    const { desk, quiet } = deskOf(send)
    const one = row('a')
    desk.type(one, 'volume', '3')
    desk.type(one, 'reached', '12')
    await quiet.next
    expect(kept.get('a')).toMatchObject({ facts: { volume: 3, reached: 12 } })
    desk.type(one, 'volume', '4')
    await quiet.next
    expect(kept.get('a')?.facts.volume).toBe(4)
    expect(desk.state().rows.get('a')?.status).toBe('tersimpan')
    expect(desk.isUnkept).toBe(false)
  })

  it('keeps what cannot be read where it was typed, and sends the rest', async () => {
    const { kept, send } = keeping()
    const { desk, quiet } = deskOf(send)
    const one = row('a')
    expect(desk.paste([one], ['volume', 'reached'], { row: 0, column: 0 }, [['5', 'banyak'], ['x']])).toEqual({
      taken: 1,
      bad: 1,
      outside: ['x'],
    })
    await quiet.next
    expect(kept.get('a')?.facts).toMatchObject({ volume: 5, reached: null })
    expect(desk.textOf(one, 'reached')).toBe('banyak')
    expect(desk.isUnkept).toBe(true)
  })

  it('waits for a word where somebody else was faster, and loses neither', async () => {
    const { kept, send } = keeping()
    const { desk, quiet } = deskOf(send)
    kept.set('a', { revision: 1, facts: facts({ volume: 7 }) })
    desk.type(row('a'), 'volume', '3')
    await quiet.next
    expect(desk.state().rows.get('a')?.status).toBe('bentrok')
    const fresh = row('a', { revision: 1, facts: facts({ volume: 7 }) })
    desk.type(fresh, 'reached', '5')
    expect(kept.get('a')?.facts.volume).toBe(7)
    desk.keepMine(fresh)
    await quiet.next
    expect(kept.get('a')).toMatchObject({ revision: 2, facts: { volume: 3, reached: 5 } })
  })

  it('sends again what did not get through', async () => {
    const { kept, send } = keeping()
    let isDown = true
    const { desk, quiet } = deskOf((rows) => (isDown ? Promise.reject(new Error('offline')) : send(rows)))
    const one = row('a')
    desk.type(one, 'volume', '3')
    await quiet.next
    expect([desk.state().rows.get('a')?.status, desk.textOf(one, 'volume')]).toEqual(['gagal', '3'])
    isDown = false
    desk.sendAgain(one)
    await quiet.next
    expect(kept.get('a')?.facts.volume).toBe(3)
  })

  it('takes back a whole block at once, as writings of their own', async () => {
    const { kept, send } = keeping()
    const { desk, quiet } = deskOf(send)
    const rows = [row('a'), row('b')]
    desk.paste(rows, ['volume'], { row: 0, column: 0 }, [['1'], ['2']])
    await quiet.next
    expect(desk.undo(rows)).toBe(true)
    await quiet.next
    expect([...kept.values()].map(({ revision, facts: told }) => [revision, told.volume])).toEqual([
      [2, null],
      [2, null],
    ])
    expect(desk.undo(rows)).toBe(false)
  })
})
