import { describe, expect, it } from 'vitest'
import { headOn, type Post, postsOn, readEmail, readPhone } from '../../src/opd/person.ts'

function post(person: string, leads: boolean, from: string | null, until: string | null): Post {
  return { id: `${person}${from}`, person, lembaga: 'dinkes', jabatan: 'Kepala', leads, from, until }
}
const posts = [post('sri', true, null, '2025-12-31'), post('budi', true, '2026-01-01', null), post('ani', false, null, null)]

describe('posts', () => {
  it('hold on their days', () => {
    expect(postsOn(posts, '2025-06-01').map(({ person }) => person)).toEqual(['sri', 'ani'])
    expect([headOn(posts, 'dinkes', '2025-12-31'), headOn(posts, 'dinkes', '2026-01-01'), headOn(posts, 'dinsos', '2026-01-01')]).toEqual([
      'sri',
      'budi',
      null,
    ])
  })
})

describe('how somebody is reached', () => {
  it('is kept as it can be dialled', () => {
    expect(['0812-3456-7890', '+62 812 3456 7890', '(0426) 123456'].map(readPhone)).toEqual([
      '081234567890',
      '+6281234567890',
      '0426123456',
    ])
    expect(['123', 'belum ada', '08123456789012345'].map(readPhone)).toEqual([null, null, null])
  })

  it('is an address that can be written to', () => {
    expect(readEmail(' Sri@Contoh.go.id ')).toBe('sri@contoh.go.id')
    expect(['sri', 'sri@contoh', 'a@b.id, c@d.id'].map(readEmail)).toEqual([null, null, null])
  })
})
