/**
 * What an invitation and minutes say besides what the meeting itself holds.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

export const MEETING_WORDS = {
  invitation: { id: 'Undangan', en: 'Invitation' },
  minutes: { id: 'Notulen', en: 'Minutes' },
  time: { id: 'Waktu', en: 'Time' },
  place: { id: 'Tempat', en: 'Place' },
  convener: { id: 'Pengundang', en: 'Called by' },
  invited: { id: 'Yang diundang', en: 'Invited' },
  agenda: { id: 'Agenda', en: 'Agenda' },
  noAgenda: { id: 'Agenda belum ditetapkan.', en: 'The agenda is not set yet.' },
  rest: { id: 'Lain-lain', en: 'Other matters' },
  nothing: { id: 'Belum dicatat.', en: 'Not written yet.' },
  decisions: { id: 'Keputusan', en: 'Decisions' },
  noDecisions: { id: 'Belum ada keputusan yang dicatat.', en: 'No decision was kept.' },
  isTask: { id: 'menjadi tugas', en: 'made a task' },
  attendance: { id: 'Daftar hadir ({n} orang)', en: 'Attendance ({n} people)' },
  nobody: { id: 'Belum ada yang tercatat hadir.', en: 'Nobody is written down as present.' },
  number: { id: 'No.', en: 'No.' },
  name: { id: 'Nama', en: 'Name' },
  office: { id: 'Instansi', en: 'Office' },
  how: { id: 'Dicatat lewat', en: 'Entered by' },
  qr: { id: 'kode QR', en: 'QR code' },
  akun: { id: 'akun', en: 'account' },
  tangan: { id: 'petugas', en: 'an officer' },
  sign: { id: 'Mengetahui,', en: 'Acknowledged,' },
  chair: { id: 'Pimpinan rapat', en: 'Chair' },
  writer: { id: 'Notulis', en: 'Secretary' },
  page: { id: 'Halaman', en: 'Page' },
  of: { id: 'dari', en: 'of' },
  source: { id: 'Dibuat dengan Konvergen. Tidak memuat nama anak.', en: 'Made with Konvergen. Holds no name of a child.' },
} as const satisfies Readonly<Record<string, Bilingual>>
