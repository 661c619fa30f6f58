import { describe, expect, it } from 'vitest'
import { sayDay, sayDigest, sayDistance, sayTaskMessage } from '../../src/tasks/say-task.ts'

const TASK = { title: 'Timbang ulang', to: 'Puskesmas Sarudu', due: '2026-12-01' }

it('says days and how far they are', () => {
  expect([sayDay('2026-02-14', 'id'), sayDay('2026-12-01', 'en')]).toEqual(['14 Februari 2026', '1 December 2026'])
  expect(['2026-12-04', '2026-12-01', '2026-11-29'].map((due) => sayDistance(due, '2026-12-01', 'id'))).toEqual([
    '3 hari lagi',
    'hari ini',
    'lewat 2 hari',
  ])
  expect(['2026-12-02', '2026-12-01', '2026-11-30'].map((due) => sayDistance(due, '2026-12-01', 'en'))).toEqual([
    'in 1 day',
    'today',
    '1 day overdue',
  ])
})

it('makes a message that can be pasted into WhatsApp', () => {
  expect(sayTaskMessage(TASK, 'http://kantor/k/76.01/tugas/1', '2026-11-28', 'id')).toBe(
    'Tugas: Timbang ulang\nUntuk: Puskesmas Sarudu\nTenggat: 1 Desember 2026 (3 hari lagi)\nhttp://kantor/k/76.01/tugas/1',
  )
  expect(sayTaskMessage(TASK, '', '2026-12-01', 'en')).toBe('Task: Timbang ulang\nFor: Puskesmas Sarudu\nDue: 1 December 2026 (today)')
})

describe('the letter of the day', () => {
  it('tells what is overdue, what is soon, and what others owe', () => {
    const later = { ...TASK, title: 'Kirim rekap', due: '2026-12-05' }
    const digest = sayDigest(
      { district: 'Pasangkayu', today: '2026-12-03', tasks: [TASK, later], told: [{ ...TASK, title: 'MCK' }], trailEnd: null },
      'id',
    )
    expect(digest?.subject).toBe('Konvergen Pasangkayu: 1 tugas lewat tenggat, 1 segera')
    expect(digest?.body).toMatch(
      /Lewat tenggat:\n- Timbang ulang .*lewat 2 hari\)\n\nSegera jatuh tempo:\n- Kirim rekap .*\n\nPerlu Anda ketahui:\n- MCK/,
    )
    const english = sayDigest({ district: 'Pasangkayu', today: '2026-12-03', tasks: [TASK], told: [], trailEnd: '76.01-15-9F3A' }, 'en')
    expect(english?.subject).toBe('Konvergen Pasangkayu: 1 tasks overdue, 0 due soon')
    expect([digest?.body.includes('Ujung jejak'), english?.body.includes('End of the trail: 76.01-15-9F3A')]).toEqual([false, true])
  })

  it('is not written where there is nothing to tell', () => {
    expect(sayDigest({ district: 'Pasangkayu', today: '2026-12-03', tasks: [], told: [], trailEnd: '76.01-15-9F3A' }, 'id')).toBeNull()
  })
})
