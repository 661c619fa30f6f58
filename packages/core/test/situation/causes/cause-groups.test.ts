import { expect, test } from 'vitest'
import { causeOfChild, signOf } from '../../../src/situation/causes/cause-groups.ts'
import { childGroup, marks, signs } from './sample-groups.ts'

test('a sign is yes, no, or not known, each in its own place', () => {
  const group = childGroup({ signs: signs({ duaT: true, giziKurang: false }) })
  expect(signOf(group, 'duaT')).toBe(true)
  expect(signOf(group, 'giziKurang')).toBe(false)
  expect(signOf(group, 'zTurun')).toBeNull()
})

test('causes of the family are those of the child, and not known where no family is', () => {
  expect(causeOfChild(childGroup({ linked: true, family: marks({ airTidakLayak: true }) }), 'air')).toBe(true)
  expect(causeOfChild(childGroup(), 'air')).toBeNull()
  expect(causeOfChild(childGroup({ signs: signs({ bblr: true }) }), 'bblr')).toBe(true)
})
