import { expect, test } from 'vitest'
import { type InvitationLetters, invitationsPaper, writeInvitationsDocx, writeInvitationsPdf } from '../../src/rembuk/write-invitations.ts'
import { wordsOf } from '../docx-words.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { saysTheSame } from '../says-the-same.ts'

const LETTERS: InvitationLetters = {
  letterhead: ['Pemerintah Kabupaten Rekaan'],
  district: 'Kabupaten Rekaan',
  area: 'Kabupaten Rekaan',
  level: 'kab',
  year: 2027,
  title: 'Rembuk Stunting 2026',
  place: 'Aula #Bupati',
  day: '2026-04-07',
  clock: '09:00',
  zone: 'WIB',
  duration: 240,
  agenda: ['Hasil analisis situasi', 'Pembahasan butir'],
  invited: ['Dinas Kesehatan', 'Kecamatan Wana'],
  isDemo: false,
}
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

test('everybody who is invited has a page of their own, with when, where and what', async ({ skip }) => {
  const text = textOf(await writeInvitationsPdf(LETTERS, 'id'))
  skip(text === '', POPPLER_ABSENT)
  const pages = text.split('\f').filter((page) => page.trim() !== '')
  expect(pages).toHaveLength(2)
  for (const [at, name] of LETTERS.invited.entries()) {
    const page = plain(pages[at] ?? '')
    for (const said of [
      `Yth. Pimpinan ${name}`,
      '7 April 2026, pukul 09.00–13.00 WIB',
      'Tempat: Aula #Bupati',
      'Hasil analisis situasi',
      'Ketua pelaksana TPPS',
    ])
      expect(page).toContain(said)
  }
})

test('the Word file says the same', async () => {
  const words = plain(wordsOf(await writeInvitationsDocx(LETTERS, 'en')))
  for (const said of ['To the head of Dinas Kesehatan', 'To the head of Kecamatan Wana', 'Place: Aula #Bupati', 'Pembahasan butir'])
    expect(words).toContain(said)
})

test('PDF, Word and what LibreOffice prints of it have equal text, and a page for each letter', { timeout: 120_000 }, async ({ skip }) => {
  const files = { pdf: await writeInvitationsPdf(LETTERS, 'id'), docx: await writeInvitationsDocx(LETTERS, 'id') }
  const seen = saysTheSame(invitationsPaper(LETTERS, 'id'), files, skip)
  expect(seen).toEqual({ missing: { pdf: [], docx: [], printed: [] }, otherRows: [], pages: [2, 2] })
})

test('nobody invited is said', async () => {
  const words = plain(wordsOf(await writeInvitationsDocx({ ...LETTERS, invited: [] }, 'id')))
  expect(words).toContain('Belum ada lembaga atau wilayah yang diundang.')
})
