/** What is said about access in an emergency: taken for a reason, for hours, told to the owner of the data. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { EmergencyReason } from '@konvergen/core/accounts/emergency.ts'
import type { Catalogue } from './text.ts'

export const EMERGENCY = {
  title: { id: 'Akses darurat', en: 'Emergency access' },
  leadTaker: {
    id: 'Bila anak di luar wilayah Anda perlu ditangani sekarang dan pemilik datanya tidak dapat dihubungi. Dinas Kesehatan dan sekretariat TPPS langsung diberi tahu; setiap nama yang dibuka tercatat.',
    en: 'When a child outside your areas needs care now and the owner of the data cannot be reached. The health office and the TPPS secretariat are told at once; every name that is opened is recorded.',
  },
  leadOwner: {
    id: 'Siapa yang membuka data anak di luar wilayahnya, dengan alasan apa, sampai kapan. Tandai yang sudah Anda periksa; akhiri yang tidak semestinya.',
    en: 'Who opened data of children outside their areas, for what reason, until when. Mark what you have checked; end what should not be.',
  },
  open: { id: 'Buka akses darurat', en: 'Take emergency access' },
  openHint: {
    id: 'Hanya membaca daftar anak dan membuka nama, di wilayah yang Anda pilih, selama waktu yang Anda pilih.',
    en: 'Reading the list of children and opening names only, in the areas you choose, for the time you choose.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  note: { id: 'Penjelasan singkat, tanpa nama dan nomor orang', en: 'A short explanation, without names and numbers of persons' },
  noteHint: {
    id: 'Dibaca pemilik data. Misalnya: balita dirujuk malam ini, puskesmas asal tidak menjawab.',
    en: 'Read by the owner of the data. For example: a child referred tonight, the home health centre does not answer.',
  },
  noteShort: { id: 'Tulis paling sedikit 10 huruf.', en: 'Write at least 10 characters.' },
  minutes: { id: 'Selama', en: 'For' },
  minute: { id: '{n} menit', en: '{n} minutes' },
  hours: { id: '{n} jam', en: '{n} hours' },
  noArea: { id: 'Pilih paling sedikit satu kecamatan atau desa.', en: 'Choose at least one kecamatan or village.' },
  now: { id: 'Buka sekarang', en: 'Take it now' },
  factor: {
    id: 'Akses darurat perlu sesi yang dimulai dengan faktor kedua. Pasang di "Akun saya", lalu masuk lagi dengan kode.',
    en: 'Emergency access needs a session that was begun with a second factor. Set it up in “My account”, then sign in again with a code.',
  },
  factorWaits: {
    id: 'Akses darurat baru dapat dibuka mulai {moment}: faktor kedua Anda baru dipasang. Pengelola sistem dapat memastikannya lebih cepat.',
    en: 'Emergency access can be taken from {moment} only: your second factor is new. The keeper of the system can confirm it sooner.',
  },
  list: { id: 'Yang pernah dibuka', en: 'What was taken' },
  none: { id: 'Belum pernah ada akses darurat', en: 'There has been no emergency access' },
  who: { id: 'Siapa', en: 'Who' },
  where: { id: 'Wilayah', en: 'Areas' },
  why: { id: 'Alasan', en: 'Reason' },
  when: { id: 'Waktu', en: 'Time' },
  state: { id: 'Keadaan', en: 'State' },
  act: { id: 'Tindakan', en: 'Act' },
  live: { id: 'Berlaku sampai {sampai}', en: 'Counts until {sampai}' },
  ended: { id: 'Diakhiri {saat}', en: 'Ended {saat}' },
  over: { id: 'Berakhir sendiri {saat}', en: 'Ended by itself {saat}' },
  seen: { id: 'Sudah dilihat pemilik data', en: 'Seen by the owner of the data' },
  unseen: { id: 'Belum dilihat pemilik data', en: 'Not yet seen by the owner of the data' },
  end: { id: 'Akhiri', en: 'End it' },
  see: { id: 'Sudah saya periksa', en: 'I have checked it' },
  me: { id: 'Anda', en: 'You' },
  notice: {
    id: 'Akses darurat dibuka {n} kali dan belum Anda periksa.',
    en: 'Emergency access was taken {n} times and not yet checked by you.',
  },
  toPage: { id: 'Lihat siapa dan mengapa', en: 'See who and why' },
} as const satisfies Catalogue

export const REASONS: Readonly<Record<EmergencyReason, Bilingual>> = {
  rujukan: { id: 'Rujukan atau penanganan segera', en: 'Referral or urgent care' },
  wabah: { id: 'Wabah atau KLB', en: 'Outbreak' },
  pindah: { id: 'Anak pindah, pemilik data tidak terjangkau', en: 'Child moved, owner of the data out of reach' },
  bencana: { id: 'Bencana', en: 'Disaster' },
  gangguan: { id: 'Gangguan sistem', en: 'Trouble with the system' },
}
