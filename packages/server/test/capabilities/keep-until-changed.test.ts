/** What is kept until the registers change: an answer is reckoned anew after a word that changes it. */
import { CHANGING_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KeptUntilChanged, keepUntilChanged, writeTrail } from '../../src/capabilities/trail/door.ts'
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
      keepUntilChanged(ctx, { memo, key, words: CHANGING_WORDS }, async () => {
        reckoned += 1
        return reckoned
      }),
    )
  const leave = (act: 'sasaran.listed' | 'intake.apply') =>
    runInDistrict(asSystem(served.app.work), 'tulis', KAB, async (ctx) => writeTrail(ctx, { kab: KAB, act, subject: KAB, detail: {} }))

  it('holds while people look, and not after something was applied', async () => {
    await leave('intake.apply')
    expect([await ask(), await ask(), await ask('y')]).toEqual([1, 1, 2])
    await leave('sasaran.listed')
    expect(await ask()).toBe(1)
    await leave('intake.apply')
    expect([await ask(), await ask('y')]).toEqual([3, 4])
  })
})
