/**
 * Every word under which something is kept in the trail, with how it is read in the office. A use case can leave no trace under a word that is not
 * here, and none under a word that the act it was asked for does not declare (`mayLeave`).
 */
import type { Act } from './acts.ts'

export interface TraceWord {
  /** Whose right it rests on; null: the program's own, for which nobody asks. */
  readonly act: Act | null
  /** Other acts in the course of which it is done too. */
  readonly also: readonly Act[]
  readonly id: string
  readonly en: string
}

function word(act: Act | null, id: string, en: string, also: readonly Act[] = []): TraceWord {
  return { act, also, id, en }
}

export const TRACES = {
  'setup.begin': word('setup.begin', 'Konvergen disiapkan', 'Konvergen set up'),
  'setup.demo-loaded': word('setup.begin-demo', 'Kabupaten contoh dimuat', 'Demo district brought in'),
  'setup.trail-sealed': word(null, 'Ujung jejak mulai disegel', 'End of the trail sealed from here on'),
  'setup.trail-broken': word(null, 'Ujung jejak ditemukan rusak', 'End of the trail found altered'),
  'setup.backup': word(null, 'Cadangan dibuat', 'Backup made'),
  'setup.restored': word(null, 'Dipulihkan dari cadangan', 'Restored from a backup'),
  'setup.keys-rotated': word('setup.keys', 'Kunci data diganti', 'Data key changed'),
  'setup.keys-dropped': word('setup.keys', 'Kunci lama dilupakan', 'Old keys forgotten'),
  'wilayah.open': word('wilayah.open', 'Kabupaten dibuka', 'District opened', ['setup.begin']),
  'wilayah.remove-demo': word('wilayah.remove-demo', 'Kabupaten contoh dihapus', 'Demo district removed'),
  'wilayah.boundaries': word('wilayah.boundaries', 'Batas desa diimpor', 'Village boundaries imported'),
  'wilayah.alias': word('wilayah.alias', 'Nama desa dikonfirmasi', 'Village name confirmed', ['intake.apply', 'intake.sheet']),
  'wilayah.alias-removed': word('wilayah.alias', 'Konfirmasi nama desa dihapus', 'Confirmed village name removed'),
  'wilayah.change': word('wilayah.change', 'Perubahan desa dicatat', 'Village change recorded'),
  'opd.office-added': word('opd.write', 'Lembaga ditambahkan', 'Office added'),
  'opd.office-changed': word('opd.write', 'Lembaga diperiksa', 'Office checked'),
  'opd.office-renamed': word('opd.write', 'Lembaga berganti nama', 'Office renamed'),
  'opd.office-ended': word('opd.write', 'Lembaga berakhir', 'Office ended'),
  'opd.pair-decided': word('opd.write', 'Dua lembaga dibandingkan', 'Two offices compared'),
  'opd.person-added': word('opd.write', 'Pejabat ditambahkan', 'Official added'),
  'opd.person-changed': word('opd.write', 'Data pejabat diubah', 'Official changed'),
  'opd.post-added': word('opd.write', 'Jabatan dicatat', 'Post recorded'),
  'opd.post-ended': word('opd.write', 'Jabatan berakhir', 'Post ended'),
  'opd.imported': word('opd.write', 'Daftar lembaga diimpor', 'List of offices imported'),
  'opd.team-begun': word('opd.team', 'Rancangan tim dibuat', 'Draft of a team begun'),
  'opd.team-changed': word('opd.team', 'Rancangan tim diubah', 'Draft of a team changed'),
  'opd.team-valid': word('opd.team', 'SK tim dicatat', 'Decree of a team recorded'),
  'opd.team-ended': word('opd.team', 'Tim atau rancangannya dicabut', 'Team or its draft withdrawn'),
  'opd.owner': word('opd.own', 'Pengampu ditetapkan', 'Owner named'),
  'coverage.entered': word('coverage.enter', 'Angka cakupan diisi', 'Coverage entered'),
  'coverage.entered-for': word('coverage.enter-for', 'Angka cakupan diisi atas nama lembaga', 'Coverage entered for an office', [
    'coverage.enter',
  ]),
  'coverage.sent': word('coverage.enter', 'Angka cakupan diajukan', 'Coverage handed in'),
  'coverage.approved': word('coverage.approve', 'Angka cakupan disetujui', 'Coverage approved'),
  'coverage.returned': word('coverage.approve', 'Angka cakupan dikembalikan', 'Coverage given back'),
  'coverage.opened': word('coverage.period', 'Periode dibuka', 'Period opened'),
  'coverage.locked': word('coverage.period', 'Periode dikunci', 'Period locked'),
  'coverage.defined': word('coverage.define', 'Definisi indikator diubah', 'Definition of an indicator changed'),
  'coverage.disputed': word('coverage.enter', 'Perbedaan angka sasaran dibuka', 'Disagreement about a number opened'),
  'coverage.reminded': word('coverage.remind', 'Lembaga diingatkan untuk melapor', 'Office reminded to report'),
  'coverage.reminder-rules': word('coverage.remind', 'Aturan pengingat laporan diubah', 'Rules of reminding of reports changed'),
  'findings.checked': word('findings.check', 'Temuan diperiksa', 'Findings looked for'),
  'findings.answered': word('findings.answer', 'Temuan dijawab', 'Finding answered'),
  'findings.accepted': word('findings.decide', 'Temuan diterima', 'Finding accepted'),
  'findings.sent-on': word('findings.decide', 'Temuan diteruskan', 'Finding sent on'),
  'findings.rules': word('findings.rules', 'Batas temuan diubah', 'Thresholds of findings changed'),
  'coverage.settled': word('coverage.enter', 'Perbedaan angka sasaran diselesaikan', 'Disagreement about a number settled'),
  'sasaran.listed': word('sasaran.read', 'Daftar keluarga dengan nama dilihat', 'List of families with names seen'),
  'sasaran.opened': word('sasaran.read', 'Data sebuah keluarga dilihat', 'Data of a family seen'),
  'sasaran.reveal': word('sasaran.reveal', 'NIK dan KK sebuah keluarga dibuka', 'NIK and KK of a family opened'),
  'scorecard.listed': word(
    'scorecard.families',
    'Keluarga 1.000 HPK satu desa dilihat',
    'Families of the first 1,000 days of a village seen',
  ),
  'scorecard.noted': word('scorecard.note', 'Orang dicatat untuk skor konvergensi', 'Somebody noted for the convergence score'),
  'scorecard.entered': word('scorecard.enter', 'Layanan keluarga 1.000 HPK diisi', 'Services of families entered'),
  'scorecard.sent': word('scorecard.enter', 'Skor konvergensi desa dikirim', 'Convergence score of a village handed in'),
  'scorecard.locked': word('scorecard.lock', 'Triwulan skor konvergensi dikunci', 'Quarter of the convergence score locked'),
  'scorecard.reopened': word('scorecard.lock', 'Triwulan skor konvergensi dibuka lagi', 'Quarter of the convergence score opened again'),
  'verval.begun': word('verval.begin', 'Putaran verval dimulai', 'Round of verval begun'),
  'verval.listed': word('verval.families', 'Keluarga verval satu desa dilihat', 'Families of a village seen for verval'),
  'verval.checked': word('verval.check', 'Hasil verval disimpan', 'Findings of verval kept'),
  'verval.added': word('verval.add', 'Keluarga ditambahkan saat verval', 'Family added during verval'),
  'verval.moved-in': word('verval.check', 'Desa dibuka lagi: keluarga pindah masuk', 'Village opened again: a family moved in'),
  'verval.signed': word('verval.sign', 'Verval desa ditandatangani', 'Verval of a village signed'),
  'verval.verified': word('verval.verify', 'Verval desa diverifikasi', 'Verval of a village verified'),
  'verval.returned': word('verval.verify', 'Verval desa dikembalikan', 'Verval of a village given back'),
  'verval.village-reopened': word('verval.verify', 'Verval desa dibuka lagi', 'Verval of a village opened again'),
  'verval.frozen': word('verval.freeze', 'Data Tetap ditetapkan', 'Agreed data frozen'),
  'verval.reopened': word('verval.freeze', 'Putaran verval dibuka lagi', 'Round of verval opened again'),
  'verval.cut-offs-set': word('verval.begin', 'Batas 4T kabupaten diubah', 'Cut-offs of 4T changed'),
  'verval.names-taken': word('verval.export-names', 'Data Tetap dengan nama diunduh', 'Agreed data downloaded with names'),
  'verval.reminded': word('verval.remind', 'Desa diingatkan soal verval', 'Villages reminded of verval'),
  'kin.begun': word('kin.run', 'Penautan anak dan keluarga dimulai', 'Linkage of children and families begun'),
  'kin.cancelled': word('kin.run', 'Penautan dibatalkan', 'Linkage cancelled'),
  'kin.ended': word(null, 'Penautan selesai', 'Linkage finished'),
  'kin.opened': word('kin.pair', 'Pasangan catatan dilihat', 'Pair of records seen'),
  'kin.reveal': word('kin.reveal', 'Nama dalam sebuah pasangan dibuka', 'Names in a pair opened'),
  'kin.decided': word('kin.decide', 'Pasangan catatan dijawab', 'Pair of records answered'),
  'kin.linked': word('kin.decide', 'Anak ditautkan ke keluarga', 'Child linked to a family'),
  'kin.unlinked': word('kin.decide', 'Tautan anak dan keluarga dilepas', 'Link of a child and a family ended'),
  'kin.merged': word('kin.decide', 'Dua catatan disatukan', 'Two records joined'),
  'kin.split': word('kin.decide', 'Dua catatan dipisahkan lagi', 'Two records parted again'),
  'kin.child-state': word('kin.child-state', 'Keadaan anak dicatat', 'State of a child recorded'),
  'kin.family-state': word('kin.family-state', 'Keadaan keluarga dicatat', 'State of a family recorded'),
  'intake.upload': word('intake.upload', 'Berkas diunggah', 'File uploaded'),
  'intake.apply': word('intake.apply', 'Berkas diterapkan', 'File applied'),
  'intake.undo': word('intake.apply', 'Berkas ditarik kembali', 'File taken back'),
  'intake.legal': word('intake.legal', 'Dasar hukum sebuah jenis daftar diubah', 'Legal basis of a kind of list changed'),
  'intake.discard': word('intake.upload', 'Berkas dikesampingkan', 'File put aside'),
  'intake.sheet-uploaded': word('intake.sheet', 'Lembar kantor diunggah', 'Table of an office uploaded', ['intake.upload']),
  'intake.sheet-applied': word('intake.sheet', 'Angka lembar kantor diterapkan', 'Numbers of an office’s table entered'),
  'intake.sheet-heading': word('intake.sheet', 'Baris judul lembar ditentukan', 'Heading rows of a table chosen'),
  'intake.sheet-undone': word('intake.sheet', 'Lembar kantor ditarik kembali', 'Table of an office taken back'),
  'intake.sheet-discarded': word('intake.sheet', 'Lembar kantor dikesampingkan', 'Table of an office put aside'),
  'intake.mapping-forgotten': word('intake.sheet', 'Arti kolom dilupakan', 'Meaning of columns forgotten'),
  'measurement.find': word('measurement.find', 'Anak dicari dengan NIK', 'Child looked up by NIK'),
  'measurement.reveal': word('measurement.reveal', 'Identitas anak dibuka', 'Identity of a child opened'),
  'measurement.limit': word('measurement.reveal', 'Batas membuka identitas tercapai', 'Limit of opening identities reached', [
    'measurement.find',
    'measurement.export-names',
    'measurement.correct',
    'privacy.report',
    'privacy.report-family',
    'privacy.breach',
    'sasaran.reveal',
    'kin.reveal',
  ]),
  'measurement.decide': word('measurement.decide', 'Pasangan anak diputuskan', 'Pair of children decided'),
  'measurement.correct': word('measurement.correct', 'Identitas anak diperbaiki', 'Identity of a child corrected'),
  'measurement.export-names': word('measurement.export-names', 'Daftar anak dengan nama diunduh', 'List of children with names downloaded'),
  'privacy.report': word('privacy.report', 'Laporan data seorang anak dibuat', 'Report on a child’s data made'),
  'privacy.report-family': word('privacy.report-family', 'Laporan data sebuah keluarga dibuat', 'Report on a family’s data made'),
  'privacy.erase-family': word('privacy.erase-family', 'Identitas keluarga dihapus', 'Identity of a family erased'),
  'privacy.breach-made': word('privacy.breach', 'Paket pelanggaran dibuat', 'Breach pack made'),
  'trail.opened': word('trail.read', 'Jejak dibaca', 'Trail read', ['trail.read-installation']),
  'privacy.erase': word('privacy.erase', 'Identitas anak dihapus', 'Identity of a child erased'),
  'privacy.retention': word('privacy.retention', 'Yang habis masa simpannya dimusnahkan', 'What had been kept long enough destroyed'),
  'documents.opened': word('documents.open', 'Dokumen dibuka atau diunduh', 'Document opened or downloaded'),
  'documents.kept': word('documents.keep', 'Dokumen disimpan', 'Document kept'),
  'documents.version': word('documents.keep', 'Versi baru dokumen disimpan', 'New version of a document kept'),
  'documents.consent': word('documents.keep', 'Persetujuan foto dicatat', 'Consent to a picture recorded'),
  'documents.consent-withdrawn': word('documents.keep', 'Persetujuan foto dicabut', 'Consent to a picture withdrawn'),
  'documents.taken': word('documents.keep', 'Dokumen disingkirkan', 'Document taken away'),
  'documents.returned': word('documents.keep', 'Dokumen dikembalikan', 'Document brought back'),
  'documents.linked': word('documents.keep', 'Dokumen dijadikan bukti', 'Document made evidence'),
  'documents.bytes-gone': word(
    'documents.keep',
    'Isi dokumen dihapus menurut retensi',
    'Bytes of a document removed by the retention rule',
  ),
  'accounts.enter': word('accounts.enter', 'Masuk', 'Signed in', ['setup.begin']),
  'accounts.failed': word(null, 'Gagal masuk', 'Sign-ins that failed'),
  'accounts.ticket-failed': word(null, 'Undangan dicoba sia-sia', 'Invitations tried in vain'),
  'accounts.left': word('accounts.own', 'Keluar', 'Signed out'),
  'accounts.session-ended': word('accounts.own', 'Sesi diakhiri', 'Session ended'),
  'accounts.password-changed': word('accounts.own', 'Sandi diganti', 'Password changed'),
  'accounts.second-factor': word('accounts.own', 'Faktor kedua dipasang', 'Second factor set', ['setup.begin']),
  'accounts.factor-confirmed': word('accounts.manage', 'Faktor kedua dipastikan orang lain', 'Second factor confirmed by somebody else'),
  'accounts.token-made': word('accounts.own', 'Token dibuat', 'Token made'),
  'accounts.token-revoked': word('accounts.own', 'Token dicabut', 'Token revoked'),
  'accounts.sso-linked': word('accounts.own', 'Akun penyedia ditautkan', 'Identity of the provider tied', ['accounts.enter']),
  'accounts.sso-unlinked': word('accounts.own', 'Akun penyedia dilepas', 'Identity of the provider untied'),
  'accounts.sso-left': word('accounts.enter', 'Keluar di penyedia', 'Signed out at the provider'),
  'accounts.break-glass': word('accounts.break-glass', 'Akses darurat dibuka', 'Emergency access taken'),
  'accounts.break-glass-ended': word('accounts.break-glass-end', 'Akses darurat diakhiri', 'Emergency access ended'),
  'accounts.break-glass-seen': word(
    'accounts.break-glass-watch',
    'Akses darurat dilihat pemilik data',
    'Emergency access seen by the owner of the data',
  ),
  'accounts.invited': word('accounts.manage', 'Orang diundang', 'Somebody invited'),
  'accounts.granted': word('accounts.manage', 'Peran diberikan', 'Role given'),
  'accounts.revoked': word('accounts.manage', 'Peran dicabut', 'Role taken away'),
  'accounts.reset': word('accounts.manage', 'Akun disetel ulang', 'Account reset'),
  'accounts.closed': word('accounts.manage', 'Akun ditutup', 'Account closed'),
  'tasks.created': word('tasks.write', 'Tugas dibuat', 'Task made', ['tasks.meeting', 'coverage.remind', 'verval.remind']),
  'tasks.changed': word('tasks.write', 'Tugas diubah', 'Task changed'),
  'tasks.commented': word('tasks.write', 'Tugas dikomentari', 'Task commented on'),
  'tasks.moved': word('tasks.write', 'Keadaan tugas berubah', 'State of a task changed', ['coverage.enter']),
  'tasks.decided': word('tasks.coordinate', 'Tugas dikonfirmasi atau dikembalikan', 'Task confirmed or given back', ['tasks.write']),
  'tasks.contact': word('tasks.write', 'Cara dikabari diubah', 'Way of being told changed'),
  'tasks.seen': word('tasks.write', 'Pemberitahuan dibaca', 'Notices read'),
  'tasks.rules': word('tasks.rules', 'Aturan pengingat diubah', 'Rules of reminding changed'),
  'tasks.reminded': word('tasks.write', 'Pengingat harian dibuat', 'Daily reminders made'),
  'tasks.mails-dropped': word('tasks.write', 'Surel bagi akun yang ditutup dibatalkan', 'Mails for a closed account dropped'),
  'tasks.meeting-made': word('tasks.meeting', 'Rapat dijadwalkan', 'Meeting planned'),
  'tasks.meeting-changed': word('tasks.meeting', 'Rapat diubah', 'Meeting changed'),
  'tasks.minutes': word('tasks.meeting', 'Notulen disimpan', 'Minutes kept'),
  'tasks.decision': word('tasks.meeting', 'Keputusan rapat dicatat', 'Decision of a meeting kept'),
  'tasks.attendance': word('tasks.meeting', 'Daftar hadir diubah', 'Attendance changed'),
  'tasks.attended': word('tasks.attend', 'Kehadiran diisi lewat kode QR', 'Attendance entered by QR code'),
} as const satisfies Record<string, TraceWord>

export type TraceName = keyof typeof TRACES

/**
 * True for a word that may be left in the course of an act. `act` null: the program's own work, for which nobody asks; it does what it was written to
 * do, under any word.
 */
export function mayLeave(act: Act | null, name: TraceName): boolean {
  const told: TraceWord = TRACES[name]
  return act === null || told.act === act || told.also.includes(act)
}

/** As it is read; a word of an earlier version is shown as it stands. */
export function sayTrace(name: string, language: 'id' | 'en'): string {
  return name in TRACES ? TRACES[name as TraceName][language] : name
}
