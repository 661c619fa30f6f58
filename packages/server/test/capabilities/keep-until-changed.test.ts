/** What is kept until the registers change: which words of the trail are a change, and that an answer is reckoned anew after one of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { CHANGING_WORDS, type KeptUntilChanged, keepUntilChanged } from '../../src/capabilities/trail/keep-until-changed.ts'
import { Memo } from '../../src/platform/memo.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { openServed, type Served } from '../support/served.ts'

const KAB = '76.01'

describe('what is kept until the registers change', () => {
  let served: Served
  const memo = new Memo<KeptUntilChanged<number>>(3)
  let reckoned = 0
  beforeAll(async () => {
    served = await openServed()
  })
  afterAll(() => served.close())

  const ask = (key = 'x') =>
    runInDistrict(asSystem(served.app.work), 'baca', KAB, (ctx) =>
      keepUntilChanged(ctx, memo, key, async () => {
        reckoned += 1
        return reckoned
      }),
    )
  const leave = (act: 'sasaran.listed' | 'intake.apply') =>
    runInDistrict(asSystem(served.app.work), 'tulis', KAB, async (ctx) => writeTrail(ctx, { kab: KAB, act, subject: KAB, detail: {} }))

  it('counts every word as a change that is not known to be none', () => {
    expect(CHANGING_WORDS).toEqual(
      expect.arrayContaining([
        'intake.apply',
        'intake.undo',
        'kin.ended',
        'kin.linked',
        'privacy.erase',
        'privacy.retention',
        'verval.frozen',
      ]),
    )
    for (const looking of ['sasaran.listed', 'measurement.reveal', 'tasks.opened', 'accounts.enter'])
      expect(CHANGING_WORDS).not.toContain(looking)
  })

  it('holds while people look, and not after something was applied', async () => {
    await leave('intake.apply')
    expect([await ask(), await ask(), await ask('y')]).toEqual([1, 1, 2])
    await leave('sasaran.listed')
    expect(await ask()).toBe(1)
    await leave('intake.apply')
    expect([await ask(), await ask('y')]).toEqual([3, 4])
  })
})
