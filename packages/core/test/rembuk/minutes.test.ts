import { expect, test } from 'vitest'
import { signersOf } from '../../src/rembuk/closing.ts'
import { countOutcomes, type Minutes, minutesText } from '../../src/rembuk/minutes.ts'

const MINUTES: Minutes = {
  letterhead: ['Pemerintah Kabupaten Rekaan'],
  district: 'Kabupaten Rekaan',
  level: 'kab',
  area: 'Kabupaten Rekaan',
  year: 2027,
  title: 'Rembuk Stunting',
  place: 'Aula',
  day: '2026-11-28',
  clock: '09:00',
  zone: 'WIB',
  duration: 180,
  agenda: [],
  preconditions: [],
  analysis: null,
  attended: 0,
  sectors: [],
  clauses: [],
  lokus: null,
  follows: null,
  signers: signersOf('kab').map((post) => ({ post, name: null })),
  code: 'RBK-0000-0000-0000-0',
}

test('the same minutes are the same text, whatever the order of their parts', () => {
  const turned = Object.fromEntries(Object.entries(MINUTES).toReversed()) as Minutes
  expect(minutesText(turned)).toBe(minutesText(MINUTES))
  expect(JSON.parse(minutesText(MINUTES))).toEqual(MINUTES)
})

test('outcomes are counted, open ones too', () => {
  const by = (result: 'disepakati' | 'ditolak' | 'ditunda') => ({ outcome: { result, way: 'mufakat' as const, votes: null } })
  expect(countOutcomes([by('disepakati'), by('disepakati'), by('ditunda'), { outcome: null }])).toEqual({
    agreed: 2,
    refused: 0,
    putOff: 1,
    open: 1,
  })
})
