import { expect, it } from 'vitest'
import { nameOfThing } from '../../src/findings/name-things.ts'
import { SET_RULES, SIGNED } from '../../src/findings/set-rules.ts'

const things = SET_RULES.flatMap((rule) => {
  if (rule.rule === 'batas') return [rule.part, rule.whole]
  return rule.rule === 'selisih' ? [rule.result, rule.from, rule.minus] : [rule.whole, ...rule.parts]
})

it('compares only things that have a name', () => {
  expect(things.filter((thing) => nameOfThing(thing).id === thing)).toEqual([])
  expect(SIGNED.every((thing) => things.includes(thing))).toBe(true)
})
