/** A decided pair stays in sight, so that a slip can be taken back. */
import { expect, it } from 'vitest'
import { withDecided } from '../../../src/pages/measurement/decided-pairs.ts'

it('keeps decided pairs: in place while listed, after the others once they are not', () => {
  const [a, b] = [
    { id: 'a', decision: null },
    { id: 'b', decision: null },
  ]
  const decided = { id: 'a', decision: 'sama' }
  expect(withDecided([a, b], [])).toEqual([a, b])
  expect(withDecided<{ id: string; decision: string | null }>([a, b], [decided])).toEqual([decided, b])
  expect(withDecided<{ id: string; decision: string | null }>([b], [decided])).toEqual([b, decided])
})
