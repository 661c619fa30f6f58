/**
 * Every word under which something is kept in the trail, with how it is read in the office. A use case can leave no trace under a word that is not
 * here. `act`: whose right it rests on.
 */
import type { Act } from './acts.ts'

export interface TraceWord {
  readonly act: Act
  readonly id: string
  readonly en: string
}

function word(act: Act, id: string, en: string): TraceWord {
  return { act, id, en }
}

export const TRACES = {
  'setup.begin': word('setup.begin', 'Konvergen disiapkan', 'Konvergen set up'),
  'setup.demo-loaded': word('setup.begin-demo', 'Kabupaten contoh dimuat', 'Demo district brought in'),
  'wilayah.open': word('wilayah.open', 'Kabupaten dibuka', 'District opened'),
  'wilayah.remove-demo': word('wilayah.remove-demo', 'Kabupaten contoh dihapus', 'Demo district removed'),
  'wilayah.boundaries': word('wilayah.boundaries', 'Batas desa diimpor', 'Village boundaries imported'),
  'wilayah.alias': word('wilayah.alias', 'Nama desa dikonfirmasi', 'Village name confirmed'),
  'wilayah.alias-removed': word('wilayah.alias', 'Konfirmasi nama desa dihapus', 'Confirmed village name removed'),
  'wilayah.change': word('wilayah.change', 'Perubahan desa dicatat', 'Village change recorded'),
  'intake.upload': word('intake.upload', 'Berkas diunggah', 'File uploaded'),
  'intake.apply': word('intake.apply', 'Berkas diterapkan', 'File applied'),
  'intake.undo': word('intake.apply', 'Berkas ditarik kembali', 'File taken back'),
  'intake.discard': word('intake.upload', 'Berkas dikesampingkan', 'File put aside'),
  'measurement.find': word('measurement.find', 'Anak dicari dengan NIK', 'Child looked up by NIK'),
  'measurement.reveal': word('measurement.reveal', 'Identitas anak dibuka', 'Identity of a child opened'),
  'measurement.decide': word('measurement.decide', 'Pasangan anak diputuskan', 'Pair of children decided'),
  'accounts.enter': word('accounts.enter', 'Masuk', 'Signed in'),
  'accounts.left': word('accounts.own', 'Keluar', 'Signed out'),
  'accounts.session-ended': word('accounts.own', 'Sesi diakhiri', 'Session ended'),
  'accounts.password-changed': word('accounts.own', 'Sandi diganti', 'Password changed'),
  'accounts.second-factor': word('accounts.own', 'Faktor kedua dipasang', 'Second factor set'),
  'accounts.token-made': word('accounts.own', 'Token dibuat', 'Token made'),
  'accounts.token-revoked': word('accounts.own', 'Token dicabut', 'Token revoked'),
  'accounts.sso-linked': word('accounts.own', 'Akun penyedia ditautkan', 'Identity of the provider tied'),
  'accounts.sso-unlinked': word('accounts.own', 'Akun penyedia dilepas', 'Identity of the provider untied'),
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
} as const satisfies Record<string, TraceWord>

export type TraceName = keyof typeof TRACES

/** As it is read; a word of an earlier version is shown as it stands. */
export function sayTrace(name: string, language: 'id' | 'en'): string {
  return name in TRACES ? TRACES[name as TraceName][language] : name
}
