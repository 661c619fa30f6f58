import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { expect, it } from 'vitest'
import { meetingContent, writeInvitationPdf, writeMinutesPdf } from '../../src/meeting/write-pdf.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'

const MEETING: MeetingDetail = {
  id: '019a0000-0000-7000-8000-000000000000',
  title: 'Rakor #TPPS* [triwulan]',
  place: 'Aula Bappeda',
  day: '2026-12-01',
  clock: '09:00',
  zone: 'WITA',
  minutes: 120,
  state: 'selesai',
  attended: 1,
  agenda: ['Lokus', 'PMT'],
  invited: [{ kind: 'opd', code: 'dinkes', nama: 'Dinas Kesehatan' }],
  madeBy: 'Dedi Contoh',
  attendance: [{ id: '019a0000-0000-7000-8000-000000000001', nama: 'Siti', instansi: 'Dinas PUPR', how: 'qr', at: '2026-12-01T01:00:00Z' }],
  minutesBy: ['Sepakat 20 desa.', '', 'Kopi habis.'],
  minutesAt: '2026-12-01T04:00:00Z',
  decisions: [{ id: '019a0000-0000-7000-8000-000000000002', body: 'Bangun MCK', at: '2026-12-01T03:00:00Z', taskId: null }],
  isAttending: false,
  mayManage: true,
}

const WHOSE = { district: 'Pasangkayu', letterhead: ['Pemerintah Kabupaten Pasangkayu', 'TPPS #1'] }

it('says each point with what was said of it, and what else', () => {
  const content = meetingContent(MEETING, WHOSE, 'id', 'minutes')
  expect(content.agenda).toEqual([
    { point: 'Lokus', said: 'Sepakat 20 desa.' },
    { point: 'PMT', said: 'Belum dicatat.' },
  ])
  expect(content.rest?.said).toBe('Kopi habis.')
  expect(content.facts[0]).toEqual(['Waktu', '1 Desember 2026, pukul 09.00–11.00 WITA'])
  expect(content.attendance).toEqual([['1', 'Siti', 'Dinas PUPR', 'kode QR']])
})

it('sets both papers, also where a title looks like a command, the same bytes each time', async () => {
  const invitation = await writeInvitationPdf(MEETING, WHOSE, 'id')
  const minutes = await writeMinutesPdf(MEETING, WHOSE, 'en')
  const heads = [invitation, minutes].map((pdf) => new TextDecoder('latin1').decode(pdf.subarray(0, 5)))
  expect(heads).toEqual(['%PDF-', '%PDF-'])
  expect(Buffer.from(await writeInvitationPdf(MEETING, WHOSE, 'id')).equals(Buffer.from(invitation))).toBe(true)
  const empty = { ...MEETING, agenda: [], invited: [], attendance: [], minutesBy: [], decisions: [], madeBy: null }
  expect((await writeMinutesPdf(empty, WHOSE, 'id')).length).toBeGreaterThan(1000)
})

it('bears the letterhead, where there is one', async ({ skip }) => {
  const text = textOf(await writeInvitationPdf(MEETING, WHOSE, 'id'))
  skip(text === '', POPPLER_ABSENT)
  expect(text).toContain('PEMERINTAH KABUPATEN PASANGKAYU')
  expect(text).toContain('TPPS #1')
  expect(textOf(await writeInvitationPdf(MEETING, { ...WHOSE, letterhead: [] }, 'id'))).not.toContain('TPPS #1')
})
