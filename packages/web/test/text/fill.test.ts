/** How texts are filled in: values by name, and the word that goes with a number. */
import { expect, it } from 'vitest'
import { fill } from '../../src/text/fill.ts'

it('fills in values by their name, and leaves what it does not know', () => {
  expect(fill('{n} dari {d} desa', { n: '1.204', d: 3 })).toBe('1.204 dari 3 desa')
  expect(fill('{n} dari {d}', { n: 2 })).toBe('2 dari {d}')
})

it('says one thing as one, none and many as many', () => {
  const said = (n: number | string) => fill('{n} {n:village has|villages have} not begun.', { n })
  expect(said(1)).toBe('1 village has not begun.')
  expect(said('1')).toBe('1 village has not begun.')
  for (const n of [0, 2, '1.204', '1,5']) expect(said(n)).toBe(`${n} villages have not begun.`)
  expect(fill('{n:it|them}')).toBe('{n:it|them}')
})
